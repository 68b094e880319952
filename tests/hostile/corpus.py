"""Make the corpus of hostile files: `python tests/hostile/corpus.py FOLDER`.

Every file is made from the same small exports by a fixed random seed, so that two runs make the same bytes.
"""

import bz2
import gzip
import io
import json
import random
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import duckdb

HEADER = "client_id,client_name,occurred_at,kind,amount,currency,due,settled,outcome,note"
ROWS = (
    "k1,Kiln & Co,2026-01-05,invoice,1200.00,EUR,2026-02-04,2026-03-20,paid,first",
    'k1,Kiln & Co,2026-02-05,invoice,900.50,EUR,2026-03-07,,,"second, with a comma"',
    "b2,Brook Ltd,2026-02-09,quote,5000,USD,,2026-02-20,won,third",
    'b2,Brook Ltd,2026-03-01,message,,,,,,"fourth ""quoted"" note"',
    "o3,Oak & Sons,2026-03-03,invoice,70,GBP,2026-04-02,2026-04-01,paid,fifth",
)
CSV = "\n".join((HEADER, *ROWS, "")).encode()
RECORDS: list[dict[str, object]] = [
    {"client_id": "k1", "occurred_at": "2026-01-05", "kind": "invoice", "amount": 1200, "currency": "EUR"},
    {"client_id": "b2", "occurred_at": "2026-02-09", "kind": "quote", "amount": 5000.5, "currency": "USD"},
    {"client_id": "o3", "occurred_at": "2026-03-03", "kind": "message", "note": "a word"},
]
JSON = json.dumps(RECORDS, indent=1).encode()
JSONL = b"".join(json.dumps(each).encode() + b"\n" for each in RECORDS)
ICS = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nX-WR-CALNAME:me@studio.example\r\n"
    b"BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260105T090000Z\r\nDTSTART:20260105T100000Z\r\nSUMMARY:Review\r\n"
    b"ORGANIZER:mailto:me@studio.example\r\nATTENDEE;PARTSTAT=DECLINED:mailto:a@kiln.example\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)
NUMBERS = (
    *("1e999", "-1e999", "NaN", "Infinity", "-Infinity", "1e-400", "0x10", "-0", "1_000", "1,2,3", "½"),
    *("\u0663\u0664", "9" * 5000, "." * 50, "1e308", "--5", "5-", "(5)", "5%", "=1+1", "1 000,50", "\u22125"),
    *("99999999999999999999.99", "1.2.3", "1'000", "1e5", "+", "\u00a0", "1e", "Inf", "1" + "0" * 400),
)
DATES = (
    *(
        "0000-00-00",
        "0000-01-01",
        "10000-01-01",
        "99999999",
        "2026-02-30",
        "1-1-1",
        "-0001-01-01",
        "infinity",
    ),
    *("-infinity", "epoch", "today", "now", "tomorrow", "2026-13-01", "31/02/2026", "2026-01-05T25:00:00"),
    *("2026-01-05T10:00:00+99:99", "1e9", "5881580-07-11", "290309-12-22 (BC)", "2026-01-05\x00", "0", "-1"),
    *("9999-12-31T23:59:59.999999999", "0001-01-01", "2026-W53-9", "20260105T1000Z", "1900-02-29"),
)
TEXTS = (
    *(
        "=HYPERLINK(1)",
        "+cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "\u202egnp.exe",
        "\u200b",
        "\ufeff",
    ),
    *("a\u0300" * 500, "x" * 131_073, "x" * 1_100_000, "'; DROP TABLE event; --", "${jndi:x}", "{{7*7}}"),
    *("\x1b[31m", "\x07", "\x7f", "\u2028", "\U0001f469\u200d\U0001f469", "../../etc/passwd", "%s%n", "null"),
    *("\\", "\\N", "a\\", "a\x1fb", "nan", "N/A", "#REF!", "-", "\x85", "\x0b", "\x0c", " ", "\u00a0"),
)
NAMES = (
    *("plain[1].csv", "st*r.csv", "que?tion.csv", "-dash.csv", "sp ace.csv", "new\nline.csv", "~tilde.csv"),
    *("quo'te.csv", 'dou"ble.csv', "back\\slash.csv", "{a,b}.csv", "$HOME.csv", "client_id=EVIL/hive.csv"),
    *("outcome=paid/hive.csv", "a#b.csv", "x.csv.gz", "x.csv.zst", "x.csv.bz2", "s3:/x.csv", "file:x.csv"),
    *("sqlite:x.csv", "\u00fc.csv", "n" * 240 + ".csv", "x.parquet", "x.xlsx", "x.json", "x.ics", "noending"),
    b"not\xffutf8.csv".decode("utf-8", "surrogateescape"),
)


