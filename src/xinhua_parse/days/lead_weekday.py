"""A check of the dateline's day against the weekday that the lead gives for what was said.

Strategy: in the wire's leads a saying is of the dateline's day ("BEIJING, Aug. 3 (Xinhua) -- ... said Wednesday"): in
267 of 272 such leads read for this rule. Where the two lie a day or two apart, one is wrong, or the year is, or the
news is late; the reader is told, nothing is corrected. Left out on purpose: weekdays of events, which are often
yesterday's or tomorrow's.
"""

from __future__ import annotations

import datetime
import re
from typing import Protocol

from ..lexicon.calendar import WEEKDAYS
from ..problem import Problem
from ..span import Span

# a weekday is sought first: capitals are few, so that a search for it is quick
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]s)")
_SAID_ON = re.compile(
    r"""
    \b(?:announced|confirmed|reported|said|told|urged|vowed|warned) \s{1,3}
    (?:(?!last\b|next\b)[a-z]{1,12}\s{1,3}){0,3}\Z                                   # reporters here on
    """,
    re.VERBOSE,
)
_BEFORE = 60  # characters: the longest verb of saying with three words behind it
_OFF = frozenset({1, 2, 5, 6})  # days modulo a week: one or two behind or ahead
_LEAD = 600  # characters: longer leads are lists


class DatedSpan(Protocol):
    """What is needed of a dateline: its date and where it stands."""

    @property
    def date(self) -> datetime.date | None:
        """None where it has no day."""

    @property
    def span(self) -> Span:
        """Its offsets."""


def weekday_problems(text: str, dateline: DatedSpan | None, lead: Span) -> tuple[Problem, ...]:
    """A Problem where the dateline's date is a day or two off from the weekday of the lead's saying.

    Args:
        text: the whole text.
        dateline: the lead's, or None.
        lead: where the first paragraph stands.

    Returns:
        One Problem over the dateline, with the code "weekday-mismatch"; empty where both agree or one is not there.

    >>> import datetime
    >>> from xinhua_parse import Dateline, Span
    >>> from xinhua_parse.days.lead_weekday import weekday_problems
    >>> text = "OSLO, Aug. 3 (Xinhua) -- Talks will resume, an official said here on Thursday."
    >>> dateline = Dateline(("OSLO",), 8, 3, datetime.date(2016, 8, 3), "Xinhua", text[:24], Span(0, 24))
    >>> [problem] = weekday_problems(text, dateline, Span(25, 78))
    >>> problem.message
    "the lead says Thursday, the dateline's 2016-08-03 is a Wednesday"
    """
    if dateline is None or dateline.date is None:
        return ()
    said = _said_on(text, lead)
    if said is None or (dateline.date.weekday() - WEEKDAYS[said]) % 7 not in _OFF:
        return ()
    day = next(name for name, number in WEEKDAYS.items() if number == dateline.date.weekday())
    message = f"the lead says {said}, the dateline's {dateline.date.isoformat()} is a {day}"
    return (Problem("weekday-mismatch", message, dateline.span),)


def _said_on(text: str, lead: Span) -> str | None:
    """The weekday on which the lead says that something was said; None where it gives none."""
    for weekday in _WEEKDAY.finditer(text, lead.start, min(lead.end, lead.start + _LEAD)):
        at = weekday.start()
        if _SAID_ON.search(text, max(lead.start, at - _BEFORE), at) is not None:
            return weekday[0]
    return None
