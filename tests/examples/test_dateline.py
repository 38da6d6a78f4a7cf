"""Datelines, in every shape that copy has worn, and what is none."""

from __future__ import annotations

import datetime

import pytest

from xinhua_parse import ParseError, find_dateline, parse_dateline
from xinhua_parse.places import in_capitals, read_places
from xinhua_parse.years import year_of

SHAPES = """
BEIJING, March 27 (Xinhua) --|BEIJING|3-27
WASHINGTON, August 11 (Xinhua) --|WASHINGTON|8-11
UNITED NATIONS, April 3 (Xinhua) --|UNITED NATIONS|4-3
RIO DE JANEIRO, June 1 (Xinhua) --|RIO DE JANEIRO|6-1
PORT-AU-PRINCE, Jan. 2 (Xinhua) --|PORT-AU-PRINCE|1-2
BANDAR SERI BEGAWAN, Sept. 2(Xinhua) --|BANDAR SERI BEGAWAN|9-2
N'DJAMENA, Sep. 9 (Xinhua) --|N'DJAMENA|9-9
SÃO PAULO, Feb. 3 (Xinhua) --|SÃO PAULO|2-3
DAVAO CITY, Philippines, June 19 (Xinhua) --|DAVAO CITY;Philippines|6-19
JINGGU, Yunnan, Oct. 8 (Xinhua) --|JINGGU;Yunnan|10-8
YAN'AN, Northwest China's Shaanxi Province, May 3 (Xinhua) --|YAN'AN;Northwest China's Shaanxi Province|5-3
WASHINGTON D.C., May 3 (Xinhua) --|WASHINGTON D.C.|5-3
ST. PETERSBURG, Russia, May 3 (Xinhua) --|ST. PETERSBURG;Russia|5-3
NANCHANG/CHANGSHA, April 4 (Xinhua) --|NANCHANG;CHANGSHA|4-4
CAIRO / KHARTOUM, July 3 (Xinhua) --|CAIRO;KHARTOUM|7-3
BEN GURION AIRPORT, TEL AVIV, October 25 (Xinhua) --|BEN GURION AIRPORT;TEL AVIV|10-25
ISTANBUL (Turkey), August 21 (Xinhua) --|ISTANBUL;Turkey|8-21
EILAT (ISRAEL), April 30 (Xinhua) --|EILAT;ISRAEL|4-30
Yangon [Rangoon], March 11 (XINHUA) --|Yangon;Rangoon|3-11
ABOARD XUELONG, Jan. 3 (Xinhua) --|ABOARD XUELONG|1-3
MANILA, May 8, 2016 (Xinhua) --|MANILA|5-8
BEIJING, Nov. 26 , 2005 (Xinhua)|BEIJING|11-26
BEIJING, Nov. 26 , 2006 (Xinhu)|BEIJING|11-26
HARBIN, Nov. 22 , 2005, (xinhua)|HARBIN|11-22
HARBIN, Nov. 22 , 2005 (Xinhau)|HARBIN|11-22
MANILA, Oct 12 (Xinhua) --|MANILA|10-12
JAKARTA, Aug.1 (Xinhua) --|JAKARTA|8-1
KATHMANDU ,Nov.3(Xinhua)--|KATHMANDU|11-3
WASHINGTON, May 11, (Xinhua) --|WASHINGTON|5-11
Beijing February 28 (XINHUA) --|Beijing|2-28
BANGKOK. Nov. 29 (Xinhua) --|BANGKOK|11-29
PARIS, February 13 (Xinhua)--|PARIS|2-13
PARIS, February 13 (Xinhua) -|PARIS|2-13
PARIS, February 13 (Xinhua)---|PARIS|2-13
PARIS, February 13 (Xinhua) —|PARIS|2-13
PARIS, February 13 (Xinhua) –|PARIS|2-13
PARIS, February 13 (Xinhua ) --|PARIS|2-13
PARIS, February 13 (Xinhua)|PARIS|2-13
HONG KONG, 1 March (Xinhua News Agency) --|HONG KONG|3-1
BEIJING, March 5 (新华社) --|BEIJING|3-5
LUANDA , April 12 ( Xinhua ) --|LUANDA|4-12
TOKYO , Aug. 19 -LRB- Xinhua -RRB- --|TOKYO|8-19
BEIJING, (Xinhua) --|BEIJING|
Beijing, March (XINHUA) --|Beijing|3-
Jan. 10 (Xinhua) --||1-10
6 (Xinhua) --||-6
"""
SHAPES_WITHOUT_AGENCY = """
JINGGU, Yunnan, Oct. 8|JINGGU;Yunnan|10-8
BEN GURION AIRPORT, TEL AVIV, October 25|BEN GURION AIRPORT;TEL AVIV|10-25
ISTANBUL (Turkey), August 21|ISTANBUL;Turkey|8-21
BANGKOK. Nov. 29|BANGKOK|11-29
KABUL --|KABUL|
HANGZHOU, China --|HANGZHOU;China|
FORT PIERCE, Fla. --|FORT PIERCE;Fla.|
ANKARA/ISTANBUL --|ANKARA;ISTANBUL|
TOKYO -|TOKYO|
MANILA, Aug. 16 --|MANILA|8-16
"""


