"""Stories as tables: record batches of texts in, record batches of quotes or of stories out. Needs the extra `arrow`.

Strategy: what every engine of tables shares is Arrow's record batch, so there is one function from batches to batches,
and none for an engine of its own. A table is a list of columns: each its name, its type and what fills it. No row is
lost: a text that gives no story gives one row that says why. Batches stay small, so that memory does not grow with the
input. Left out on purpose: the text itself, which the caller has; the id leads back to it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

import pyarrow as pa

from .errors import XinhuaParseError
from .quote import Quote
from .span import Span
from .story import Story, parse_story

__all__ = ["QUOTE_SCHEMA", "STORY_SCHEMA", "parse_batches"]

_BATCH_ROWS = 1024  # texts a batch: what a batch itself costs no longer shows, and 2 MB of copy is little

_TEXT, _NUMBER, _DAY = pa.string(), pa.int32(), pa.date32()
_OFFSETS = [("start", _NUMBER), ("end", _NUMBER)]
_FRAGMENT = pa.struct([("text", _TEXT), *_OFFSETS])
_SPEAKER = pa.struct([("name", _TEXT), ("kind", _TEXT), ("role", _TEXT)])
_TIMEX = pa.struct([("text", _TEXT), *_OFFSETS, ("value", _TEXT)])
_PROBLEM = pa.struct([("code", _TEXT), ("message", _TEXT), *_OFFSETS])


class _Said(NamedTuple):
    """A quote, and what it is a part of."""

    story: Story
    number: int
    quote: Quote


class _Reading(NamedTuple):
    """What became of one text: `parts` of a story, or the one part None and an error."""

    id: str | None
    number: int
    parts: Sequence[Any]  # _Said or Story, whichever the table's columns are filled from
    error: str | None


class _Table(NamedTuple):
    parts: Callable[[Story], Sequence[Any]]  # as above
    columns: tuple[tuple[str, pa.DataType, Callable[[Any], object]], ...]

    @property
    def schema(self) -> pa.Schema:
        own = [(name, kind) for name, kind, _ in self.columns]
        return pa.schema([("id", _TEXT), ("story", pa.int64()), *own, ("error", _TEXT)])


def _said(story: Story) -> list[_Said]:
    return [_Said(story, number, quote) for number, quote in enumerate(story.quotes)]


def _start(part: _Placed | None) -> int | None:
    return None if part is None else part.span.start
