"""Phrases that name a day, a month or a year: how far each runs, and which dates it means.

Strategy: a month's name, a weekday's, four digits or one of "day", "month", "year" anchors a phrase; one small pattern, matched
right behind the anchor, and a word or two before it say the rest. What a phrase leaves out (the year of "Aug. 5", the week of
"Monday") comes from the anchoring day and the sentence's tense. Without that day nothing relative is read. Left out on
purpose: sets ("every Monday"), durations, weeks, quarters, decades, holidays, times of day, and years within names of events.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

import attrs

from .calendar_date import CalendarDate, day_from, month_from
from .lexicon.calendar import (
    AMBIGUOUS_MONTHS,
    BEFORE_PERIOD,
    COUNTS,
    EVENTS,
    MONTH_NAMES,
    NAME_AFTER,
    NAME_BEFORE,
    NUMBER_AFTER,
    NUMBER_BEFORE,
    WEEKDAYS,
)
from .tense import Tense, tense_of


@attrs.frozen
class Setting:
    """Where a phrase stands.

    Args:
        text: the whole text.
        low: where its paragraph begins, in code points; nothing before it is read.
        high: where its paragraph ends.
        anchor: the day from which relative phrases count; None where it is not known.
    """

    text: str
    low: int
    high: int
    anchor: datetime.date | None

    def word_before(self, start: int) -> str:
        """The word before an offset, as printed, or ""."""
        words = self.text[max(self.low, start - 16) : start].split()
        return words[-1] if words else ""

    def tense(self, start: int, end: int) -> Tense:
        """Whether the sentence around a phrase has happened."""
        return tense_of(self.text, start, end, self.low, self.high)


class Phrase(NamedTuple):
    """A phrase's offsets, and the first and last date it means; the same one twice where it is no range."""

    start: int
    end: int
    first: CalendarDate
    last: CalendarDate


_SHIFTS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}

# --- weekdays -------------------------------------------------------------------------------------------------------------

_BEHIND_WEEKDAY = re.compile(
    r"""
    (?: \s{1,3} (?:of\s{1,3})? (?P<week>last|this|next) \s{1,3} week\b )?    # Friday last week
    (?: \s{0,3} (?:-|–|to|through|until) \s{0,3} (?P<to>[FMSTW][a-z]{2,5}day)\b )?   # Monday to Friday
    """,
    re.VERBOSE,
)
_DATE_BEHIND_WEEKDAY = re.compile(
    r"\s{0,3}[,(]?\s{0,3}(?:\d{1,2}\s{1,3})?(?P<month>[ADFJMNOS][a-z]{2,8})\b"  # Friday, Nov. 18
)


def read_weekday(setting: Setting, start: int, end: int) -> Phrase | None:
    """The phrase around the name of a weekday.

    Returns:
        None for a set ("every Monday"), a name ("Black Friday"), or without an anchoring day.
    """
    text, anchor = setting.text, setting.anchor
    before = setting.word_before(start)
    if anchor is None or before in NAME_BEFORE or _is_name_behind(setting, end):
        return None
    behind = _BEHIND_WEEKDAY.match(text, end, setting.high)
    assert behind is not None  # every part of it may be absent
    weekday = WEEKDAYS[text[start:end]]
    shift = _SHIFTS.get(before.lower())
    if shift is not None:
        start = text.rindex(before, setting.low, start)
    if behind["week"]:
        found = day_from(anchor, weekday - anchor.weekday() + 7 * _SHIFTS[behind["week"]])
    elif shift is not None:
        found = _shifted_weekday(anchor, weekday, shift)
    else:
        found = _nearest_weekday(anchor, weekday, setting.tense(start, end))
    if found is None:
        return None
    if behind["to"] in WEEKDAYS:
        last = day_from(found.first, (WEEKDAYS[behind["to"]] - weekday) % 7)
        return None if last is None else Phrase(start, behind.end(), found, last)
    return Phrase(start, behind.end("week") + len(" week") if behind["week"] else end, found, found)


