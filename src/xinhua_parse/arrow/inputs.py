"""The columns that a story is read from: its text, its name, the day it was published.

Strategy: a column of the wrong type is the caller's mistake and is raised; a value that cannot be read is one text's, and
becomes a Fault in its place. Arrow does not check that text is UTF-8, nor that a day is one that Python knows.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.types as kinds


class Fault(str):
    """Why a value cannot be read, in words, where the value would be."""

    __slots__ = ()


def read_texts(batch: pa.RecordBatch, name: str) -> Sequence[str | Fault]:
    """The texts; a Fault for one that is null or no UTF-8."""
    column = _plain(_column(batch, name))
    if not (_is_text(column.type) or kinds.is_null(column.type)):
        raise TypeError(f"column {name!r} holds {column.type}, no text: cast it to string")
    return [Fault("expected a text, got null") if text is None else text for text in _values(column, "text")]


def read_names(batch: pa.RecordBatch, name: str | None) -> Sequence[str | None]:
    """What tells the texts apart, as text; None for all where there is no such column."""
    column = _optional(batch, name, "id")
    if column is None:
        return [None] * batch.num_rows
    try:
        return _values(_plain(column).cast(pa.string()), "id")
    except pa.ArrowNotImplementedError as error:
        raise TypeError(f"column {name or 'id'!r} holds {column.type}, which is no name: cast it to string") from error


def read_days(batch: pa.RecordBatch, name: str | None) -> Sequence[datetime.date | Fault | None]:
    """The days of publication; None where there is none, a Fault where there is one that cannot be read."""
    column = _optional(batch, name, "published")
    if column is None:
        return [None] * batch.num_rows
    column = _plain(column)
    if _is_text(column.type):
        return [_day(value) for value in _values(column, "published")]
    if kinds.is_timestamp(column.type) or kinds.is_date(column.type) or kinds.is_null(column.type):
        return _values(column.cast(pa.date32(), safe=False), "published")
    raise TypeError(f"column {name or 'published'!r} holds {column.type}, no dates: cast it to date32")


def _column(batch: pa.RecordBatch, name: str) -> pa.Array:
    if batch.schema.names.count(name) == 1:
        return batch.column(name)
    raise KeyError(f"no column {name!r} among {', '.join(map(repr, batch.schema.names))}")


def _optional(batch: pa.RecordBatch, name: str | None, usual: str) -> pa.Array | None:
    if name is None and usual not in batch.schema.names:
        return None
    return _column(batch, name or usual)


def _plain(column: pa.Array) -> pa.Array:
    return column.dictionary_decode() if kinds.is_dictionary(column.type) else column


def _is_text(kind: pa.DataType) -> bool:
    return bool(kinds.is_string(kind) or kinds.is_large_string(kind) or kinds.is_string_view(kind))


def _values(column: pa.Array, name: str) -> list[Any]:  # Any: the column's type decides
    try:
        values: list[Any] = column.to_pylist()
    except (ValueError, OverflowError):
        return [_value(scalar, name) for scalar in column]
    return values


def _value(scalar: pa.Scalar, name: str) -> object:
    try:
        return scalar.as_py()
    except UnicodeDecodeError as error:
        return Fault(f"{name} is not UTF-8: byte 0x{error.object[error.start]:02x} at {error.start}")
    except (ValueError, OverflowError) as error:
        return Fault(f"{name} cannot be read: {error}")


def _day(value: str | Fault | None) -> datetime.date | Fault | None:
    if value is None or isinstance(value, Fault):
        return value
    try:
        return datetime.datetime.fromisoformat(value).date()
    except ValueError:
        return Fault(f"published is no ISO date: {value!r}")
