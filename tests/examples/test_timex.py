"""What names a day, a month or a year, and which.

Each row is a sentence in the wire's form, written on Wednesday, Aug. 3, 2016 unless it says otherwise, and what it names.
"""

from __future__ import annotations

import datetime
from types import SimpleNamespace

import pytest

from xinhua_parse import Span
from xinhua_parse.days.calendar_date import CalendarDate, day_from, month_from
from xinhua_parse.days.lead_weekday import weekday_problems
from xinhua_parse.days.month_phrase import read_month
from xinhua_parse.days.setting import Setting
from xinhua_parse.days.tense import Tense, tense_of
from xinhua_parse.timex import find_timexes, timexes_of

WEDNESDAY = datetime.date(2016, 8, 3)


def named(text: str, anchor: datetime.date | None = WEDNESDAY) -> list[tuple[str, str]]:
    """The phrases that a text names days with, and their values."""
    return [(timex.text, timex.value) for timex in find_timexes(text, anchor=anchor)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said on Wednesday.", ("Wednesday", "2016-08-03")),
        ("The mayor said here Thursday that it rains.", ("Thursday", "2016-07-28")),
        ("The bridge was opened on Monday.", ("Monday", "2016-08-01")),
        ("The bridge will be opened on Monday.", ("Monday", "2016-08-08")),
        ("The bridge will open Wednesday.", ("Wednesday", "2016-08-03")),
        ("On Friday, the bridge will open.", ("Friday", "2016-08-05")),
        ("On Friday, the bridge opened.", ("Friday", "2016-07-29")),
        ("The council is to meet on Friday.", ("Friday", "2016-08-05")),
        ("The council agreed to meet on Friday.", ("Friday", "2016-08-05")),
        ("The council urged the two sides to meet on Friday.", ("Friday", "2016-08-05")),
        ("The council failed to meet on Friday.", ("Friday", "2016-07-29")),
        ("A plan to meet on Friday", ("Friday", "2016-08-05")),
        ("Talks are set for Friday.", ("Friday", "2016-08-05")),
        ("A record was set on Friday.", ("Friday", "2016-07-29")),
        ("The rise was larger than expected on Friday.", ("Friday", "2016-07-29")),
        ("Results are awaited no earlier than Friday.", ("Friday", "2016-07-29")),
        ("The club may name its team on Friday.", ("Friday", "2016-08-05")),
        ("Talks in the disputed town on Friday will go on.", ("Friday", "2016-08-05")),
        ("It rained. Talks on Friday.", ("Friday", "2016-07-29")),
        ("It will rain, said Gen. Lee. Talks on Friday.", ("Friday", "2016-07-29")),
        ('"I go there on Friday," he said.', ("Friday", "2016-07-29")),
        ("The talks on Friday. They will last.", ("Friday", "2016-07-29")),
        ("Last Friday, it rained.", ("Last Friday", "2016-07-29")),
        ("It rained last Wednesday.", ("last Wednesday", "2016-07-27")),
        ("They meet next Wednesday.", ("next Wednesday", "2016-08-10")),
        ("They meet next Friday.", ("next Friday", "2016-08-05")),
        ("They meet this Friday.", ("this Friday", "2016-08-05")),
        ("They meet this coming Monday.", ("coming Monday", "2016-08-08")),
        ("They met on Friday last week.", ("Friday last week", "2016-07-29")),
        ("They met on Tuesday of this week.", ("Tuesday of this week", "2016-08-02")),
        ("They meet on Tuesday next week.", ("Tuesday next week", "2016-08-09")),
        ("The fair will run from Friday to Sunday.", ("Friday to Sunday", "2016-08-05/2016-08-07")),
        ("The fair was held Thursday through Monday.", ("Thursday through Monday", "2016-07-28/2016-08-01")),
        ("Sunday's fair was a success.", ("Sunday", "2016-07-31")),
        ("They met on Friday to Brayday.", ("Friday", "2016-07-29")),
        ("It rained on Friday, May said.", ("Friday", "2016-07-29")),
    ],
)
def test_a_weekday_is_the_latest_or_the_next_by_the_tense(text, expected):
    """What happened was on the latest such day, what is to come will be on the next."""
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Nov. 18, 2005.", ("Nov. 18, 2005", "2005-11-18")),
        ("The ferry sank on November 18,2005.", ("November 18,2005", "2005-11-18")),
        ("The ferry sank on Nov. 18 , 2005.", ("Nov. 18 , 2005", "2005-11-18")),
        ("The ferry sank on Nov 18th 2005.", ("Nov 18th 2005", "2005-11-18")),
        ("The ferry sank on 22 January 2013.", ("22 January 2013", "2013-01-22")),
        ("The ferry sank on the 22nd of January 2013.", ("22nd of January 2013", "2013-01-22")),
        ("The ferry sank on Friday, Nov. 18, 2005.", ("Friday, Nov. 18, 2005", "2005-11-18")),
        ("The ferry sank on Friday (Nov. 18).", ("Friday (Nov. 18", "2015-11-18")),
        ("The ferry sank on Friday, 22 January 2013.", ("Friday, 22 January 2013", "2013-01-22")),
        ("The ferry sank on July 12.", ("July 12", "2016-07-12")),
        ("The ferry sank on\r\nJuly\r\n12.", ("July\r\n12", "2016-07-12")),
        ("The ferry sank on Aug.1.", ("Aug.1", "2016-08-01")),
        ("The ferry sank on Aug. 10.", ("Aug. 10", "2016-08-10")),
        ("The ferry sank on Dec. 26.", ("Dec. 26", "2015-12-26")),
        ("The ferry will sail on Dec. 26.", ("Dec. 26", "2016-12-26")),
        ("The ferry will sail on July 12.", ("July 12", "2016-07-12")),
        ("The Dec. 2 cruise", ("Dec. 2", "2016-12-02")),
        ("The Jan. 2 cruise", ("Jan. 2", "2016-01-02")),
        ("The Aug. 3 cruise", ("Aug. 3", "2016-08-03")),
        ("The ferry sank on March 5 last year.", ("March 5 last year", "2015-03-05")),
        ("The ferry will sail on March 5 of next year.", ("March 5 of next year", "2017-03-05")),
        ("The ferry sank on Feb. 29.", ("Feb. 29", "2016-02-29")),
        ("The ferry will sail on Feb. 29.", ("Feb. 29", "2016-02-29")),
        ("Nov. 22: heats", ("Nov. 22", "2016-11-22")),
    ],
)
def test_a_day_of_a_month_gets_the_year_that_the_wire_leaves_out(text, expected):
    """The printed year, else the latest or next by the tense, never one too far off to go without its year."""
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose in July.", ("July", "2016-07")),
        ("Prices rose in Sept.", ("Sept", "2015-09")),
        ("Prices will rise in March.", ("March", "2017-03")),
        ("Prices rose in August.", ("August", "2016-08")),
        ("The January vote was close.", ("January", "2016-01")),
        ("November vote ahead.", ("November", "2016-11")),
        ("It began in March 1999.", ("March 1999", "1999-03")),
        ("It began in March, 1999.", ("March, 1999", "1999-03")),
        ("It began in June last year.", ("June last year", "2015-06")),
        ("It began in Oct. this year.", ("Oct. this year", "2016-10")),
        ("It began last September.", ("last September", "2015-09")),
        ("It began last August.", ("last August", "2015-08")),
        ("It begins next August.", ("next August", "2017-08")),
        ("It begins next October.", ("next October", "2016-10")),
        ("It begins this May.", ("this May", "2016-05")),
        ("It began last Jan. 5.", ("last Jan. 5", "2016-01-05")),
        ("It fell in mid-May.", ("May", "2016-05")),
    ],
)
def test_a_month_alone_is_read_where_it_is_one(text, expected):
    """A month's name is a month behind a preposition, or where it can be nothing else."""
    assert named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from Aug. 5 to 21", [("Aug. 5 to 21", "2016-08-05/2016-08-21")]),
        ("on Aug. 5-21, 2015", [("Aug. 5-21, 2015", "2015-08-05/2015-08-21")]),
        ("from Dec. 28, 2015 to Jan. 3, 2016", [("Dec. 28, 2015 to Jan. 3, 2016", "2015-12-28/2016-01-03")]),
        ("from Dec. 28 to Jan. 3, 2010", [("Dec. 28 to Jan. 3, 2010", "2009-12-28/2010-01-03")]),
        ("it will run from Dec. 28 to Jan. 3", [("Dec. 28 to Jan. 3", "2016-12-28/2017-01-03")]),
        ("from Jan. to Oct. 2015", [("Jan. to Oct. 2015", "2015-01/2015-10")]),
        ("the January-July period last year", [("January-July", "2016-01/2016-07"), ("last year", "2015")]),
        ("between May and July 2015", [("May and July 2015", "2015-05/2015-07")]),
        ("between May 3 and 8, 2015", [("May 3 and 8, 2015", "2015-05-03/2015-05-08")]),
        ("on May 3 and 8, 2015", [("May 3", "2015-05-03"), ("8, 2015", "2015-05-08")]),
        ("on May 3 or 4", [("May 3", "2016-05-03"), ("4", "2016-05-04")]),
        ("on May 3 and 20 people", [("May 3", "2016-05-03")]),
        ("on May 3 or June 4", [("May 3", "2016-05-03"), ("June 4", "2016-06-04")]),
        ("in May and June 2010", [("May", "2010-05"), ("June 2010", "2010-06")]),
        ("from May 3 to Maytown", [("May 3", "2016-05-03")]),
        ("from May 3 to 40", [("May 3", "2016-05-03")]),
        ("from May 8 to 3", [("May 8", "2016-05-08")]),
        ("in May to 12 towns", [("May", "2016-05")]),
        ("in 1978-84", [("1978-84", "1978/1984")]),
        ("in 2003/04", [("2003/04", "2003/2004")]),
        ("from 1992 to 1998", [("1992 to 1998", "1992/1998")]),
        ("between 1992 and 1998", [("1992 and 1998", "1992/1998")]),
        ("in 1992 and 1998", [("1992", "1992"), ("1998", "1998")]),
        ("(1644-1911)", [("1644-1911", "1644/1911")]),
        ("from 1998 to 1992", [("1998", "1998"), ("1992", "1992")]),
    ],
)
def test_a_range_is_one_phrase_and_a_list_several(text, expected):
    """The word "to", a dash and "between ... and" make a range; "and" and "or" make a list."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was founded in 1840.", ("1840", "1840")),
        ("the 2016 elections", ("2016", "2016")),
        ("2012 was dry.", ("2012", "2012")),
        ("In Monday 2012", ("2012", "2012")),
        ("the mid-2003 census", ("2003", "2003")),
        ("on Feb. 30, 2015", ("2015", "2015")),
        ("2015's drought", ("2015", "2015")),
        ("early 2000 saw rain", ("2000", "2000")),
        ("on 2016-07-30", ("2016-07-30", "2016-07-30")),
        ("in 2016-07", ("2016-07", "2016-07")),
        ("the 2012 summer drought", ("2012", "2012")),
        ("the 2012 Grand Old Town Hall", ("2012", "2012")),
        ("the 2012 Free Trade, and Games", ("2012", "2012")),
    ],
)
def test_four_digits_are_a_year(text, expected):
    """Four digits are a year, and with two more pairs of figures a day."""
    assert expected in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "some 2000 people",
        "to 2000 residents",
        "resolution 1973",
        "at 2000 GMT",
        "No. 1999",
        "3 2000",
        "in the 1990s",
        "in the 1990's",
        "in the early 2000.",
        "the 2008 Olympic Games",
        "the 2008 summer Olympics",
        "the 2016 Lakeside Open",
        "Vision 2030",
        "x2016",
        "$2000",
        "pages 12-2000",
        "in 2016,500",
        "2016% of it",
        "1500 sheep",
        "1200 of 1300 billion",
        "0.2016",
        "in 2016-13-45x",
        "on 2016-02-30",
        "May said he would stay.",
        "May Day",
        "the Long March rocket",
        "on Black Friday",
        "every Monday",
        "on Fridays",
        "the Sunday Times",
        "Feb. 30",
        "in 1998-1992",
        "June 45",
        "Jan spoke.",
        "Mayor Marche",
        "Marché",
        "the last year",
        "over the next month",
        "three years ago",
        "about two days ago",
        "some days ago",
        "many days",
        "a day",
        "a two-day visit",
        "the last day",
        "the same day as the vote",
        "the same month last week",
        "the year-end",
        "months",
        "the holiday season",
    ],
)
def test_what_is_no_date_is_left_alone(text):
    """Counts, numbers, names, decades, sets, durations and days that do not exist name nothing."""
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed last month", ("last month", "2016-07")),
        ("due next month", ("next month", "2016-09")),
        ("later this month", ("this month", "2016-08")),
        ("Last year, it rained", ("Last year", "2015")),
        ("by early next year", ("next year", "2017")),
        ("this year's crop", ("this year", "2016")),
        ("held today", ("today", "2016-08-03")),
        ("Today it rains", ("Today", "2016-08-03")),
        ("held yesterday", ("yesterday", "2016-08-02")),
        ("Tomorrow is fair", ("Tomorrow", "2016-08-04")),
        ("the day before yesterday", ("day before yesterday", "2016-08-01")),
        ("the day after tomorrow", ("day after tomorrow", "2016-08-05")),
        ("two days ago", ("two days ago", "2016-08-01")),
        ("12 days ago", ("12 days ago", "2016-07-22")),
        ("a day ago", ("a day ago", "2016-08-02")),
    ],
)
def test_a_unit_with_a_pointing_word_is_a_date(text, expected):
    """The words "last", "this" and "next" count from the anchor's day."""
    assert named(text) == [expected]


