"""Documentation of profiles: how to get an export, its columns and events, what can be judged from it."""

from collections.abc import Iterator, Sequence

from clientfit.importers.identity import SKIPPED
from clientfit.importers.profiles.schema import Profile, ProfileColumn

Facts = list[tuple[str, tuple[str, ...]]]
"""Headings, each with its lines."""

NO_KIND = "no event; its rows are counted, and tell nothing of what a client did"


def facts(profile: Profile) -> Facts:
    """List how to get the export, its columns, its kinds of events, and what can and can't be judged."""
    columns = profile.columns
    needed = [_named(column) for column in columns.values() if column.required]
    if profile.one_of:
        needed.append("one of: " + ", ".join(_named(columns[name]) for name in profile.one_of))
    optional = [
        _named(column)
        for name, column in columns.items()
        if not column.required and name not in profile.one_of
    ]
    kinds = dict.fromkeys(event.kind.replace("_", " ") for event in profile.events)
    all_facts: Facts = [
        ("To get it", (profile.export or "",)),
        ("Columns it must have", tuple(needed)),
        ("Columns used when they are there", tuple(optional)),
        ("Events", tuple(kinds) or (NO_KIND,)),
        ("Rows that tell nothing", tuple(dict.fromkeys(_reasons(profile)))),
        ("What can be judged", (profile.judges or "",)),
        ("What can't be known", profile.cannot_know),
    ]
    return [(heading, lines) for heading, lines in all_facts if any(lines)]


def _reasons(profile: Profile) -> Iterator[str]:
    """Yield why rows of an export are passed over."""
    yield from (skip.reason for skip in profile.skip)
    if profile.client is not None and profile.client.several:
        yield SKIPPED


def pages(profiles: Sequence[Profile]) -> Iterator[str]:
    """The lines of a page in Markdown: a table of the profiles by title, then the facts of each."""
    ordered = sorted(profiles, key=lambda each: each.title.casefold())
    yield "| export | profile | events |"
    yield "|---|---|---|"
    for profile in ordered:
        kinds = ", ".join(dict.fromkeys(event.kind.replace("_", " ") for event in profile.events))
        yield f"| {_cell(profile.title)} | [`{profile.name}`](#{profile.name}) | {kinds or 'none'} |"
    for profile in ordered:
        yield from (
            "",
            f"## {profile.name}",
            "",
            f"**{profile.title}.** {' '.join(profile.about.split())}",
            "",
        )
        for heading, lines in facts(profile):
            if heading == "What can't be known":
                yield f"- {heading}:"
                yield from (f"  - {each}" for each in lines)
            elif heading.startswith("Columns"):
                yield f"- {heading}: {', '.join(_code(each) for each in lines)}"
            else:
                yield f"- {heading}: {', '.join(lines)}"


def _named(column: ProfileColumn) -> str:
    return " or ".join(name or "the first one without a name" for name in column.names)


def _code(names: str) -> str:
    """The names as code, words of ours between them aside."""
    first, separator, rest = names.partition("one of: ")
    if separator and not first:
        return "one of " + " / ".join(_code(each) for each in rest.split(", "))
    named = [each if each.startswith("the first one") else f"`{each}`" for each in names.split(" or ")]
    return " or ".join(named)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
