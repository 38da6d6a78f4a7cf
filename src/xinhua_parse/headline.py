from __future__ import annotations
import attrs
from .span import Span


@attrs.frozen
class Headline:
    text: str
    kicker: str | None
    title: str
    span: Span