def _is_name_behind(setting: Setting, end: int) -> bool:
    words = setting.text[end : min(setting.high, end + 24)].split(None, 1)
    return bool(words) and words[0].rstrip(".,;:") in NAME_AFTER


def _nearest_weekday(anchor: datetime.date, weekday: int, tense: Tense) -> CalendarDate | None:
    if tense is Tense.FUTURE:
        return day_from(anchor, (weekday - anchor.weekday()) % 7)
    return day_from(anchor, -((anchor.weekday() - weekday) % 7))


def _shifted_weekday(anchor: datetime.date, weekday: int, shift: int) -> CalendarDate | None:
    if shift == 0:  # of the same week, which begins on Monday
        return day_from(anchor, weekday - anchor.weekday())
    if shift < 0:
        return day_from(anchor, -((anchor.weekday() - weekday - 1) % 7 + 1))
    return day_from(anchor, (weekday - anchor.weekday() - 1) % 7 + 1)
# --- months and their days ------------------------------------------------------------------------------------------------

_DAY_YEAR = re.compile(
    r"""
    (?: \.?\s{0,3} (?P<day>\d{1,2}) (?:st|nd|rd|th)? (?![\w%]|:\d|-[a-z]|[.,]\d(?!\d\d\d\b)) )?       # Aug. 5
    (?: \.?\s{0,3},?\s{0,3} (?P<year>[12]\d{3}) (?![\w%]|[.,]\d)                                     # , 2016
      | \.?,?\s{1,3} (?:of\s{1,3})? (?P<which>last|this|next|that|the\s{1,3}same) \s{1,3} year\b )?  # last year
    """,
    re.VERBOSE,
)
_DAY_BEFORE = re.compile(r"(?<![\w.,:-])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of)?\s{1,3}\Z")  # 22 January
_JOINT = re.compile(r"\.?\s{0,3}(?P<word>-|–|—|to\b|through\b|until\b|till\b|and\b|or\b)\s{0,3}(?P<month>[ADFJMNOS][a-z]{2,8}\b)?")
_LISTED = re.compile(r"\s{0,3}(?:[,.;)]|\Z|(?:at|by|for|in|near|of|on|respectively|that|this|to|when|with)\b)")


@attrs.frozen
class _Piece:
    """What one date of a phrase says: month, day (0: none), year (None: none), its end, and whether it says a day or year."""

    month: int
    day: int
    year: int | None
    end: int


def read_month(setting: Setting, start: int, end: int, mentioned: CalendarDate | None) -> tuple[Phrase, ...]:
    """The phrase around a month's name: a month, a day, a range, or the days of a list ("Aug. 8 and 9").

    Args:
        setting: where it stands.
        start: where the name begins.
        end: where it ends.
        mentioned: the date last named, for "that year".

    Returns:
        One phrase each; empty where the word is no month ("May Day"), the day does not exist, or nothing gives the year.
    """
    text = setting.text
    first = _piece(setting, MONTH_NAMES[text[start:end]], end, mentioned)
    before = None if first.day else _DAY_BEFORE.search(text, max(setting.low, start - 10), start)
    if before:
        first = attrs.evolve(first, day=int(before["day"]))
    word = setting.word_before(before.start() if before else start)
    if not first.day and not _is_month(setting, start, end, word, first):
        return ()
    joint = _JOINT.match(text, first.end, setting.high)
    second = _second(setting, joint, first, mentioned) if joint else None
    opened = before.start() if before else start
    year = first.year
    if year is None and second and second.year:
        year = second.year - (second.month < first.month)
    if year is None and word.lower() in _SHIFTS and setting.anchor:
        year = _shifted_year(setting.anchor, first, _SHIFTS[word.lower()])
        opened = text.rindex(word, setting.low, opened)
    if year is None:
        year = _nearest_year(setting, first, opened)
    return () if year is None else _phrases(opened, first, second, joint, year, word == "between")


def _piece(setting: Setting, month: int, end: int, mentioned: CalendarDate | None) -> _Piece:
    said = _DAY_YEAR.match(setting.text, end, setting.high)
    assert said is not None  # every part of it may be absent
    year = int(said["year"]) if said["year"] else None
    stop = said.end()
    if said["which"]:
        year = _year_of(said["which"], setting.anchor, mentioned)
    return _Piece(month, int(said["day"] or 0), year, stop)