def test_that_year_and_the_same_day_go_back_to_the_date_last_named():
    """A pointing word takes what it points at as exactly as it was named."""
    text = "On July 12, 2010 it rained. The same day it froze. That month was cold, that year dry, and March that year wet."
    assert [value for _, value in named(text)] == ["2010-07-12", "2010-07-12", "2010-07", "2010", "2010-03"]
    assert named("In 2010 it rained. The same day. The same month.") == [("2010", "2010")]
    assert named("It rained the same day, and in March that year.") == []


def test_without_an_anchor_only_absolute_dates_are_read():
    """What is relative is not guessed."""
    text = "On Monday, in May, on Aug. 5, last year, today, next March and that year; 1999, May 5, 1999 and in May that year."
    assert [value for _, value in named(text, None)] == ["1999", "1999-05-05"]


def test_the_calendar_ends_quietly():
    """At the first and last days there are, what lies beyond is left out."""
    text = "On Monday, Sunday next week, last Friday, in May, last month, next month, last year, next year, 2 days ago, Feb. 29."
    assert find_timexes(text, anchor=datetime.date.min)
    assert find_timexes(text, anchor=datetime.date.max)
    assert named("from Friday to Monday", datetime.date.max) == [("Monday", "9999-12-27")]
    assert day_from(datetime.date.min, -1) is None
    assert month_from(datetime.date.max, 1) is None


