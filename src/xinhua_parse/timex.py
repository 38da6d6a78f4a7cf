"""When: the calendar days, months and years that a story names."""

from __future__ import annotations

import datetime

import attrs

from .span import Span


@attrs.frozen
class Timex:
    """A phrase that names a calendar day, month or year.

    Args:
        text: the phrase, as printed.
        span: its offsets, in code points.
        value: ISO 8601 as in TimeML's TIMEX3 of type DATE: "1998-08-07", "1999-03", "1997", "2016-08-05/2016-08-21".
        first: the first day of the stretch.
        last: its last day; the same day for a single one.
    """

    text: str
    span: Span
    value: str
    first: datetime.date
    last: datetime.date
