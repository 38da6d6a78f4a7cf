"""Laws of the layout reader, on random and near-miss text, and on long hostile text."""

from __future__ import annotations

import datetime
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire_copy import ANY_TEXT, NEAR_MISS

from xinhua_parse import (
    ParseError,
    find_date,
    find_dateline,
    find_headline,
    parse_date,
    parse_dateline,
    parse_headline,
    parse_paragraphs,
)
from xinhua_parse.layout import read_layout

DAYS = st.none() | st.dates()


def owners(text, layout):
    """How many parts each character belongs to."""
    datelines = [p.dateline for p in layout.paragraphs if p.dateline]
    head = [part for part in (layout.headline, layout.date) if part]
    counts = [0] * len(text)
    for part in [*head, *layout.bylines, *datelines, *layout.paragraphs, *layout.chrome]:
        assert part.span.of(text) == part.text
        assert part.text == part.text.strip() != ""
        for at in range(part.span.start, part.span.end):
            counts[at] += 1
    return counts


@given(ANY_TEXT | NEAR_MISS, DAYS)
def test_every_character_belongs_to_one_part(text, published):
    """Any text gives a layout, and nothing but white space is left out or owned twice."""
    counts = owners(text, read_layout(text, published))
    assert all(count == 1 or (count == 0 and char.isspace()) for count, char in zip(counts, text, strict=True))


@given(ANY_TEXT | NEAR_MISS)
def test_finders_never_raise(text):
    assert find_headline(text) == read_layout(text).headline
    for found in (find_date(text), find_dateline(text)):
        assert found is None or found.span.of(text) == found.text


@given(ANY_TEXT | NEAR_MISS, st.sampled_from([parse_date, parse_dateline, parse_headline]))
def test_parsers_raise_nothing_but_parse_errors(text, parse):
    try:
        assert parse(text).text == text.strip() or parse is parse_headline
    except ParseError as error:
        assert error.span.end <= len(text)
        assert str(error)


@given(NEAR_MISS)
def test_paragraphs_stand_in_order(text):
    paragraphs = parse_paragraphs(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(paragraphs))
    assert all("\n" not in p.prose for p in paragraphs)


@given(st.dates(datetime.date(1994, 1, 1), datetime.date(2030, 1, 1)), st.integers(-1, 300))
def test_the_year_of_a_dateline_is_that_of_the_day_before_publication(written, later):
    """A story published up to 300 days after it was written, or the day before, gets its own year back."""
    published = written + datetime.timedelta(days=later)
    text = f"HARARE, {written:%B} {written.day} (Xinhua) --"
    assert parse_dateline(text, published=published).date == written


PIECES = [
    "a", " ", "\n", "\r", "\r\r\n", "<", "<p>", "</p>", "<DOC><TEXT>", "&amp;", "(", "(Xinhua) -- ", "BEIJING, March 27 (Xinhua) -- x\n",
    "BEIJING ", "BEIJING\n", "A, ", "-- \n", "2016-07-30\n", "2016-13-30 ", "Feb. 30, 2016 ", "by Ann Lee\n", "Urgent: ", "Urgent:\n", '"',
    ". A", ".,A", ".  A", "\u3000", ".\xa0\xa0A", "\x85", "\ufeff", "Head line here\n\n", "some words of prose that run on and on\n",
    "(A-b)\n", "Home | ", "Enditem ", "Full story ", "Related:\n", "www.a.cn ", "Source: Xinhua 2016-01-01\n", "XIE19990313.0173\n", "\\n",
    "[", " - Xinhua", " (2)", "photo ", "contributed to the story ", "headline: ", "two- week ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_length(piece):
    """A text eight times as long takes no more than some sixteen times as long; growth by the square would take 64."""

    def seconds(size):
        text = piece * (size // len(piece))
        start = time.process_time()
        for paragraph in read_layout(text).paragraphs:
            paragraph.prose  # noqa: B018
        find_date(text)
        find_dateline(text)
        return time.process_time() - start

    for _ in range(5):  # once more where another process was in the way
        short, long = seconds(10_000), seconds(80_000)
        if long < 20 * short + 0.05:
            return
    pytest.fail(f"{short:.3f} s, {long:.3f} s for eight times as much")
