from clientfit.errors import ClientFitError as ClientFitError
from clientfit.errors import Problem as Problem
from clientfit.model import Client as Client
from clientfit.model import Event as Event
from clientfit.model import Verdict as Verdict
from clientfit.model.change import Change as Change
from clientfit.reports.schema import verdict_schema as verdict_schema
from clientfit.screening import Screener as Screener
from clientfit.screening import screen as screen
from clientfit.screening_result import Screening as Screening
from clientfit.watching import Watcher as Watcher

__all__ = [
    "Change",
    "Client",
    "ClientFitError",
    "Event",
    "Problem",
    "Screener",
    "Screening",
    "Verdict",
    "Watcher",
    "screen",
    "verdict_schema",
]