def make(folder: Path) -> list[Path]:
    """Make every file below the folder and return their paths."""
    made = []
    for name, content in _files(folder):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        made.append(path)
    return made


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    yield from ((f"names/{name}", CSV) for name in NAMES)
    yield from _cells()
    yield from _quotes()
    yield from _shapes()
    yield from _encodings()
    yield from _json()
    yield from _packed()
    yield from _workbooks()
    whole: dict[str, bytes] = {
        "csv": CSV,
        "json": JSON,
        "jsonl": JSONL,
        "parquet": _parquet(folder),
        "ics": ICS,
        "csv.gz": gzip.compress(CSV, mtime=0),
        "csv.zip": _zip({"x.csv": CSV}),
        "xlsx": _xlsx(),
    }
    for kind, content in whole.items():
        yield from _damaged(kind, content)


def _cells() -> Iterator[tuple[str, bytes]]:
    """One cell of a row is hostile; the other rows are good."""
    for column, values in ((4, NUMBERS), (2, DATES), (6, DATES), (1, TEXTS), (0, TEXTS), (9, TEXTS)):
        for number, value in enumerate(values):
            cells = ROWS[0].split(",")
            cells[column] = '"' + value.replace('"', '""') + '"' if set(value) & set(',"\n\r') else value
            yield f"cells/{column}-{number}.csv", "\n".join((HEADER, ",".join(cells), *ROWS[1:], "")).encode()


def _quotes() -> Iterator[tuple[str, bytes]]:
    """One quote stands where none belongs, at every seventh place."""
    for place in range(len(HEADER) + 1, len(CSV), 7):
        yield f"quotes/{place}.csv", CSV[:place] + b'"' + CSV[place:]


