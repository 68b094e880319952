"""An import profile proposed for a file: what `clientfit import --map` writes."""

from pathlib import Path

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.importers.formats import list_sources, open_source, split_source
from clientfit.importers.profiles.detection import detect
from clientfit.importers.profiles.extend import client_column_yaml
from clientfit.importers.profiles.load import shipped_profiles
from clientfit.importers.profiles.suggested_claim import suggest
from clientfit.importers.profiles.suggested_profile import profile_lines
from clientfit.store import Store, file_errors
from clientfit.temporary_folder import temporary_folder

WITHIN = 15
"""How many records from the top may be the header."""


def mapped(path: str | Path, client_column: str | None = None) -> str:
    """An import profile, as YAML, for a file whose header nobody knows.

    With a `client_column`, a known header gives a small profile that takes the client from there, and an
    unknown one has its client there.

    Raises:
        ClientFitError: the file can't be read, or no column seems to name the client or the day.
    """
    if client_column is not None and (small := _small(path, client_column)) is not None:
        return small
    sources, missing = list_sources([path], "record")
    if missing:
        raise ClientFitError(*missing)
    store = Store()
    with file_errors(str(path)), temporary_folder() as folder:
        source = split_source(sources[0])[0]
        opened = open_source(store, source, "raw", folder, header_within=WITHIN)
        _, proposal = suggest(store, opened, client_column)
        store.close()
    return "\n".join(profile_lines(proposal)) + "\n"


def _small(path: str | Path, client_column: str) -> str | None:
    """The small profile that takes the client from a column, where a profile claims the file's header."""
    found = detect(path)
    known = {profile.name: profile for profile in shipped_profiles()}
    if found.chosen is None or found.chosen.name not in known:
        return None
    names = {name.strip().casefold(): name.strip() for name in found.header}
    header = names.get(client_column.strip().casefold())
    if header is None:
        hint = nearest(client_column, tuple(found.header))
        raise ClientFitError(
            Problem(
                code="column-missing",
                message="no such column",
                file=str(path),
                found=client_column,
                hint=hint,
            )
        )
    return client_column_yaml(known[found.chosen.name], header)
