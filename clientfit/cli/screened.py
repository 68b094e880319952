"""The step that all commands with verdicts begin with: screen the sources, and tell what became of them."""

from clientfit import screening
from clientfit.cli import messages
from clientfit.cli.asked import Request
from clientfit.cli.output import written
from clientfit.reports import write_rejects
from clientfit.screening_result import Screening


def screened(request: Request) -> Screening:
    """Screen the sources, tell the account of rows and the problems, and write the rejected rows."""
    with messages.waiting("screening", quiet=request.quiet):
        found = screening.screen(
            list(request.sources),
            as_of=request.as_of,
            clients=request.clients,
            rules=request.rules,
            overrides=request.overrides,
            profile=request.profile,
            date_order=request.date_order,
            strict=request.strict,
            same=request.same,
            annotations=request.annotations,
            pseudonyms=request.pseudonymise,
            text=request.text,
            threads=request.threads,
            memory_limit=request.memory_limit,
        )
    messages.read(found.head.inputs, found.problems, request)
    if request.rejects is not None:
        with written(request.rejects) as stream:
            write_rejects(found.rejects(), stream)
    return found
