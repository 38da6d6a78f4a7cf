"""Spans and fragments: half-open offsets in code points."""

from __future__ import annotations

import pickle

import attrs
import pytest

from xinhua_parse import Fragment, Span

TEXT = "BEIJING, March 27 (Xinhua) -- A 🚢 left."


def test_a_span_is_half_open() -> None:
    """The character at `end` is not covered."""
    assert Span(0, 7).of(TEXT) == "BEIJING"


def test_offsets_count_code_points() -> None:
    """A ship is one character, whatever it takes in UTF-8 or UTF-16."""
    assert Span(TEXT.index("🚢"), TEXT.index("🚢") + 1).of(TEXT) == "🚢"


def test_an_empty_span_covers_nothing() -> None:
    assert (Span(3, 3).of(TEXT), len(Span(3, 3))) == ("", 0)


@pytest.mark.parametrize(("start", "end"), [(5, 4), (-1, 4), (-2, -1)])
def test_a_span_runs_forwards_from_the_start_of_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"^a span runs from 0 <= start <= end, not from {start} to {end}$"):
        Span(start, end)


@pytest.mark.parametrize(
    ("inner", "covered"),
    [(Span(2, 8), True), (Span(3, 3), True), (Span(1, 8), False), (Span(2, 9), False), (Span(9, 12), False)],
)
def test_covers_takes_in_both_edges(inner: Span, covered: bool) -> None:
    assert Span(2, 8).covers(inner) is covered


def test_a_fragment_is_cut_where_its_span_says() -> None:
    fragment = Fragment.cut(TEXT, 9, 17)
    assert (fragment.text, fragment.span) == ("March 27", Span(9, 17))
    assert fragment.span.of(TEXT) == fragment.text


@pytest.mark.parametrize("value", [Span(1, 2), Fragment.cut(TEXT, 0, 7)], ids=lambda v: type(v).__name__)
def test_they_are_values(value: object) -> None:
    """They compare and hash by what they hold, survive pickling, and cannot be changed."""
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert hash(again) == hash(value)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.span = Span(0, 1)