def rows(table):
    cells = [row.split("|") for row in table.strip().splitlines()]
    return [pytest.param(text, tuple(filter(None, places.split(";"))), day, id=text) for text, places, day in cells]


def day_of(dateline):
    return f"{dateline.month or ''}-{dateline.day or ''}".strip() if dateline.month or dateline.day else ""


@pytest.mark.parametrize(("text", "places", "day"), rows(SHAPES))
def test_a_dateline_with_its_agency(text, places, day):
    """It is read alone, and before a sentence."""
    found = find_dateline(f"{text} The port has reopened, officials said.")
    for dateline in (parse_dateline(text), found):
        assert (dateline.places, day_of(dateline), dateline.agency) == (places, day, "Xinhua")
        assert dateline.text == text


@pytest.mark.parametrize(("text", "places", "day"), rows(SHAPES_WITHOUT_AGENCY))
def test_a_dateline_without_an_agency(text, places, day):
    dateline = parse_dateline(text)
    assert (dateline.places, day_of(dateline), dateline.agency) == (places, day, None)


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON -- a city that never sleeps -- was quiet.",
        "BEIJING, March 27, 2023, the ministry said.",
        "In BEIJING, March 27 (Xinhua) is a holiday.",
        "China said on March 27 (Xinhua) --",
        "LONG WAIT FOR PASSENGERS",
        '"KABUL," he said -- and left.',
        "On Monday, March 5 -- the day of the vote -- he left.",
        "Tuesday, March 5 -- The parliament meets.",
        "March 5 -- The parliament meets.",
        "The Xinhua News Agency (Xinhua) reported it.",
        "Lin Yuchuan (Xinhua) said so.",
        "GOLD -- Up 3 percent.",
        "A ferry sails, May 8, 2016. (Xinhua/Lin Yuchuan)",
        "(Xinhua/Lin Yuchuan)",
        "",
    ],
)
def test_what_is_no_dateline(text):
    assert find_dateline(text) is None
    with pytest.raises(ParseError):
        parse_dateline(text)


def test_another_agency_is_not_xinhua():
    assert find_dateline("MIAMI, July 29 (UPI) -- Fans complained.").agency is None


def test_a_photo_number_stands_before_the_dateline():
    assert (
        find_dateline("(160508) -- MANILA, May 8, 2016 (Xinhua) -- A voter waits.").text
        == "MANILA, May 8, 2016 (Xinhua) --"
    )


@pytest.mark.parametrize(
    ("text", "published", "date"),
    [
        ("HARARE, Dec. 31 (Xinhua) --", (2017, 1, 1), (2016, 12, 31)),
        ("HARARE, Jan. 1 (Xinhua) --", (2016, 12, 31), (2017, 1, 1)),
        ("HARARE, Jan. 2 (Xinhua) --", (2016, 12, 31), (2016, 1, 2)),
        ("HARARE, Feb. 3, 2014 (Xinhua) --", (2017, 1, 1), (2014, 2, 3)),
        ("HARARE, Feb. 29 (Xinhua) --", (2016, 3, 1), (2016, 2, 29)),
        ("HARARE, Feb. 29 (Xinhua) --", (2015, 3, 1), None),
        ("HARARE, Feb. 30 (Xinhua) --", (2016, 3, 1), None),
        ("HARARE, Feb. 3 (Xinhua) --", None, None),
    ],
)
def test_the_year_of_a_dateline(text, published, date):
    """Its own, else the latest such day not more than one day after publication; never another day than printed."""
    when = published and datetime.date(*published)
    assert parse_dateline(text, published=when).date == (date and datetime.date(*date))


