"""A day, a month or a year of the calendar, and the arithmetic that leads from one to another.

Strategy: ISO 8601 calls a date without its day or month one of reduced precision; three numbers, the later ones
absent, hold all three. Plain arithmetic is as simple as a library's here, and needs no import. Left out: weeks,
quarters, times.
"""

from __future__ import annotations

import datetime

import attrs


@attrs.frozen(order=True)
class CalendarDate:
    """A day, a month or a year.

    Args:
        year: from 1 to 9999.
        month: from 1 to 12; 0 for a whole year.
        day: from 1 to 31; 0 for a whole month or year.
    """

    year: int
    month: int = 0
    day: int = 0

    @property
    def exists(self) -> bool:
        """Whether the calendar has it: there is no 30th of February.

        >>> from xinhua_parse.days.calendar_date import CalendarDate
        >>> CalendarDate(1999, 3).exists, CalendarDate(1999, 2, 29).exists
        (True, False)
        """
        return (
            1 <= self.year <= 9999
            and self.month <= 12
            and (self.day == 0 or (self.month > 0 and self.day <= days_in_month(self.year, self.month)))
        )

    @property
    def value(self) -> str:
        """ISO 8601, as short as what is known: "1999-03-12", "1999-03", "1999".

        >>> from xinhua_parse.days.calendar_date import CalendarDate
        >>> CalendarDate(1999, 3).value
        '1999-03'
        """
        if self.day:
            return f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{self.year:04}-{self.month:02}" if self.month else f"{self.year:04}"

    @property
    def first(self) -> datetime.date:
        """Its first day.

        >>> from xinhua_parse.days.calendar_date import CalendarDate
        >>> CalendarDate(1999).first
        datetime.date(1999, 1, 1)
        """
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> datetime.date:
        """Its last day.

        >>> from xinhua_parse.days.calendar_date import CalendarDate
        >>> CalendarDate(2000, 2).last
        datetime.date(2000, 2, 29)
        """
        month = self.month or 12
        return datetime.date(self.year, month, self.day or days_in_month(self.year, month))


def days_in_month(year: int, month: int) -> int:
    """How many days a month has.

    >>> from xinhua_parse.days.calendar_date import days_in_month
    >>> days_in_month(2000, 2), days_in_month(1900, 2)
    (29, 28)
    """
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):  # importing `calendar` costs milliseconds
        return 29
    return (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def month_from(day: datetime.date, months: int) -> CalendarDate | None:
    """The month that lies so many months behind (negative) or ahead of a day's; None beyond the calendar's ends.

    >>> import datetime
    >>> from xinhua_parse.days.calendar_date import month_from
    >>> month_from(datetime.date(1999, 1, 31), -1).value
    '1998-12'
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return CalendarDate(year, month + 1) if 1 <= year <= 9999 else None


def day_from(day: datetime.date, days: int) -> CalendarDate | None:
    """The day so many days behind (negative) or ahead; None beyond the calendar's ends.

    >>> import datetime
    >>> from xinhua_parse.days.calendar_date import day_from
    >>> day_from(datetime.date(1999, 1, 1), -1).value
    '1998-12-31'
    """
    try:
        found = datetime.date.fromordinal(day.toordinal() + days)
    except (OverflowError, ValueError):
        return None
    return CalendarDate(found.year, found.month, found.day)
