"""The year that a dateline leaves out.

Strategy: copy is filed on the day it was written or soon after, and zones differ by a day at most: the year is that of
the latest such day which is not more than one day after the story's own date. Feb. 29 is never moved to another year.
"""

from __future__ import annotations

import datetime

ZONE_SLACK = datetime.timedelta(days=1)  # a story may be datelined a day ahead of the zone of its header


def year_of(month: int, day: int, reference: datetime.date) -> int:
    """The year in which `month` and `day` fall, seen from a story dated `reference`.

    >>> import datetime
    >>> year_of(12, 31, datetime.date(2017, 1, 1))
    2016
    >>> year_of(1, 1, datetime.date(2016, 12, 31))
    2017
    """
    latest = reference + ZONE_SLACK if reference < datetime.date.max else reference
    return latest.year if (month, day) <= (latest.month, latest.day) else max(1, latest.year - 1)


def exact_day(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or None where the calendar has none such.

    >>> exact_day(2015, 2, 29) is None
    True
    """
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
