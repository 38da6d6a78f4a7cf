from __future__ import annotations
import datetime
import attrs
from .span import Span


@attrs.frozen
class StoryDate:
    value: datetime.date
    time: datetime.time | None
    text: str
    span: Span
