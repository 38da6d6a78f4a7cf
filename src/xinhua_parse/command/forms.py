"""The forms that stories are written in: a page, JSON Lines, HTML, a Parquet table.

Strategy: a form has two halves. `render` makes a story's piece and runs in the process that parsed it; `Writer` puts
pieces together and runs in the one that owns the output. Pieces are text, but for a table's, which are its rows.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol, TextIO

from ..html_view import PAGE_END, page_head, story_fragment, story_to_html
from ..page import printable, story_page
from ..plain import to_dict
from .reading import Outcome

_TABLE_TEXTS = 1024  # texts a row group

Piece = str | list[list[object]]  # text, or the rows of a table, column by column
Render = Callable[[Outcome, int], Piece | None]  # of the outcome with that number; None: nothing to write


class Writer(Protocol):
    """The half of a form that owns the output."""

    def write(self, piece: Piece) -> None:
        """Take the next piece."""

    def flush(self) -> None:
        """Let all that was written be seen."""


class Form(NamedTuple):
    """Both halves: what makes a piece, and what opens the output."""

    render: Render
    open: Callable[[str | None], AbstractContextManager[Writer]]  # of a file, None: standard output


def page_form(*, titled: bool) -> Form:
    """A page a story, each under its file's name if `titled`; blank lines between them."""
    return Form(
        partial(_page, titled=titled, width=shutil.get_terminal_size().columns), partial(_text_writer, between="\n\n")
    )


def json_form() -> Form:
    """A JSON object a story, each on a line."""
    return Form(_json, _text_writer)


def html_form(*, several: bool) -> Form:
    """One page of HTML with all stories."""
    if not several:
        return Form(_html_page, _text_writer)
    return Form(_html_part, partial(_text_writer, head=page_head("Stories"), end=PAGE_END))


def table_form(rows: str) -> Form:
    """A Parquet file, a row a quote or a story. Needs the extra `arrow`."""
    return Form(partial(_rows, rows=rows), partial(_table_writer, rows=rows))


def _page(outcome: Outcome, _number: int, *, titled: bool, width: int) -> str | None:
    if outcome.story is None:
        return None
    title = f"==> {printable(outcome.name)} <==\n\n" if titled else ""
    return f"{title}{story_page(outcome.story, width)}\n"


def _json(outcome: Outcome, _number: int) -> str | None:
    return None if outcome.story is None else json.dumps(to_dict(outcome.story)) + "\n"


def _html_page(outcome: Outcome, _number: int) -> str | None:
    return None if outcome.story is None else story_to_html(outcome.story)


def _html_part(outcome: Outcome, _number: int) -> str | None:
    return None if outcome.story is None else story_fragment(outcome.story)


def _rows(outcome: Outcome, number: int, *, rows: str) -> Piece:
    from ..arrow import TABLES
    from ..arrow.rows import Reading, rows_of

    return rows_of(Reading(outcome.id, number, outcome.story, outcome.error), TABLES[rows])


class _TextWriter:
    """Text to a stream."""

    def __init__(self, stream: TextIO, between: str) -> None:
        self._stream = stream
        self._between = between
        self._before = ""

    def write(self, piece: Piece) -> None:
        assert isinstance(piece, str)
        encoding = self._stream.encoding or "utf-8"
        shown = (self._before + piece).encode(encoding, "replace").decode(encoding)  # in what characters it has
        self._stream.write(shown)
        self._before = self._between

    def flush(self) -> None:
        self._stream.flush()


@contextmanager
def _text_writer(path: str | None, *, between: str = "", head: str = "", end: str = "") -> Iterator[_TextWriter]:
    if path is None:
        sys.stdout.write(head)
        yield _TextWriter(sys.stdout, between)
        sys.stdout.write(end)
        sys.stdout.flush()
        return
    with Path(path).open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(head)
        try:
            yield _TextWriter(stream, between)
        finally:
            stream.write(end)


class _TableWriter:
    """Rows to Parquet, some texts at a time."""

    def __init__(self, write_rows: Callable[[list[list[list[object]]]], None]) -> None:
        self._write_rows = write_rows
        self._waiting: list[list[list[object]]] = []

    def write(self, piece: Piece) -> None:
        assert isinstance(piece, list)
        self._waiting.append(piece)
        if len(self._waiting) == _TABLE_TEXTS:
            self.flush()

    def flush(self) -> None:
        if self._waiting:
            self._write_rows(self._waiting)
            self._waiting = []


@contextmanager
def _table_writer(path: str | None, *, rows: str) -> Iterator[_TableWriter]:
    import pyarrow.parquet as pq

    from ..arrow import TABLES
    from ..arrow.rows import join_rows

    schema = TABLES[rows].schema()
    with pq.ParquetWriter(path, schema) as file:
        writer = _TableWriter(lambda waiting: file.write_batch(join_rows(waiting, schema)))
        try:
            yield writer
        finally:
            writer.flush()
