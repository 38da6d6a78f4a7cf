"""Where a piece of text stands: half-open offsets into the text that the caller passed.

Strategy: every object that the library returns carries the characters it was read from and where they stand, so that a
reader can always go back to the page. Offsets count code points, as `str` does; they are never those of a cleaned copy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs


@attrs.frozen
class Span:
    """A half-open stretch of a text, in code points.

    Why: one small value instead of two loose integers, so that a start cannot be paired with another's end.

    Args:
        start: offset of the first character, counted from 0.
        end: offset just behind the last character.

    Raises:
        ValueError: where the end lies before the start, or the start before the text.

    >>> from xinhua_parse import Span
    >>> Span(0, 7).of("BEIJING, March 27")
    'BEIJING'
    >>> len(Span(3, 3))
    0
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs from 0 <= start <= end, not from {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers.

        >>> Span(9, 17).of("BEIJING, March 27")
        'March 27'
        """
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span.

        >>> Span(0, 10).covers(Span(3, 10)), Span(0, 10).covers(Span(3, 11))
        (True, False)
        """
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        return self.end - self.start


@attrs.frozen
class Fragment:
    """Some characters of the text, and where they stand.

    Args:
        text: the characters, as printed.
        span: their offsets in the text that was parsed.

    >>> from xinhua_parse import Fragment
    >>> Fragment.cut("said Wang", 5, 9)
    Fragment(text='Wang', span=Span(start=5, end=9))
    """

    text: str
    span: Span

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> Fragment:
        """The fragment of `text` from `start` up to `end`, in code points."""
        return cls(text[start:end], Span(start, end))


# the slots themselves: what the parser writes into them needs neither the check of the constructor nor that nothing is written twice
_SET_START: Final[Callable[[Span, int], None]] = vars(Span)["start"].__set__
_SET_END: Final[Callable[[Span, int], None]] = vars(Span)["end"].__set__
_SET_TEXT: Final[Callable[[Fragment, str], None]] = vars(Fragment)["text"].__set__
_SET_SPAN: Final[Callable[[Fragment, Span], None]] = vars(Fragment)["span"].__set__


def span_of(start: int, end: int) -> Span:
    """The span between two offsets that are known to be in order, in half the time that the constructor takes."""
    span = object.__new__(Span)
    _SET_START(span, start)
    _SET_END(span, end)
    return span


def fragment_of(text: str, start: int, end: int) -> Fragment:
    """The fragment of a text between two offsets that are known to be in order.

    >>> from xinhua_parse.span import fragment_of
    >>> fragment_of("said Wang", 5, 9)
    Fragment(text='Wang', span=Span(start=5, end=9))
    """
    fragment = object.__new__(Fragment)
    _SET_TEXT(fragment, text[start:end])
    _SET_SPAN(fragment, span_of(start, end))
    return fragment
