"""The reading of a source of no known export by the profile that is proposed for it."""

import shlex
from collections.abc import Sequence

import yaml

from clientfit.errors import ClientFitError, Problem
from clientfit.importers.formats import Header, OpenSource, Raw
from clientfit.importers.profiles.match import Claim, by_profile
from clientfit.importers.profiles.schema import Profile
from clientfit.importers.profiles.suggest import Proposal, likeness, propose
from clientfit.importers.profiles.suggested_gaps import KIND_NOUNS
from clientfit.importers.profiles.suggested_profile import profile_lines, slug, used_roles
from clientfit.model.event import REQUIRED
from clientfit.store import Store

_REQUIRED = ", ".join(REQUIRED)

_MOST_DOUBTS = 4
"""Number of a proposal's doubts that are printed on one line."""

_PLURALS = {"inquiry": "inquiries"}

_ROLE_NOUNS = {
    "client_id": "client id",
    "client_email": "client e-mail",
    "issued": "day",
    "settled": "ended on",
    "ref": "invoice",
    "no_show": "no-show",
    "paid_flag": "paid",
    "won_flag": "won",
    "lost_flag": "lost",
    "closed_flag": "closed",
    "refunded_flag": "refunded",
    "cancelled_on": "cancelled on",
    "paid_amount": "paid so far",
    "refunded_amount": "refunded",
    "won_on": "won on",
    "lost_on": "lost on",
    "terms": "days to pay",
}


def likeliest(headers: Sequence[Header]) -> Header:
    """Return the likeliest header: of the first rows the one with the most known names."""
    return max(headers, key=lambda each: likeness(each.cells))


def suggest(store: Store, opened: OpenSource, client_column: str | None = None) -> tuple[Raw, Proposal]:
    """Return the rows of a source below the likeliest header, and the proposal for them.

    Raises:
        ClientFitError: no column seems to name the client or the day.
    """
    header = likeliest(opened.headers)
    # A row may be short of trailing blanks; one short of its client or day is rejected when it is typed.
    raw = header.read(needed=1)
    try:
        return raw, propose(store, raw, header.record, client_column)
    except ClientFitError:
        raw.release()
        raise


def suggested_claim(proposal: Proposal, raw: Raw) -> tuple[Claim, Problem]:
    """Return the claim of the proposed profile on its own file's header, and a notice of it."""
    profile = Profile.model_validate(yaml.safe_load("\n".join(profile_lines(proposal))))
    claim = by_profile(profile, [column.name for column in raw.columns])
    notice = Problem(
        code="profile-suggested",
        message=f"no known export; read as {_listing(proposal)}",
        file=raw.name,
        found=_understood(proposal),
        hint=f"to correct it: {_command(raw.name)}, then --profile {_file_name(raw.name)}",
    )
    return claim, notice


def unsure(unknown: Problem, doubts: Sequence[str], proposal: Proposal | None = None) -> Problem:
    """Return the problem of an unknown header without a certain proposal, with its doubts."""
    file = str(unknown.file)
    looks = ":" if proposal is None else f"; it may be {_listing(proposal)}, but"
    clear = "; ".join(doubts[:_MOST_DOUBTS]) or "there are no rows"
    hint = f"{_command(file)} proposes a profile; look at it, then --profile {_file_name(file)}"
    if proposal is None:
        hint = f"name the columns so, and {_command(file)} proposes a profile; an event table has {_REQUIRED}"
    return unknown.model_copy(update={"message": f"no known export{looks} {clear}", "hint": hint})


def _listing(proposal: Proposal) -> str:
    noun = KIND_NOUNS.get(proposal.kind, proposal.kind)
    return f"a list of {_PLURALS.get(noun, f'{noun}s')}"


def _understood(proposal: Proposal) -> str:
    """Return the role of each column that the profile reads, as a text."""
    return ", ".join(
        f"{_ROLE_NOUNS.get(role, role)} = {column.name}"
        for role, column in proposal.roles.items()
        if role in used_roles(proposal) or role in proposal.words
    )


def _command(file: str) -> str:
    """Return the command that writes the proposed profile."""
    return f"clientfit import {shlex.quote(file)} --map -o {shlex.quote(_file_name(file))}"


def _file_name(file: str) -> str:
    return f"{slug(file)}.yml"
