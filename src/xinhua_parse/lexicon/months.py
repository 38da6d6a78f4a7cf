"""Names of months, by their first three letters.

Belongs: the twelve English months; three letters tell them apart, however the rest is spelt or cut. Stays out: months of
other calendars and languages. Source: observed in wire copy, 1994-2026 (the 1990s never abbreviate, later copy does).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

MONTHS: Mapping[str, int] = MappingProxyType(
    {
        "apr": 4,
        "aug": 8,
        "dec": 12,
        "feb": 2,
        "jan": 1,
        "jul": 7,
        "jun": 6,
        "mar": 3,
        "may": 5,
        "nov": 11,
        "oct": 10,
        "sep": 9,
    }
)