def _shapes() -> Iterator[tuple[str, bytes]]:
    shapes = {
        "empty": b"",
        "blank": b"\n\n\n",
        "header": HEADER.encode(),
        "nul": b"\0" * 1000,
        "nul-inside": CSV.replace(b"fifth", b"fi\0fth"),
        "wide": ",".join(f"c{n}" for n in range(5000)).encode() + b"\n1\n",
        "repeated": (HEADER + ",kind\n" + ROWS[0] + ",x\n").encode(),
        "no-header": "\n".join(ROWS).encode(),
        "one-line": b"x" * 3_000_000,
        "commas": b"," * 100_000 + b"\n" + b"," * 100_000,
        "quotes": b'"' * 100_001,
        "toggles": (HEADER + "\n" + 'x","y\n' * 3000).encode(),
        "returns": CSV.replace(b"\n", b"\r"),
        "mixed-ends": CSV.replace(b"\n", b"\r\n", 2).replace(b"third\n", b"third\r"),
        "semicolons": CSV.replace(b",", b";"),
        "no-end": CSV.rstrip(b"\n"),
        "cut": CSV[: -len(ROWS[-1]) // 2],
        "comments": b"# a\n# b\n" + CSV.replace(b"\nb2", b"\n# c\nb2"),
        "two-headers": CSV + CSV,
        "same-rows": CSV + "\n".join(ROWS).encode() * 3,
        "broken-rows": (HEADER + "\n" + "a,b\n" * 12_000).encode(),
        "elf": b"\x7fELF\x02\x01\x01" + bytes(500),
        "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\n",
        "html": b"<!doctype html><html><body><table><tr><td>client</td></tr></table></body></html>",
        "yaml": b"client_id: k1\noccurred_at: 2026-01-05\n",
        "rejects": b'file,line,code,message,found,hint,raw\nx.csv,2,row-shape,m,,h,"a,b"\n',
        "rejects-no-file": b'file,line,code,message,found,hint,raw\n/nope.csv,2,c,m,,h,"{""a"":1}"\n',
    }
    yield from ((f"shapes/{name}.csv", content) for name, content in shapes.items())
    yield from ((f"shapes/{name}.txt", content) for name, content in shapes.items() if len(content) < 5000)


def _encodings() -> Iterator[tuple[str, bytes]]:
    text = CSV.decode().replace("Brook", "Br\u00fcck")
    for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp500", "utf-7", "utf-8-sig"):
        yield f"encodings/{name}.csv", text.encode(name)
    yield "encodings/bom-inside.csv", CSV.replace(b"b2", b"\xef\xbb\xbfb2")
    yield "encodings/bom-twice.csv", b"\xef\xbb\xbf" * 2 + CSV
    yield "encodings/surrogate.csv", CSV.replace(b"fifth", b"\xed\xa0\x80")
    yield "encodings/overlong.csv", CSV.replace(b"fifth", b"\xc0\xaf")
    yield "encodings/half.csv", text.encode()[: text.encode().index(b"\xc3") + 1]
    yield "encodings/odd-utf-16.csv", text.encode("utf-16")[:-1]


def _json() -> Iterator[tuple[str, bytes]]:
    good = JSONL.splitlines()[1]
    start = b'{"client_id": "k1", "occurred_at": "2026-01-05", "kind": "invoice", "amount": '
    values = {
        "nan": b"NaN",
        "infinity": b"Infinity",
        "minus-infinity": b"-Infinity",
        "digits": b"9" * 5000,
        "exponent": b"1e999",
        "nested": b"[" * 100_000 + b"]" * 100_000,
        "objects": b'{"a":' * 2000 + b"1" + b"}" * 2000,
        "surrogate": b'"\\ud800"',
        "pair-cut": b'"\\ud83d"',
        "nul": b'"\\u0000"',
        "bad-escape": b'"\\x"',
        "bad-utf8": b'"\xff"',
        "bool": b"true",
        "list": b"[1, 2]",
        "object": b'{"a": 1}',
        "repeated": b'1, "amount": 2',
        "repeated-case": b'1, "Amount": 2',
        "leading-zero": b"012",
        "hex": b"0x1F",
        "comma": b"1,",
        "missing": b"",
        "long": b'"' + b"x" * 1_200_000 + b'"',
        "comment": b"1 /* x */",
        "control": b'"a\x01b"',
        "key-nul": b'1, "\\u0000": 2',
        "key-empty": b'1, "": 2',
        "key-long": b'1, "' + b"k" * 10_000 + b'": 2',
        "key-quote": b'1, "a\'b\\"c/d~e": 2',
        "key-surrogate": b'1, "\\udc00": 2',
    }
    for name, value in values.items():
        line = start + value + b"}"
        yield f"json/{name}.jsonl", b"\n".join((good, line, good.replace(b"b2", b"b3"))) + b"\n"
        yield f"json/{name}.json", b"[\n" + b",\n".join((good, line, good.replace(b"b2", b"b3"))) + b"\n]\n"
    tops = (b"1", b'"x"', b"null", b"[]", b"{}", b"[[]]", b"[1,2]", b"{", b"[", b"}", b"[{]", b"[{}", b"{}{}")
    for number, top in enumerate((*tops, b"[null]", b"{}\n[]\n", b"\xef\xbb\xbf" + JSON, JSON + b"x")):
        yield f"json/top-{number}.json", top
        yield f"json/top-{number}.jsonl", top
    keys = b"{" + b",".join(b'"k%d":1' % number for number in range(20_000)) + b"}"
    yield "json/keys.json", keys
    yield "json/keys.jsonl", keys + b"\n" + good + b"\n"
    yield "json/bom-inside.jsonl", good + b"\n\xef\xbb\xbf" + good + b"\n"
    yield "json/line-over-16-mb.jsonl", good + b'\n{"a": "' + b"x" * (1 << 24) + b'"}\n' + good + b"\n"


def _packed() -> Iterator[tuple[str, bytes]]:
    packed = gzip.compress(CSV, mtime=0)
    yield "packed/text.csv.gz", CSV
    yield "packed/twice.csv.gz", packed + packed
    yield "packed/garbage.csv.gz", packed + b"garbage"
    yield "packed/nested.csv.gz", gzip.compress(packed, mtime=0)
    yield "packed/crc.csv.gz", packed[:-8] + b"\0\0\0\0" + packed[-4:]
    yield "packed/zstd.csv.zst", b"\x28\xb5\x2f\xfd" + bytes(50)
    yield "packed/bzip2.csv.bz2", b"BZh91AY&SY" + bytes(50)
    yield "packed/real.csv.bz2", bz2.compress(CSV)
    yield "packed/many.zip", _zip({f"{number}.csv": b"" for number in range(2_000)})
    yield "packed/bomb.csv.gz", gzip.compress(b"a,b\n" * 30_000_000, 9, mtime=0)
    yield "packed/none.zip", _zip({})
    yield "packed/two.zip", _zip({"a.csv": CSV, "b.csv": CSV})
    yield "packed/up.zip", _zip({"../../up.csv": CSV})
    yield "packed/folder.zip", _zip({"folder/": b""})
    yield "packed/book-like.zip", _zip({"[Content_Types].xml": b"<x/>"})
    encrypted = bytearray(_zip({"x.csv": CSV}))
    encrypted[6] |= 1
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1
    yield "packed/encrypted.zip", bytes(encrypted)
    method = bytearray(_zip({"x.csv": CSV}))
    method[8] = 97
    method[method.index(b"PK\x01\x02") + 10] = 97
    yield "packed/method.zip", bytes(method)


def _workbooks() -> Iterator[tuple[str, bytes]]:
    yield "books/far-cell.xlsx", _xlsx(extra='<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    yield "books/far-dimension.xlsx", _xlsx(dimension="A1:XFD1048576")
    yield "books/error-cell.xlsx", _xlsx(amount='<c r="E2" t="e"><v>#DIV/0!</v></c>')
    yield "books/bad-number.xlsx", _xlsx(amount='<c r="E2"><v>nonsense</v></c>')
    yield "books/bad-reference.xlsx", _xlsx(amount='<c r="?!"><v>1</v></c>')
    yield "books/bad-string.xlsx", _xlsx(amount='<c r="E2" t="s"><v>999999</v></c>')
    yield "books/nan.xlsx", _xlsx(amount='<c r="E2"><v>NaN</v></c>')
    yield "books/huge-date.xlsx", _xlsx(amount='<c r="E2" s="1"><v>1e300</v></c>')
    yield "books/laughs.xlsx", _xlsx(start=_LAUGHS)
    yield "books/no-sheet.xlsx", _xlsx(parts={"xl/worksheets/sheet1.xml": None})
    yield "books/no-workbook.xlsx", _xlsx(parts={"xl/workbook.xml": None})
    yield "books/old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
    yield "books/opendocument.ods", _zip({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})
    yield "books/new-error.xlsx", _xlsx(amount='<c r="E2" t="e"><v>#SPILL!</v></c>')
    yield "books/error-header.xlsx", _xlsx(amount='<c r="E1" t="e"><v>#NAME?</v></c>')
    yield "books/bomb.xlsx", _xlsx(extra="<!--" + " " * 70_000_000 + "-->")
    yield "books/announced.xlsx", _xlsx(parts={"xl/sharedStrings.xml": '<sst uniqueCount="4294967295"/>'})
    yield "books/far-row.xlsx", _xlsx(extra='<row r="99999999"><c><v>1</v></c></row>')
    yield "books/small-letters.xlsx", _xlsx(extra='<row r="4"><c r="xfd1048576"><v>1</v></c></row>')
    yield "books/far.ods", _ods(1_000_000, 16_000, 1)
    yield "books/repeated.ods", _ods(1, 1, 500_000)
    yield "books/repeated-cells.ods", _ods(1, 5_000_000, 1)


_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "&a;" * 10}">' for n in range(10))
    + "]>"
)


