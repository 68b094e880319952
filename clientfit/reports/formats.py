"""Registry of the report formats: names, suffixes, writers and the commands that offer them.

To add a format, write one module with its writer and add one line to `FORMATS`. The choices of `--format`,
the suffixes that `-o` knows, the help texts and the tables of the documentation follow from that line.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec


@dataclass(frozen=True)
class Library:
    """An optional dependency: the module to import, and the extra of clientfit that installs it."""

    module: str
    extra: str

    def installed(self) -> bool:
        """Return whether the module can be imported."""
        return find_spec(self.module) is not None


@dataclass(frozen=True)
class Format:
    """A report format.

    `writers` maps a command to its writer, `module:function`, relative to `clientfit.reports` where the
    module begins with a dot; the module is imported when the first report is written. A writer takes what the
    command reports and a stream: text, or bytes for a `binary` format. The writer of a `terminal` format also
    takes `width` (columns) and `colour`. `needs` is the optional dependency of the writer.
    """

    name: str
    suffixes: tuple[str, ...]
    writers: Mapping[str, str]
    binary: bool = False
    terminal: bool = False
    needs: Library | None = None

    def writer(self, command: str) -> Callable[..., None]:
        """Import the writer for a command.

        Raises:
            KeyError: the command doesn't offer this format.
        """
        module, _, function = self.writers[command].partition(":")
        writer: Callable[..., None] = getattr(import_module(module, __package__), function)
        return writer


def _clients(writer: str) -> dict[str, str]:
    """Use one writer for the commands that report clients."""
    return {"screen": writer, "check": writer}


_PYARROW = Library("pyarrow", "arrow")
_XLSXWRITER = Library("xlsxwriter", "excel")

_TEXT = {
    "screen": ".text_table:write_table",
    "check": ".text_page:write_page",
    "explain": ".text_explanation:write_explanation",
    "calibrate": ".text_calibration:write_calibration",
    "letter": ".letters.letter:write_letter",
    "compare": ".comparison.text:write_comparison",
    "backtest": ".backtest.text:write_backtest",
    "costs": ".costs:write_costs",
    "fit": ".fit:write_fit",
}
_MARKDOWN = {
    "screen": ".markdown:write_markdown",
    "check": ".markdown:write_markdown_page",
    "letter": ".letters.letter:write_markdown_letter",
    "compare": ".comparison.markdown:write_comparison",
    "backtest": ".backtest.markdown:write_backtest",
    "costs": ".costs:write_markdown_costs",
}
_JSON = {
    **_clients("clientfit.model.json_writer:write_json"),
    "explain": "clientfit.model.json_writer:write_json",
    "calibrate": "clientfit.model.json_writer:write_model",
    "compare": "clientfit.model.json_writer:write_model",
    "backtest": "clientfit.model.json_writer:write_model",
    "costs": "clientfit.model.json_writer:write_model",
    "fit": "clientfit.model.json_writer:write_model",
}
_HTML = {
    **_clients(".html.document:write_html"),
    "compare": ".comparison.html:write_comparison",
    "backtest": ".backtest.html:write_backtest",
}

FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format("text", (".txt",), _TEXT, terminal=True),
        Format("md", (".md", ".markdown"), _MARKDOWN),
        Format("json", (".json",), _JSON),
        Format("jsonl", (".jsonl", ".ndjson"), _clients("clientfit.model.json_writer:write_jsonl")),
        Format("csv", (".csv",), {**_clients(".csv_table:write_csv"), "costs": ".costs:write_csv_costs"}),
        Format("html", (".html", ".htm"), _HTML),
        Format("xlsx", (".xlsx",), _clients(".workbook:write_workbook"), binary=True, needs=_XLSXWRITER),
        Format("parquet", (".parquet",), _clients(".arrow:write_parquet"), binary=True, needs=_PYARROW),
        Format("arrow", (".arrow", ".feather"), _clients(".arrow:write_arrow"), binary=True, needs=_PYARROW),
    )
}
"""Every format by name, in the order in which help lists them; the first of a command is its default."""


def names(command: str) -> tuple[str, ...]:
    """Return the names of the formats that a command offers, its default first."""
    return tuple(name for name, each in FORMATS.items() if command in each.writers)


def suffixes(command: str) -> dict[str, str]:
    """Map each file suffix that a command knows, with its dot and in lower case, to a format's name."""
    return {suffix: name for name in names(command) for suffix in FORMATS[name].suffixes}