def _year_of(which: str, anchor: datetime.date | None, mentioned: CalendarDate | None) -> int | None:
    if which in _SHIFTS:
        return None if anchor is None else anchor.year + _SHIFTS[which]
    return None if mentioned is None or anchor is None else mentioned.year


def _is_month(setting: Setting, start: int, end: int, word: str, first: _Piece) -> bool:
    """Whether a month's name without a day is a month: "in May" is, "May said" is not."""
    if word in NAME_BEFORE or _is_name_behind(setting, end):
        return False
    if first.end > end or word.lower() in BEFORE_PERIOD or word.endswith("-"):
        return True
    name = setting.text[start:end]
    return len(name) > 4 and name not in AMBIGUOUS_MONTHS


def _second(
    setting: Setting, joint: re.Match[str], first: _Piece, mentioned: CalendarDate | None
) -> _Piece | None:
    """The date behind "to", "-", "and": its month may be left out behind a day, and then is the first one's."""
    if joint["month"]:
        if joint["month"] not in MONTH_NAMES:
            return None
        return _piece(setting, MONTH_NAMES[joint["month"]], joint.end(), mentioned)
    second = _piece(setting, first.month, joint.end(), mentioned)
    if not (first.day and second.day):
        return None
    if joint["word"] in {"and", "or"} and not _LISTED.match(setting.text, second.end, setting.high):
        return None
    return second


def _phrases(
    start: int, first: _Piece, second: _Piece | None, joint: re.Match[str] | None, year: int, between: bool
) -> tuple[Phrase, ...]:
    date = CalendarDate(year, first.month, first.day)
    if not date.exists:
        return ()
    alone = Phrase(start, first.end, date, date)
    if second is None or joint is None:
        return (alone,)
    last = CalendarDate(second.year or year + (second.month < first.month), second.month, second.day)
    listed = joint["word"] == "or" or (joint["word"] == "and" and not between)
    if not last.exists or (listed and joint["month"]):
        return (alone,)
    if listed:
        return (alone, Phrase(joint.end(), second.end, last, last))
    return (Phrase(start, second.end, date, last),) if date <= last else (alone,)


def _shifted_year(anchor: datetime.date, piece: _Piece, shift: int) -> int:
    """The year of "last March", "this March", "next March"."""
    ahead = (piece.month, piece.day) > (anchor.month, anchor.day if piece.day else 0)
    same = piece.month == anchor.month and not piece.day
    if shift < 0:
        return anchor.year - (ahead or same)
    return anchor.year + (shift > 0 and (same or not ahead))


_MOST_AHEAD = 300  # days: nobody writes "will meet on March 5" of a March so far ahead without the year
_MOST_BEHIND = 330  # days: nor "met on March 5" of one so far back
_OPEN_AHEAD = 130  # days: with nothing to tell the tense, a date not further ahead than this, and nearer, is to come


def _nearest_year(setting: Setting, piece: _Piece, start: int) -> int | None:
    """The year of a day or month printed without one: by the tense, and by what the wire would leave the year out for."""
    anchor = setting.anchor
    if anchor is None:
        return None
    reach = 8 if (piece.month, piece.day) == (2, 29) else 1
    years = range(max(1, anchor.year - reach), min(9999, anchor.year + reach) + 1)
    dates = [date for date in (CalendarDate(year, piece.month, piece.day) for year in years) if date.exists]
    offsets = [(_days_from(anchor, date), date.year) for date in dates]
    behind = max((o for o in offsets if o[0] <= 0), default=None)
    ahead = min((o for o in offsets if o[0] >= 0), default=None)
    if behind is None or ahead is None:
        return None
    tense = setting.tense(start, piece.end)
    if tense is Tense.PAST:
        return ahead[1] if behind[0] < -_MOST_BEHIND else behind[1]
    if tense is Tense.FUTURE:
        return behind[1] if ahead[0] > _MOST_AHEAD else ahead[1]
    return ahead[1] if ahead[0] <= min(_OPEN_AHEAD, -behind[0]) else behind[1]


