from __future__ import annotations
import datetime
import attrs
from .span import Span


@attrs.frozen
class Dateline:
    places: tuple[str, ...]
    month: int | None
    day: int | None
    date: datetime.date | None
    agency: str | None
    text: str
    span: Span
