"""Changes of a verdict, with their reasons, as a watcher reports them."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from clientfit.model.verdict import Level, Verdict


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TypeChange(_Frozen):
    """A client type whose level changed."""

    type: str
    title: str
    before: Level
    after: Level


class SignalChange(_Frozen):
    """A signal whose level changed; `says` is its sentence now."""

    type: str
    signal: str
    title: str
    before: Level
    after: Level
    says: str


class Change(_Frozen):
    """The change of the verdict on one client as of a day.

    `before` and `after` are recommendations; `before` is null where nothing was known of the client, and then
    every level before is `not_judged`. `says` has the sentences of the signals that are raised or were, and
    changed, and where the recommendation changed, its own. `verdict` is the whole verdict as it is now.
    """

    client_id: str
    client_name: str
    as_of: date
    before: str | None
    after: str
    types: tuple[TypeChange, ...] = ()
    signals: tuple[SignalChange, ...] = ()
    says: tuple[str, ...] = ()
    verdict: Verdict
