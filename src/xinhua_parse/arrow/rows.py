"""The rows of a table, from what became of each text.

Strategy: a text's rows are made column by column and its story is dropped before the next is read: a batch of whole stories
kept alive is a hundred thousand objects that the garbage collector counts again and again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import pyarrow as pa

from ..story import Story
from .columns import Table

Rows = list[list[object]]  # of one text, column by column: as many columns as the table has


class Reading(NamedTuple):
    """What became of one text: a story, or else an error."""

    id: str | None
    number: int
    story: Story | None
    error: str | None


def rows_of(reading: Reading, table: Table[Any]) -> Rows:  # Any: each table has parts of its own kind
    """The rows of one text: one a part of its story, or one with its error."""
    story = reading.story
    own: Rows
    if story is None:
        height, own = 1, [[None] for _ in table.columns]
    else:
        parts = table.parts(story)
        height, own = len(parts), [[value(part) for part in parts] for _, _, value in table.columns]
    return [[reading.id] * height, [reading.number] * height, *own, [reading.error] * height]


def join_rows(rows: Iterable[Rows], schema: pa.Schema) -> pa.RecordBatch:
    """One batch of the rows of many texts, in their order."""
    columns: Rows = [[] for _ in schema]
    for row in rows:
        for column, values in zip(columns, row, strict=True):
            column.extend(values)
    arrays = [pa.array(values, field.type) for values, field in zip(columns, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
