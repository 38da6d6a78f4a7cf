"""What can go wrong, in one place: two errors under one base class.

Strategy: an error shows the line it is about and a caret under the place where reading stopped, so that a user can act
on it without a debugger. They pickle, so that they cross process borders. Left out on purpose: a wrong type is a
TypeError.
"""

from __future__ import annotations

from .span import Span

_CONTEXT = 40  # characters shown on either side of the caret: a terminal's line holds both


class XinhuaParseError(Exception):
    """Everything the library raises on purpose, but for TypeError.

    >>> from xinhua_parse import XinhuaParseError, parse_story
    >>> try:
    ...     parse_story("")
    ... except XinhuaParseError as error:
    ...     print(type(error).__name__)
    StoryError
    """


class ParseError(XinhuaParseError, ValueError):
    """The text is not what the function was asked to read.

    Args:
        reason: what was expected and is not there.
        text: the whole text that was passed.
        span: where reading stopped, in code points of `text`.

    >>> from xinhua_parse import ParseError, Span
    >>> print(ParseError("expected a month", "BEIJING, Morch 27", Span(9, 14)))
    expected a month at line 1, column 10
      BEIJING, Morch 27
               ^^^^^
    """

    def __init__(self, reason: str, text: str, span: Span) -> None:
        super().__init__(reason, text, span)
        self.reason = reason
        self.text = text
        self.span = span

    def __str__(self) -> str:
        before = self.text[: self.span.start].splitlines() or [""]
        if self.text[: self.span.start].endswith(("\n", "\r")):
            before.append("")
        row, column = len(before), len(before[-1])
        line_start = self.span.start - column
        rest = self.text[self.span.start : self.span.start + 2 * _CONTEXT].splitlines()
        shown_from = max(line_start, self.span.start - _CONTEXT)
        line = self.text[shown_from : self.span.start] + (rest[0][:_CONTEXT] if rest else "")
        width = max(1, min(len(self.span), len(rest[0][:_CONTEXT]) if rest else 1))
        indent = self.span.start - shown_from
        where = f"{self.reason} at line {row}, column {column + 1}"
        return f"{where}\n  {_plain(line)}\n  {' ' * indent}{'^' * width}"


class StoryError(ParseError):
    """The text holds no story: it is blank, or nothing in it is a headline or a paragraph.

    >>> from xinhua_parse import StoryError, parse_story
    >>> try:
    ...     parse_story("   ")
    ... except StoryError as error:
    ...     print(error.reason)
    expected a story: no headline and no paragraph in this text
    """


def _plain(line: str) -> str:
    """The line with control characters and lone surrogates replaced, one for one, so that a terminal is safe."""
    return "".join(c if c.isprintable() else "?" for c in line)


def require_text(text: object) -> str:
    """`text`, if it is a `str`.

    Raises:
        TypeError: with what to do, for anything else.

    >>> require_text(b"BEIJING")
    Traceback (most recent call last):
        ...
    TypeError: expected a str, got bytes: decode it first, as in data.decode("utf-8")
    """
    if isinstance(text, str):
        return text
    if isinstance(text, (bytes, bytearray, memoryview)):
        raise TypeError(f'expected a str, got {type(text).__name__}: decode it first, as in data.decode("utf-8")')
    raise TypeError(f"expected a str, got {type(text).__name__}: pass the text of one story")
