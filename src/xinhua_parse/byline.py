from __future__ import annotations
import attrs
from .span import Span


@attrs.frozen
class Byline:
    name: str
    text: str
    span: Span
