from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from xinhua_parse import Span
from xinhua_parse.export.segments import cut_segments

WHOLE = Span(3, 20)
spans = st.lists(
    st.tuples(st.integers(0, 25), st.integers(0, 25)).map(lambda ends: Span(min(ends), max(ends))), max_size=8
)


@given(spans)
def test_segments_are_the_whole_and_know_who_covers_them(spans: list[Span]) -> None:
    """One after the other, none empty; a span covers a segment or has nothing to do with it."""
    segments = cut_segments(WHOLE, spans)
    assert [s.span.start for s in segments] == [3, *(s.span.end for s in segments[:-1])]
    assert segments[-1].span.end == 20
    for segment in segments:
        assert len(segment.span)
        for i, span in enumerate(spans):
            touching = max(span.start, segment.span.start) < min(span.end, segment.span.end)
            assert touching == (i in segment.covers)
            assert not touching or span.covers(segment.span)


@given(spans)
def test_the_outermost_comes_first(spans: list[Span]) -> None:
    for segment in cut_segments(WHOLE, spans):
        starts = [max(spans[i].start, 3) for i in segment.covers]
        assert starts == sorted(starts)


def test_many_spans_take_no_longer_than_they_must() -> None:
    """Fifty thousand of them, side by side: no search of all of them for each."""
    many = [Span(i, i + 15) for i in range(0, 1_000_000, 20)]
    start = time.process_time()
    assert len(cut_segments(Span(0, 1_000_000), many)) == 2 * len(many)
    assert time.process_time() - start < 20
