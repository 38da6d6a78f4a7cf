"""A text cut wherever a span begins or ends: what is needed to show spans that nest or overlap.

Strategy: a mark-up language wants pieces that follow on each other, attributions do not oblige. So each boundary cuts,
and a piece knows all spans that cover it, the outermost first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from ..span import Span


@attrs.frozen
class Segment:
    """A stretch that no span begins or ends within.

    Args:
        span: its offsets, in code points.
        covers: indices of the spans that cover it: the one that began first is first, of two such the longer.
    """

    span: Span
    covers: tuple[int, ...]


def cut_segments(whole: Span, spans: Sequence[Span]) -> tuple[Segment, ...]:
    """The segments of a stretch, in text order; together they are all of it.

    Args:
        whole: the stretch.
        spans: in any order; what lies outside the stretch is cut off, and empty ones are left out.

    >>> from xinhua_parse import Span
    >>> from xinhua_parse.export.segments import cut_segments
    >>> for segment in cut_segments(Span(0, 10), [Span(2, 6), Span(4, 8)]):
    ...     print(segment.span.start, segment.span.end, segment.covers)
    0 2 ()
    2 4 (0,)
    4 6 (0, 1)
    6 8 (1,)
    8 10 ()
    """
    inside = {i: Span(max(s.start, whole.start), min(s.end, whole.end)) for i, s in enumerate(spans) if _meet(s, whole)}
    order = sorted(inside, key=lambda i: (inside[i].start, -inside[i].end, i))
    cuts = sorted({whole.start, whole.end, *(at for span in inside.values() for at in (span.start, span.end))})
    return tuple(_sweep(cuts, order, inside))


def _meet(span: Span, whole: Span) -> bool:
    return max(span.start, whole.start) < min(span.end, whole.end)


def _sweep(cuts: Sequence[int], order: Iterable[int], spans: dict[int, Span]) -> Iterator[Segment]:
    waiting = iter(order)
    upcoming = next(waiting, None)
    active: list[int] = []
    for start, end in pairwise(cuts):
        active = [i for i in active if spans[i].end > start]
        while upcoming is not None and spans[upcoming].start <= start:
            active.append(upcoming)
            upcoming = next(waiting, None)
        yield Segment(Span(start, end), tuple(active))
