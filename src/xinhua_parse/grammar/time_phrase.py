"""Days and times beside a cue: "on Monday", "late last week", "two days after the vote".

Strategy: they are stepped over, not understood; what day is meant is read elsewhere. Each reader takes the index at which a
phrase would begin or end, and gives that index back where none does.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.calendar import NAME_AFTER
from ..lexicon.time_words import MONTHS, PARTS_OF_DAY, PERIODS, WEEKDAYS
from .tokens import Tokens

_NEARNESS: Final = frozenset({"early", "last", "late", "next", "past", "previous", "same", "this"})
_NEARNESS_BEFORE: Final = _NEARNESS | {"earlier"}
_NEARNESS_AFTER: Final = _NEARNESS | {"earlier", "that", "the"}
_PREPOSITIONS: Final = frozenset({"at", "in", "of", "on", "since"})
_ARTICLES: Final = frozenset({"that", "the"})  # most of them stand before something else
_BEHIND_ARTICLE: Final = _NEARNESS_AFTER | WEEKDAYS | MONTHS | PERIODS | {"on"}
TIME_OPENERS: Final = (
    WEEKDAYS
    | MONTHS
    | _NEARNESS_AFTER
    | _PREPOSITIONS
    | {"a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some"}
)


TIME_ENDS: Final = WEEKDAYS | PERIODS | PARTS_OF_DAY  # the last word of a day or time, where it is no number


def skip_time_before(tokens: Tokens, index: int, start: int) -> int:
    """The index of the first token of the day or time that ends just before `index`; `index` where none does."""
    low, words = tokens.lower, tokens.words
    first = index - 1
    word = low[first]
    if word in PARTS_OF_DAY and first - 1 >= start:
        first -= 1
        word = low[first]
    if word in WEEKDAYS and words[first][0].isupper():
        if first - 2 >= start and low[first - 1] == "and" and low[first - 2] in WEEKDAYS:
            first -= 2
    elif word.isdigit() and first - 1 >= start and _is_month(tokens, first - 1):
        first -= 2 if low[first - 1] == "." else 1
    elif not (word in PERIODS and first - 1 >= start and low[first - 1] in _NEARNESS):
        return index
    while first - 1 >= start and low[first - 1] in _NEARNESS_BEFORE:
        first -= 1
    if first - 1 >= start and low[first - 1] in _PREPOSITIONS:
        first -= 1
    return first


def _is_month(tokens: Tokens, index: int) -> bool:
    if tokens.lower[index] == "." and index:
        index -= 1
    return tokens.lower[index] in MONTHS and tokens.words[index][0].isupper()


def skip_time_after(tokens: Tokens, index: int, end: int) -> int:
    """The index behind the day or time that begins at `index`; `index` where none does."""
    low = tokens.lower
    if index >= end or (low[index] not in TIME_OPENERS and not low[index].isdigit()):
        return index
    if low[index] in _ARTICLES and (index + 1 >= end or low[index + 1] not in _BEHIND_ARTICLE):
        return index
    at = index
    if low[at] in _PREPOSITIONS and low[at] != "of":
        at += 1
    while at < end and low[at] in _NEARNESS_AFTER and low[index] != "that":
        at += 1
    if at > index and at < end and low[at] == "on":  # "late on Sunday"
        at += 1
    if at >= end:
        return index
    if low[at] in WEEKDAYS and tokens.words[at][0].isupper():
        return index if at + 1 < end and tokens.words[at + 1] in NAME_AFTER else _behind_weekday(tokens, at + 1, end)
    if low[at] in MONTHS and tokens.words[at][0].isupper():
        return _behind_month(tokens, at + 1, end)
    return _behind_period(tokens, index, at, end)


def _behind_weekday(tokens: Tokens, at: int, end: int) -> int:
    low = tokens.lower
    if at + 1 < end and low[at] == "and" and low[at + 1] in WEEKDAYS:
        at += 2
    return at + 1 if at < end and low[at] in PARTS_OF_DAY else at


def _behind_month(tokens: Tokens, at: int, end: int) -> int:
    low = tokens.lower
    at += at < end and low[at] == "."
    at += at < end and low[at].isdigit()
    return at + 2 if at + 1 < end and low[at] == "," and low[at + 1].isdigit() else at


def _behind_period(tokens: Tokens, index: int, at: int, end: int) -> int:
    """Behind "last week", "at the time", "in 2005", "two days ago", "a week after the vote", "earlier"."""
    low = tokens.lower
    before = low[at - 1] if at > index else ""
    if at > index:
        if low[at] in PERIODS and (before in _NEARNESS or (low[at] == "time" and low[index] == "at")):
            return at + 1
        if before == "that" and low[at] in PERIODS and low[index] in _PREPOSITIONS:
            return at + 1  # "on that day", and not "said that day"
        if low[at].isdigit() and len(low[at]) == 4 and low[index] == "in":
            return at + 1
        return at if before == "earlier" else index
    if at + 2 < end and low[at + 1] in PERIODS:
        if low[at + 2] in ("ago", "earlier", "later"):
            return at + 3
        if low[at + 2] in ("after", "before"):
            return _behind_event(tokens, at + 3, end)
    return index


def _behind_event(tokens: Tokens, at: int, end: int) -> int:
    """Behind the event that dates a saying: "the May 9 elections"."""
    low = tokens.lower
    stop = min(end, at + 8)
    while at < stop and low[at][0].isalnum() and low[at] != "that":
        at += 1
    return at