def _days_from(anchor: datetime.date, date: CalendarDate) -> int:
    """How many days a date lies ahead (behind: negative); 0 where it holds the anchor."""
    if date.last < anchor:
        return (date.last - anchor).days
    return max(0, (date.first - anchor).days)


def read_dated_weekday(
    setting: Setting, start: int, end: int, mentioned: CalendarDate | None
) -> tuple[Phrase, ...]:
    """The phrases around a weekday whose date follows it ("Friday, Nov. 18"); empty where none does."""
    behind = _DATE_BEHIND_WEEKDAY.match(setting.text, end, setting.high)
    if not behind or behind["month"] not in MONTH_NAMES:
        return ()
    dates = read_month(setting, behind.start("month"), behind.end("month"), mentioned)
    if not dates or not dates[0].first.day:
        return ()
    return (dates[0]._replace(start=start), *dates[1:])


# --- years ----------------------------------------------------------------------------------------------------------------

_BEHIND_YEAR = re.compile(
    r"""
    -(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d{2}))?(?![\w-])                  # 2016-07-30
    | (?: [-–/] | \s{1,3}(?:to|through|until|till|and)\s{1,3} )
      (?P<to>[12]\d{3}|(?<=[-–/])\d{2}) (?![\w%-]|[.,]\d)                   # 1978-84
    """,
    re.VERBOSE,
)
_ORDINARY_YEARS = range(1900, 2100)
_WORDS_BEFORE_OLD_YEAR = frozenset({"between", "by", "during", "from", "in", "of", "since", "to", "until", "year"})


def read_year(setting: Setting, start: int, end: int) -> Phrase | None:
    """The phrase around four digits: a year, a range of years, or a date in figures ("2016-07-30").

    Returns:
        None where the digits count something ("2000 people") or belong to an event's name ("the 2008 Olympics").
    """
    text, year = setting.text, int(setting.text[start:end])
    behind = _BEHIND_YEAR.match(text, end, setting.high)
    if behind and behind["month"]:
        date = CalendarDate(year, int(behind["month"]), int(behind["day"] or 0))
        return Phrase(start, behind.end(), date, date) if date.exists else None
    stop = end
    first = last = CalendarDate(year)
    before = setting.word_before(start)
    if behind and (text[end] != " " or before.lower() in {"from", "between"}):
        to = behind["to"]
        last = CalendarDate(int(to) if len(to) == 4 else year - year % 100 + int(to))
        if last > first:
            stop = behind.end()
        else:
            last = first
    if not _is_year(setting, year, start, stop, before):
        return None
    return Phrase(start, stop, first, last)


def _is_year(setting: Setting, year: int, start: int, end: int, before: str) -> bool:
    text = setting.text
    if text[end : end + 1].isalnum() or text[end : end + 1] in {"%", "-", "'"} and text[end + 1 : end + 2].isalnum():
        return text[end : end + 3] == "'s " and year % 10 != 0  # "1990's" is a decade
    if text[end : end + 1] in {",", ".", ":"} and text[end + 1 : end + 2].isdigit():
        return False
    glued = text[start - 1 : start] if start > setting.low else ""
    if glued and not glued.isspace() and not (glued in "(\"'“‘[`" or (glued in "-–" and text[start - 2].islower())):
        return False
    words = text[end : min(setting.high, end + 48)].split()[:4]
    if words and words[0].rstrip(",.;:)") in NUMBER_AFTER or _is_event(words):
        return False
    return _may_precede_year(before, ordinary=year in _ORDINARY_YEARS)


def _is_event(words: list[str]) -> bool:
    """Whether a capitalised name of an event follows: "summer Olympics", "Asian Games"."""
    for word in words:
        if word.strip(",.;:)'\"") in EVENTS:
            return True
        if not word[:1].isupper() and word not in {"summer", "winter", "summer/winter"} or word[-1] in ",.;:":
            return False
    return False


