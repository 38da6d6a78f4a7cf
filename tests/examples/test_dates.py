"""Complete dates, as headers print them."""

from __future__ import annotations

import datetime

import pytest

from xinhua_parse import ParseError, find_date, parse_date


@pytest.mark.parametrize(
    "text",
    [
        "2020-06-09", "2020/6/9", "2020.06.09", "20200609", "2020年6月9日", "June 9, 2020", "Jun. 9,2020", "June 9 , 2020",
        "June 9th, 2020", "9 June 2020", "09 Jun 2020", "9th of June, 2020", "Tue Jun  9 2020",
    ],
)  # fmt: skip
def test_a_day_in_many_shapes(text):
    date = parse_date(text)
    assert (date.value, date.time, date.text) == (datetime.date(2020, 6, 9), None, text)


@pytest.mark.parametrize(
    "text",
    [
        "2020-06-09 20:47:39", "2020-06-09T20:47:39", "20:47:39, June 09, 2020", "June 9, 2020 8:47:39 PM",
        "Tue, 09 Jun 2020 20:47:39",
    ],
)  # fmt: skip
def test_a_time_belongs_to_its_date(text):
    date = parse_date(text)
    assert (date.value, date.time) == (datetime.date(2020, 6, 9), datetime.time(20, 47, 39))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "June 9",
        "2020",
        "June 2020",
        "Feb. 30, 2020",
        "2020-13-01",
        "June 9, 20",
        "today",
        "2020-06-09 Rain",
        "9" * 99,
    ],
)
def test_what_is_no_complete_date(text):
    """Nothing is filled in: neither a year nor a day."""
    with pytest.raises(ParseError):
        parse_date(text)


def test_an_impossible_day_is_passed_over():
    assert find_date("Feb. 30, 2020, or 2020-02-28").value == datetime.date(2020, 2, 28)
    assert find_date("Feb. 30, 2020") is None


def test_an_impossible_hour_is_no_part_of_the_date():
    """The day holds; what reads like a time and is none is left where it stands."""
    date = find_date("2020-06-09 25:10:00")
    assert (date.value, date.time, date.text) == (datetime.date(2020, 6, 9), None, "2020-06-09")


def test_a_day_that_does_not_exist_is_told():
    with pytest.raises(ParseError) as caught:
        parse_date("2020-02-30")
    assert (caught.value.text, caught.value.reason) == ("2020-02-30", "expected a day that exists")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("On June 9, 2020, and on 2021-02-28", "June 9, 2020"),
        ("On 2021-02-28, and on June 9, 2020", "2021-02-28"),
        ("On Feb. 30, 2020, on 2021-02-28, and on June 9, 2020", "2021-02-28"),
        ("On 2020-02-30, on June 9, 2020, and on 2021-02-28", "June 9, 2020"),
    ],
)
def test_the_first_date_of_a_text_whatever_its_shape(text, first):
    assert find_date(text).text == first