def _xlsx(
    *,
    dimension: str = "A1:E3",
    amount: str = "",
    extra: str = "",
    start: str = "",
    parts: Mapping[str, str | None] = MappingProxyType({}),
) -> bytes:
    """Make the smallest workbook: a sheet with the event table's header and two rows.

    `parts` are further parts, or other ones in place of its own; None leaves one out.
    """
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    rows = [
        ("client_id", "occurred_at", "kind", "currency", "amount"),
        ("k1", "2026-01-05", "invoice", "EUR", "1200"),
        ("b2", "2026-01-06", "invoice", "EUR", "80"),
    ]
    lines = []
    for number, row in enumerate(rows, 1):
        cells = [
            f'<c r="{column}{number}" t="inlineStr"><is><t>{cell}</t></is></c>'
            for column, cell in zip("ABCDE", row, strict=True)
        ]
        if number == 2 and amount:
            cells[-1] = amount
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    written = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType'
        '="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType'
        '="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {main} xmlns:r="{relations}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{start}<worksheet {main}><dimension ref="{dimension}"/><sheetData>'
        f"{''.join(lines)}{extra}</sheetData></worksheet>",
    }
    return _zip({name: text.encode() for name, text in {**written, **parts}.items() if text is not None})


def _ods(rows: int, columns: int, times: int) -> bytes:
    """Make a spreadsheet whose one cell lies behind so many empty rows and cells, and is repeated."""
    names = {
        name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "table", "text")
    }
    spaces = " ".join(f'xmlns:{name}="{address}"' for name, address in names.items())
    gap = f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell/></table:table-row>'
    before = f'<table:table-cell table:number-columns-repeated="{columns}"/>'
    cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    last = f'<table:table-row table:number-rows-repeated="{times}">{before}{cell}</table:table-row>'
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{gap}{last}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind.decode()}"/>'
        "</manifest:manifest>"
    )
    parts = {"content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()}
    return _zip({"mimetype": kind, **parts})


def _zip(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _parquet(folder: Path) -> bytes:
    path = folder / "whole.parquet"
    columns = ", ".join(f"'{value}' AS {name}" for name, value in RECORDS[0].items())
    with duckdb.connect() as database:
        database.execute(f"COPY (SELECT {columns} FROM range(50)) TO '{path}' (FORMAT parquet)")
    content = path.read_bytes()
    path.unlink()
    return content


def _damaged(kind: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """The content cut at ten places, and ten times with some of its bytes changed."""
    dice = random.Random(kind)  # noqa: S311 - the same damage in every run
    for number in range(10):
        yield f"damaged/cut-{number}.{kind}", content[: len(content) * number // 10]
        changed = bytearray(content)
        for _ in range(1 + number):
            changed[dice.randrange(len(changed))] = dice.randrange(256)
        yield f"damaged/bytes-{number}.{kind}", bytes(changed)


if __name__ == "__main__":
    print(len(make(Path(sys.argv[1]))), "files")  # noqa: T201 - a script