def test_a_phrase_stays_inside_its_paragraph_and_takes_its_dateline():
    """Each paragraph is read alone; from one with a dated dateline on, that date is the anchor."""
    text = "On Aug. 5\n2015 was dry. On Monday.\nOn Monday."
    ends = [9, 34, 45]
    dateline = SimpleNamespace(date=datetime.date(2015, 3, 18))
    starts = [0, 10, 35]
    paragraphs = [
        SimpleNamespace(span=Span(start, end), dateline=given)
        for start, end, given in zip(starts, ends, [None, SimpleNamespace(date=None), dateline], strict=True)
    ]
    values = [timex.value for timex in timexes_of(text, paragraphs, WEDNESDAY)]
    assert values == ["2016-08-05", "2015", "2016-08-01", "2015-03-16"]
    assert timexes_of(text, [], WEDNESDAY) == ()
    assert [timex.value for timex in timexes_of(text, [paragraphs[2]], WEDNESDAY)] == ["2015-03-16"]
    assert [timex.value for timex in timexes_of(text, [paragraphs[0], paragraphs[2]], WEDNESDAY)] == [
        "2016-08-05",
        "2015-03-16",
    ]


def test_a_timex_knows_its_first_and_last_day():
    """A month runs from its first day to its last, a day is both."""
    [month, day] = find_timexes("in February 2012, on May 3, 2012", anchor=None)
    assert (month.first, month.last) == (datetime.date(2012, 2, 1), datetime.date(2012, 2, 29))
    assert day.first == day.last == datetime.date(2012, 5, 3)
    assert month.span.of("in February 2012, on May 3, 2012") == month.text


