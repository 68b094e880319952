from clientfit.errors import ClientFitError as ClientFitError
from clientfit.errors import Problem as Problem
from clientfit.model import Client as Client
from clientfit.model import Event as Event
from clientfit.model import Verdict as Verdict
from clientfit.screened import Screening as Screening
from clientfit.screening import Screener as Screener
from clientfit.screening import screen as screen

__all__ = [
    "Client",
    "ClientFitError",
    "Event",
    "Problem",
    "Screener",
    "Screening",
    "Verdict",
    "screen",
]
