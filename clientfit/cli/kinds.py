"""`clientfit kinds`: every kind of event with its words, and the phrases of `clientfit log`."""

from collections.abc import Iterator
from difflib import get_close_matches

import click

from clientfit.cli.exit_codes import Command
from clientfit.cli.output import width
from clientfit.ledger import EntryKind, read_vocabulary
from clientfit.model.event import REQUIRED
from clientfit.model.kinds import KIND_TAGS, KINDS, MEANINGS, OUTCOMES, PHASES, WORDS
from clientfit.reports.terminal import PROSE_WIDTH, wrap_lines


@click.command(cls=Command)
@click.argument("kind", required=False)
def kinds(kind: str | None) -> None:
    """Show the kinds of event, the columns and the words.

    With KIND, show that kind in full: its outcomes, phases and tags, and the phrases that `clientfit log`
    understands, each with an example.

    Example:
      clientfit kinds
      clientfit kinds meeting
    """
    columns = min(width(None), PROSE_WIDTH)
    if kind is None:
        for line in _overview(columns):
            click.echo(line)
        return
    name = kind.casefold().replace("-", "_").replace(" ", "_")
    if name not in KINDS:
        near = get_close_matches(name, KINDS, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(KINDS)}"
        raise click.UsageError(f"there is no kind {kind!r}; {hint}")
    for line in _in_full(name, columns):
        click.echo(line)


def entries_of(kind: str) -> list[EntryKind]:
    """List the entries of `clientfit log` about a kind: new records, and the ends of open ones."""
    listed = read_vocabulary().entries.values()
    return [entry for entry in listed if kind in (entry.kind, entry.part, *entry.closes)]


def _overview(columns: int) -> Iterator[str]:
    yield "Kinds: what can have happened"
    longest = max(map(len, KINDS))
    for kind, means in KINDS.items():
        yield from wrap_lines(means, columns, f"  {kind:<{longest}}  ")
        entries = entries_of(kind)
        if entries:
            example = f"clientfit log {entries[0].example}"
            yield from wrap_lines(example, columns, " " * (longest + 4), " " * (longest + 6))
    yield ""
    yield "Columns of the event table and the ledger"
    longest = max(map(len, MEANINGS))
    for name, means in MEANINGS.items():
        needed = " (needed)" if name in REQUIRED else ""
        words = f": {', '.join(WORDS[name])}" if name in WORDS and name != "kind" else ""
        yield from wrap_lines(
            f"{name:<{longest}}  {means}{needed}{words}", columns, "  ", " " * (longest + 4)
        )
    yield ""
    yield from wrap_lines("One kind with all its words: clientfit kinds meeting", columns)


def _in_full(kind: str, columns: int) -> Iterator[str]:
    yield from wrap_lines(f"{kind}: {KINDS[kind]}", columns)
    for title, words in (("Outcomes", OUTCOMES.get(kind, ())), ("Phases", PHASES.get(kind, ()))):
        if words:
            yield from wrap_lines(f"{title}: {', '.join(words)}", columns, "  ", "    ")
    for tag, means in KIND_TAGS.get(kind, {}).items():
        yield from wrap_lines(f"Tag {tag}: {means}", columns, "  ", "    ")
    for entry in entries_of(kind):
        yield ""
        yield from wrap_lines(f"{entry.means}:", columns, "  ")
        yield from wrap_lines(f"clientfit log {entry.example}", columns, "    ", "      ")
        yield from wrap_lines(f"say: {', '.join(entry.say)}", columns, "    ", "      ")


def page() -> str:
    """Return the page of all kinds, columns and words, in Markdown."""
    return "\n".join(_page())


def _page() -> Iterator[str]:
    yield from ("| column | holds | words |", "|---|---|---|")
    for name, means in MEANINGS.items():
        words = ", ".join(f"`{word}`" for word in WORDS.get(name, ())) if name != "kind" else "see below"
        yield f"| `{name}`{' (needed)' if name in REQUIRED else ''} | {means} | {words} |"
    for kind, means in KINDS.items():
        yield from ("", f"## {kind}", "", f"{means[0].upper()}{means[1:]}.", "")
        for title, own in (("Outcomes", OUTCOMES.get(kind, ())), ("Phases", PHASES.get(kind, ()))):
            if own:
                yield f"- {title}: {', '.join(f'`{word}`' for word in own)}"
        for tag, meaning in KIND_TAGS.get(kind, {}).items():
            yield f"- Tag `{tag}`: {meaning}"
        entries = entries_of(kind)
        if entries:
            yield from ("", "| say | means | example |", "|---|---|---|")
        for entry in entries:
            yield f"| {', '.join(entry.say)} | {entry.means} | `clientfit log {entry.example}` |"
