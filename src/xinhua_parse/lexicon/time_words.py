"""Words by which a sentence dates its saying: lower case, without "on", "in" or "at".

Belongs here: names of days and parts of the day, and what may stand beside them ("late Monday", "last week"). Must stay
out: months, which the calendar's own list holds, and vague words. Source: observed in wire copy, 1994-2026.
"""

from __future__ import annotations

from typing import Final

WEEKDAYS: Final = frozenset(
    {
        "friday",
        "monday",
        "saturday",
        "sunday",
        "thursday",
        "tuesday",
        "wednesday",
    }
)

MONTHS: Final = frozenset(
    {
        "apr",
        "april",
        "aug",
        "august",
        "dec",
        "december",
        "feb",
        "february",
        "jan",
        "january",
        "july",
        "june",
        "mar",
        "march",
        "may",
        "nov",
        "november",
        "oct",
        "october",
        "sep",
        "sept",
        "september",
    }
)

PARTS_OF_DAY: Final = frozenset(
    {
        "afternoon",
        "dawn",
        "evening",
        "midnight",
        "morning",
        "night",
        "noon",
    }
)

PERIODS: Final = frozenset(
    {
        "century",
        "day",
        "days",
        "decade",
        "half",
        "hour",
        "hours",
        "minute",
        "minutes",
        "moment",
        "month",
        "months",
        "quarter",
        "summer",
        "time",
        "week",
        "weekend",
        "weeks",
        "winter",
        "year",
        "years",
    }
)