def _may_precede_year(before: str, *, ordinary: bool) -> bool:
    if not ordinary:
        return before.lower().lstrip("(") in _WORDS_BEFORE_OLD_YEAR or before == "("
    if before in NUMBER_BEFORE or before[-1:].isdigit():
        return False
    if before in {"early", "late", "mid"}:  # "in the early 2000": a decade cut short
        return False
    bare = before.lstrip("(\"'“‘[`")
    return not bare[:1].isupper() or bare[-1] in ",.;:)" or bare.lower() in BEFORE_PERIOD or bare in WEEKDAYS


# --- "last month", "this year", "today", "two days ago" -------------------------------------------------------------------

_AGO = re.compile(r"\s{1,3}ago\b")
_AS = re.compile(r"\s{1,3}(?:as|of|last|a)\b")  # "the same day as", "the same month last year" name none of their own
_DAY_BESIDE = re.compile(r"\s{1,3}(?P<side>before\s{1,3}yesterday|after\s{1,3}tomorrow)\b")
_DAYS = {"today": 0, "tomorrow": 1, "yesterday": -1}
_VAGUE_COUNT = frozenset({"about", "almost", "around", "nearly", "over", "some", "than"})


def read_unit(setting: Setting, start: int, end: int, mentioned: CalendarDate | None) -> Phrase | None:
    """The phrase around "day", "month", "year", their plurals, "today", "yesterday" or "tomorrow".

    Returns:
        None for a duration or a vague stretch ("the last year", "in recent months"), or without an anchoring day.
    """
    text, anchor, unit = setting.text, setting.anchor, setting.text[start:end]
    if anchor is None or text[end : end + 1] == "-":
        return None
    if unit.lower() in _DAYS:
        return _phrase(start, end, day_from(anchor, _DAYS[unit.lower()]))
    before = setting.word_before(start)
    opened = text.rindex(before, setting.low, start) if before else start
    ago = _AGO.match(text, end, setting.high)
    if ago:
        if not unit.startswith("day"):
            return None  # "two years ago" is a distance, not a calendar year
        count = int(before) if before.isdecimal() and len(before) < 4 else COUNTS.get(before.lower())
        if count is None or setting.word_before(opened) in _VAGUE_COUNT:
            return None
        return _phrase(opened, ago.end(), day_from(anchor, -count))
    beyond = _DAY_BESIDE.match(text, end, setting.high) if unit == "day" else None
    if beyond:
        return _phrase(start, beyond.end(), day_from(anchor, -2 if beyond["side"][0] == "b" else 2))
    if unit.endswith("s"):
        return None
    return _phrase(opened, end, _pointed(setting, before.lower(), opened, end, mentioned))


def _phrase(start: int, end: int, date: CalendarDate | None) -> Phrase | None:
    return None if date is None else Phrase(start, end, date, date)


def _shifted(anchor: datetime.date, unit: str, count: int) -> CalendarDate | None:
    if unit == "day":
        return day_from(anchor, count)
    if unit == "month":
        return month_from(anchor, count)
    year = CalendarDate(anchor.year + count)
    return year if year.exists else None


def _pointed(
    setting: Setting, which: str, start: int, end: int, mentioned: CalendarDate | None
) -> CalendarDate | None:
    """The date of "last month", "this year", "that year", "the same day"."""
    anchor, unit = setting.anchor, setting.text[start:end].split()[-1]
    assert anchor is not None  # the caller has asked
    if which in {"that", "same"} and mentioned is not None and not _AS.match(setting.text, end, setting.high):
        return _same(unit, mentioned)
    if which not in {"last", "next", "this"} or unit == "day":
        return None
    if which != "this" and setting.word_before(start).lower() in {"the", "their", "his", "her", "its"}:
        return None  # "over the last year"
    return _shifted(anchor, unit, _SHIFTS[which])


def _same(unit: str, date: CalendarDate) -> CalendarDate | None:
    if unit == "year":
        return CalendarDate(date.year)
    if unit == "month":
        return CalendarDate(date.year, date.month) if date.month else None
    return date if date.day else None
