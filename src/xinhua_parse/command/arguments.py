"""The command line: what may be said, and what it means."""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from .forms import Form, html_form, json_form, page_form, table_form
from .sources import MISSING_ARROW, Source, find_sources

_SUFFIXES = {
    ".json": "json",
    ".jsonl": "json",
    ".ndjson": "json",
    ".html": "html",
    ".htm": "html",
    ".parquet": "parquet",
}


class Options(NamedTuple):
    """What the command line asks for."""

    sources: list[Source]
    form: Form
    output: str | None
    encoding: str | None
    workers: int


def read_arguments(arguments: Sequence[str] | None) -> Options:
    """What is asked for; a wrong command line ends the process with status 2, as argparse does."""
    parser = _parser()
    given = parser.parse_args(arguments)
    form = given.form or _form_of(given.output)
    if given.output and form != (named := _form_of(given.output)) and "parquet" in (form, named):
        parser.error(f"a file named {given.output} would not hold {form}")
    if given.rows and form != "parquet":
        parser.error("--rows is for a table: name an --output that ends in .parquet")
    if form == "parquet" and importlib.util.find_spec("pyarrow") is None:
        parser.error(MISSING_ARROW)
    sources = find_sources(given.files)
    return Options(sources, _form(form, sources, given.rows), given.output, given.encoding, given.workers)


def _form_of(output: str | None) -> str:
    return _SUFFIXES.get(Path(output).suffix.lower(), "page") if output else "page"


def _form(name: str, sources: Sequence[Source], rows: str | None) -> Form:
    several = len(sources) > 1 or any(source.is_table for source in sources)
    if name == "json":
        return json_form()
    if name == "html":
        return html_form(several=several)
    return table_form(rows or "quotes") if name == "parquet" else page_form(titled=several)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m xinhua_parse",
        description="Read Xinhua stories and print the headline, date, dateline, and who said what.",
        epilog="Exit status: 0 all fine, 1 some text gave no story, 2 wrong command line, 130 interrupted.",
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a file that holds one story; a folder, for all files in it; a pattern such as 'wire/**/*.txt'; a file of many"
        " stories (.jsonl, .parquet) with a text, and perhaps an id and a published day, in each; - for standard input",
    )
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument(
        "--json", dest="form", action="store_const", const="json", help="a JSON object a story, each on a line"
    )
    forms.add_argument("--html", dest="form", action="store_const", const="html", help="a page of HTML to look at")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write here; a name in .jsonl, .html or .parquet says in which form, too"
    )
    parser.add_argument("--rows", choices=["quotes", "stories"], help="what a row of Parquet is (quotes)")
    parser.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help="of the files; without it their byte-order mark tells, or else UTF-8, GB18030, Windows-1252 are tried",
    )
    parser.add_argument("--workers", type=_workers, default=1, metavar="N", help="processes that read (1)")
    return parser


def _workers(value: str) -> int:
    if not (value.isdecimal() and int(value) > 0):
        raise argparse.ArgumentTypeError(f"{value!r} is no number from 1 on")
    return int(value)


def _encoding(value: str) -> str:
    try:
        b"".decode(value)
        "".encode(value)
    except (LookupError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{value!r} is no encoding that Python knows") from error
    return value
