"""Where a piece of text stands: half-open offsets into the text that the caller passed.

Strategy: every object that the library returns carries the characters it was read from and where they stand, so that a
reader can always go back to the page. Offsets count code points, as `str` does; they are never those of a cleaned copy.
"""

from __future__ import annotations

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