def test_bytes_are_refused():
    """A text is a str."""
    with pytest.raises(TypeError, match="decode it first"):
        find_timexes(b"on Monday", anchor=None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They'll meet {}", Tense.OPEN),
        ("The vote is held {}", Tense.OPEN),
        ("He need {}", Tense.OPEN),
        ("He spoke to the {}", Tense.PAST),
        ("to {}", Tense.OPEN),
        ("He will be told {}", Tense.FUTURE),
        ("{} he spoke?", Tense.PAST),
        ("{} may be wet. He spoke", Tense.OPEN),
        ("He said -- {}", Tense.PAST),
        ("Who left? {}", Tense.OPEN),
        ("They may cut rates {}", Tense.FUTURE),
    ],
)
def test_the_nearest_word_that_tells_is_the_tense(text, expected):
    """Words that tell nothing are passed over; the sentence's end stops the reading."""
    start = text.index("{}")
    text = text.replace("{}", "X")
    assert tense_of(text, start, start + 1, 0, len(text)) is expected


def test_a_date_exists_or_not():
    """The calendar decides."""
    assert not CalendarDate(2015, 2, 29).exists
    assert not CalendarDate(2015, 13).exists
    assert not CalendarDate(0).exists
    assert not CalendarDate(2015, 0, 3).exists
    assert CalendarDate(2015).last == datetime.date(2015, 12, 31)