def test_an_error_shows_where_reading_stopped():
    with pytest.raises(ParseError) as error:
        parse_dateline("BEIJING, March 27 (Xinhua) -- China said")
    assert str(error.value) == (
        "expected the end of the dateline at line 1, column 31\n"
        "  BEIJING, March 27 (Xinhua) -- China said\n" + " " * 32 + "^" * 10
    )


@pytest.mark.parametrize("function", [find_dateline, parse_dateline])
def test_bytes_are_refused(function):
    with pytest.raises(TypeError, match="decode"):
        function(b"BEIJING")


def test_another_agencys_name_in_brackets_needs_its_dash():
    """Without one it is the short name of a body: "the Calder Guard (AFP) said"."""
    assert find_dateline("MANILA, June 9 (AP) -- The ferries left.").text == "MANILA, June 9 (AP) --"
    assert find_dateline("MANILA, June 9 (AP) The ferries left.") is None


@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("", ()),
        (" ,;-\t", ()),
        ("TELMAR", ("TELMAR",)),
        ("TELMAR, Velmark,", ("TELMAR", "Velmark")),
        ("ONE, TWO, THREE, FOUR, FIVE", ("ONE", "TWO", "THREE", "FOUR", "FIVE")),
        ("ONE, TWO, THREE, FOUR, FIVE, SIX", None),
        ("By TELMAR", None),
        ("TELMAR, By", ("TELMAR", "By")),
        ("TELMAR, velmark", None),
        ("A B C D E F G H I", ("A B C D E F G H I",)),
        ("A B C D E F G H I J", None),
        ("Port of the Rim of the Sea", ("Port of the Rim of the Sea",)),
        ("Port of the Rim of the Far Sea", None),
        ("TELMAR.", ("TELMAR",)),
        ("TELMAR, N.D.", ("TELMAR", "N.D.")),
        ("X" * 90, ("X" * 90,)),
        ("X" * 91, None),
    ],
)
def test_the_places_of_a_dateline(head, places):
    """At most five, of seven words at most, or nine in capitals; each opens with a capital; no byline."""
    assert read_places(head) == places


@pytest.mark.parametrize(
    ("place", "told"), [("TELMAR", True), ("LA", True), ("Telmar", False), ("A", False), ("", False)]
)
def test_a_place_in_capitals(place, told):
    """One letter is no place: it opens a sentence."""
    assert in_capitals(place) is told


@pytest.mark.parametrize("dash", ["--", "---", "—", "–", "―", "─", " -"])
def test_a_bare_dateline_with_each_dash(dash):
    assert find_dateline(f"TELMAR, Aug. 5 {dash} Boats sailed again.").places == ("TELMAR",)


@pytest.mark.parametrize("brackets", ["()", "[]", "（）"])
def test_the_agency_in_each_kind_of_bracket(brackets):
    text = f"TELMAR, Aug. 5 {brackets[0]}Xinhua{brackets[1]} Boats sailed again."
    found = find_dateline(text)
    assert (found.agency, found.places) == ("Xinhua", ("TELMAR",))


def test_what_is_no_dateline_is_told_where():
    with pytest.raises(ParseError) as caught:
        parse_dateline("Boats sailed")
    assert (caught.value.text, caught.value.reason) == ("Boats sailed", "expected a dateline")


@pytest.mark.parametrize(
    ("month", "day", "reference", "year"),
    [
        (5, 3, datetime.date(2018, 5, 3), 2018),
        (5, 4, datetime.date(2018, 5, 3), 2018),  # a day ahead, in another zone
        (5, 5, datetime.date(2018, 5, 3), 2017),
        (1, 1, datetime.date(2018, 12, 31), 2019),
        (12, 31, datetime.date(2018, 1, 1), 2017),
        (12, 31, datetime.date.max, 9999),
        (12, 31, datetime.date.min, 1),
    ],
)
def test_the_year_that_a_dateline_leaves_out(month, day, reference, year):
    """That of the latest such day which is at most one day after the story's; the calendar's ends are no obstacle."""
    assert year_of(month, day, reference) == year
