"""What holds of days whatever the text."""

from __future__ import annotations

import datetime
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xinhua_parse.lexicon.calendar import MONTH_NAMES, WEEKDAYS
from xinhua_parse.timex import find_timexes

# what calendar phrases are made of, so that nearly every text holds some, right and wrong
PIECES = st.sampled_from(
    [
        *MONTH_NAMES,
        *WEEKDAYS,
        "30",
        "31",
        "5th",
        "45",
        "29",
        "1999",
        "2016",
        "0000",
        "1000",
        "2999",
        "-07-",
        "last",
        "next",
        "this",
        "that",
        "the same",
        "year",
        "month",
        "day",
        "days ago",
        "two",
        "week",
        "today",
        "Tomorrow",
        "to",
        "and",
        "between",
        "from",
        "of",
        "in",
        "will",
        "said",
        "²",
        "٣",
        ",",
        ".",
        "-",
        "(",
        ")",
        "'s",
        "\n",
        "\r\n",
    ]
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "  ", "\n"])), max_size=14).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
ANCHORS = st.none() | st.dates() | st.sampled_from([datetime.date.min, datetime.date.max, datetime.date(2016, 2, 29)])
VALUE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?")


@settings(max_examples=300, deadline=None)
@given(TEXTS | st.text(max_size=60), ANCHORS)
def test_phrases_stand_in_order_and_mean_days_that_exist(text, anchor):
    """Each covers its own words, none overlaps the next, and its stretch of days runs forward."""
    end = 0
    for timex in find_timexes(text, anchor=anchor):
        assert timex.span.of(text) == timex.text
        assert timex.span.start >= end
        assert timex.text.strip()
        assert VALUE.fullmatch(timex.value)
        assert timex.value.startswith(f"{timex.first.year:04}")
        assert timex.first <= timex.last
        end = timex.span.end


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_without_an_anchor_every_value_holds_a_printed_year(text):
    """What is not printed is not guessed: the year, or its first digits in a range cut short, stands in the phrase."""
    for timex in find_timexes(text, anchor=None):
        assert any(str(year) in timex.text for year in (timex.first.year, timex.last.year))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(WEEKDAYS)), st.dates(datetime.date(1994, 1, 1), datetime.date(2026, 12, 31)))
def test_a_weekday_is_within_a_week(weekday, anchor):
    """The past one lies up to six days back, the coming one up to six days ahead, and both are such days."""
    [past] = find_timexes(f"It was said on {weekday}.", anchor=anchor)
    [coming] = find_timexes(f"It will be said on {weekday}.", anchor=anchor)
    assert 0 <= (anchor - past.first).days <= 6
    assert 0 <= (coming.first - anchor).days <= 6
    assert past.first.weekday() == coming.first.weekday() == WEEKDAYS[weekday]


@settings(max_examples=150, deadline=None)
@given(st.dates(datetime.date(1994, 1, 1), datetime.date(2026, 12, 31)))
def test_a_printed_date_is_read_back(day):
    """Month, day and year, in the forms that the wire prints."""
    for form in ("%B {day}, %Y", "{day} %B %Y", "%Y-%m-%d", "%A, %B {day}, %Y"):
        [timex] = find_timexes("on " + day.strftime(form).format(day=day.day), anchor=None)
        assert timex.first == timex.last == day


@pytest.mark.parametrize(
    "piece", ["Monday ", "May 5 to ", "1999-", "last year ", "day ", "12 May ", "to ", "9 May and "]
)
def test_time_grows_with_length(piece):
    """Four times the text takes no more than about four times the time."""

    def seconds(length):
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        find_timexes(text, anchor=datetime.date(2016, 8, 3))
        return time.process_time() - start

    for _ in range(5):  # once more where another process was in the way
        short, long = seconds(5_000), seconds(20_000)
        if long < 12 * short + 0.05:
            return
    pytest.fail(f"{short:.3f} s, {long:.3f} s for four times as much")