def test_a_second_date_that_does_not_exist_leaves_the_first_alone():
    """Of "Feb. 5 to 30" the fifth stands, the thirtieth does not."""
    setting = Setting("from Feb. 5 to 30, 2015", 0, 23, None)
    [phrase] = read_month(setting, 5, 8, None)
    assert (phrase.first.value, phrase.end) == ("2015-02-05", 11)


LEAD = "Talks will go on, an official told reporters here on {}."


@pytest.mark.parametrize(
    ("weekday", "codes"),
    [
        ("Monday", ["weekday-mismatch"]),
        ("Tuesday", ["weekday-mismatch"]),
        ("Wednesday", []),
        ("Thursday", ["weekday-mismatch"]),
        ("Friday", ["weekday-mismatch"]),
        ("Saturday", []),
        ("Wednesday's", []),
    ],
)
def test_a_lead_whose_weekday_is_a_day_or_two_off_is_a_problem(weekday, codes):
    """The wire dates a lead's saying on the dateline's day."""
    text = LEAD.format(weekday)
    dateline = SimpleNamespace(date=WEDNESDAY, span=Span(0, 0))
    assert [problem.code for problem in weekday_problems(text, dateline, Span(0, len(text)))] == codes


def test_without_a_dated_dateline_there_is_nothing_to_check():
    """No dateline, or one without its day: no problem."""
    text = LEAD.format("Monday")
    assert weekday_problems(text, None, Span(0, len(text))) == ()
    assert weekday_problems(text, SimpleNamespace(date=None, span=Span(0, 0)), Span(0, len(text))) == ()
