"""Stories as tables: record batches of texts in, record batches of quotes or of stories out. Needs the extra `arrow`.

Strategy: what every engine of tables shares is Arrow's record batch, so there is one function from batches to batches,
and none for one engine. No row is lost: a text that gives no story gives one row that says why. Batches stay
small, so that memory does not grow with the input. Left out on purpose: the text itself, which the caller has; the id
leads back to it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, Literal, Protocol, runtime_checkable

import pyarrow as pa

from ..errors import XinhuaParseError
from ..story import parse_story
from .columns import QUOTES, STORIES, Table
from .inputs import Fault, read_days, read_names, read_texts
from .rows import Reading, join_rows, rows_of

__all__ = ["QUOTE_SCHEMA", "STORY_SCHEMA", "parse_batches"]

QUOTE_SCHEMA: pa.Schema = QUOTES.schema()
STORY_SCHEMA: pa.Schema = STORIES.schema()

_BATCH_ROWS = 1024  # texts a batch: what a batch itself costs no longer shows, and 2 MB of copy is little
TABLES: dict[str, Table[Any]] = {"quotes": QUOTES, "stories": STORIES}  # Any: each has parts of its own kind


@runtime_checkable
class ArrowStream(Protocol):
    """A table that says itself how to read it, in whatever library."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A capsule with the stream.

        Source: Apache Arrow, the Arrow PyCapsule Interface.
        """


def parse_batches(
    batches: Iterable[pa.RecordBatch] | ArrowStream,
    *,
    rows: Literal["quotes", "stories"] = "quotes",
    text_column: str = "text",
    id_column: str | None = None,
    published_column: str | None = None,
) -> pa.RecordBatchReader:
    """Read the texts in a table: one row a quote, or one row a story.

    Why: it plugs unchanged into what works on Arrow: PySpark's `mapInArrow`, DuckDB, Polars, pandas, Ray, Dask, Parquet.

    Args:
        batches: an iterable of record batches, or a table of any library that speaks Arrow's stream protocol (a data
            frame of Polars or pandas, a DuckDB relation, a pyarrow Table or reader), with a column of texts, a story each.
        rows: what a row of the result is.
        text_column: the name of the column of texts.
        id_column: that of the column that tells texts apart; it comes back as text, whatever its type. None: "id", if
            there is such a column.
        published_column: that of the column with the day of publication, as for `parse_story`: dates, timestamps or ISO
            text; null where it is not known. None: "published", if there is such a column.

    Returns:
        A reader of record batches of `QUOTE_SCHEMA` or `STORY_SCHEMA`, in the order of the texts, each made when it is
        asked for; iterate over it, call `read_all`, or hand it on as a table. `story` counts the texts of this call from
        0. A text with no quote gives no row of quotes. A text that gives no story, or whose day of publication cannot
        be read, gives one row in either table: its `id` and `story`, and the reason in `error`. Offsets are code points
        of the text.

    Raises:
        KeyError: where a named column is not there.
        TypeError: where a column cannot hold what it should.
        ValueError: where `rows` is something else.

    >>> import pyarrow as pa
    >>> from xinhua_parse.arrow import parse_batches
    >>> copy = "QINGDAO, Sept. 14 (Xinhua) -- Boats may sail, said Lin Yuchuan. He added that it is calm."
    >>> quotes = parse_batches(pa.table({"id": ["a", "b"], "text": [copy, ""]})).read_all()
    >>> for row in quotes.select(["id", "speaker", "text", "error"]).to_pylist():
    ...     print(*row.values(), sep=" | ")
    a | Lin Yuchuan | Boats may sail | None
    a | Lin Yuchuan | it is calm | None
    b | None | None | expected a story: no headline and no paragraph in this text
    """
    if rows not in TABLES:
        raise ValueError(f'rows is "quotes" or "stories", not {rows!r}')
    table = TABLES[rows]
    source = pa.RecordBatchReader.from_stream(batches) if isinstance(batches, ArrowStream) else batches
    parsed = _parsed(source, table, text_column, id_column, published_column)
    return pa.RecordBatchReader.from_batches(table.schema(), parsed)


def _parsed(
    batches: Iterable[pa.RecordBatch], table: Table[Any], text: str, name: str | None, published: str | None
) -> Iterator[pa.RecordBatch]:
    schema = table.schema()
    number = 0
    for batch in _small(batches):
        inputs = zip(read_texts(batch, text), read_names(batch, name), read_days(batch, published), strict=True)
        rows = (rows_of(_read(*given, number=number + i), table) for i, given in enumerate(inputs))
        yield join_rows(rows, schema)
        number += batch.num_rows


def _small(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for start in range(0, batch.num_rows, _BATCH_ROWS):
            yield batch.slice(start, _BATCH_ROWS)


def _read(text: str | Fault, name: str | None, day: datetime.date | Fault | None, *, number: int) -> Reading:
    if isinstance(text, Fault):
        return Reading(name, number, None, str(text))
    if isinstance(day, Fault):
        return Reading(name, number, None, str(day))
    try:
        return Reading(name, number, parse_story(text, published=day), None)
    except XinhuaParseError as error:
        return Reading(name, number, None, str(error.args[0]))
    except Exception as error:  # noqa: BLE001 - one text must not cost millions of others their rows
        return Reading(name, number, None, f"{type(error).__name__}: {error}")
