"""What the reader of a result should know: doubt is told, never hidden and never raised."""

from __future__ import annotations

import attrs

from .span import Span


@attrs.frozen
class Problem:
    """A doubt that the parser had, and where.

    Args:
        code: a stable short name to test for, such as "unclosed-quotation".
        message: a sentence for a person.
        span: the characters in doubt, in code points of the text.

    >>> from xinhua_parse import Problem, Span
    >>> Problem("unclosed-quotation", "a quotation mark is never closed", Span(4, 5)).code
    'unclosed-quotation'
    """

    code: str
    message: str
    span: Span
