from __future__ import annotations
import attrs
from .dateline import Dateline
from .span import Span


@attrs.frozen
class Paragraph:
    text: str
    span: Span
    dateline: Dateline | None

    @property
    def prose(self) -> str:
        return " ".join(self.text.split())
