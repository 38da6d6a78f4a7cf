"""Where a calendar phrase stands, and what is found there: what its readers share."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from ..lexicon.calendar import NAME_AFTER
from ..record import record
from .calendar_date import CalendarDate
from .tense import Tense, tense_of

# By how many weeks, months or years these move what follows them.
SHIFTS: Final[Mapping[str, int]] = MappingProxyType({"coming": 1, "last": -1, "next": 1, "past": -1, "this": 0})


@record
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
        """The word before an offset, as printed, or "".

        >>> from xinhua_parse.days.setting import Setting
        >>> Setting("in late May", 0, 11, None).word_before(8)
        'late'
        """
        words = self.text[max(self.low, start - 16) : start].split()
        return words[-1] if words else ""

    def names_something(self, end: int) -> bool:
        """Whether the word behind makes a name of a day's or a month's: "the Sunday Times", "May Day".

        >>> from xinhua_parse.days.setting import Setting
        >>> Setting("the Sunday Times", 0, 16, None).names_something(10)
        True
        """
        if not self.text[end + 1 : min(self.high, end + 2)].isupper():
            return False  # nearly always
        word = self.text[end : min(self.high, end + 24)].split(None, 1)[0]
        return word.rstrip(".,;:") in NAME_AFTER

    def tense(self, start: int, end: int) -> Tense:
        """Whether the sentence around a phrase has happened.

        >>> from xinhua_parse.days.setting import Setting
        >>> Setting("They met Monday.", 0, 16, None).tense(9, 15).value
        'past'
        """
        return tense_of(self.text, start, end, self.low, self.high)


class Phrase(NamedTuple):
    """A phrase's offsets, and the first and last date it means; the same one twice where it is no range."""

    start: int
    end: int
    first: CalendarDate
    last: CalendarDate


def phrase_of(start: int, end: int, date: CalendarDate | None) -> Phrase | None:
    """The phrase that means one date; None where there is no date.

    >>> from xinhua_parse.days.setting import phrase_of
    >>> phrase_of(0, 4, None) is None
    True
    """
    return None if date is None else Phrase(start, end, date, date)
