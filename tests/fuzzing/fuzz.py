"""Fuzz the readers of files, guided by the branches of clientfit that the bytes reach.

Run from the repository: python -m tests.fuzzing.fuzz [--reader NAME] [--seconds N] [--inputs FOLDER]

libFuzzer prints what it does. An error that is no `ClientFitError`, a file that takes longer than 30 s and
memory over 2 GiB end the run with another exit code than 0. The bytes are then in a file crash-…, timeout-…
or oom-… in the folder of inputs, and a run with that folder reads them first.
"""

import argparse
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["clientfit"]):
    from clientfit.errors import ClientFitError
    from tests.fuzzing.readers import READERS

SECONDS = 30
MEGABYTES = 2048
LONGEST = 1 << 14
"""Bytes of the longest input."""


def fuzz(names: list[str], seconds: int, inputs: Path, scratch: Path) -> None:
    """Fuzz the readers of these names together for a time; ends the process."""
    readers = [READERS[name] for name in names]
    for number, reader in enumerate(readers):
        for at, seed in enumerate(reader.seeds):
            (inputs / f"seed-{names[number]}-{at}").write_bytes(bytes([number]) + seed)
        (scratch / names[number]).mkdir()

    def read(data: bytes) -> None:
        """Give the bytes after the first one to the reader of that number."""
        number = (data[0] if data else 0) % len(readers)
        path = scratch / names[number] / readers[number].file
        path.write_bytes(data[1:])
        with suppress(ClientFitError):
            readers[number].read(path)

    options = {
        "max_total_time": seconds,
        "timeout": SECONDS,
        "rss_limit_mb": MEGABYTES,
        "max_len": LONGEST,
        "artifact_prefix": f"{inputs}/",
        "print_final_stats": 1,
    }
    atheris.Setup([sys.argv[0], str(inputs), *(f"-{name}={value}" for name, value in options.items())], read)
    atheris.Fuzz()


def main() -> None:
    """Read the arguments and fuzz."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--reader", choices=READERS, help="one reader instead of all of them")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument(
        "--inputs", type=Path, help="a folder that keeps the inputs found; default: none is kept"
    )
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        scratch = Path(folder) / "files"
        inputs = given.inputs or Path(folder) / "inputs"
        scratch.mkdir()
        inputs.mkdir(exist_ok=True)
        fuzz([given.reader] if given.reader else [*READERS], given.seconds, inputs, scratch)


if __name__ == "__main__":
    main()
