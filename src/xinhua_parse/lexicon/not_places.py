"""Words before a dash that are no place, though they open a line with a capital.

Belongs: labels, medals, days of the week, and questions and answers, in lower case. Stays out: anything that is also a place's name.
Source: observed in wire copy, 1994-2026.
"""

from __future__ import annotations

NOT_PLACES: frozenset[str] = frozenset(
    {
        "a",
        "advisory",
        "attention",
        "background",
        "breaking",
        "bronze",
        "correction",
        "early",
        "editor's note",
        "editors",
        "flash",
        "friday",
        "gold",
        "late",
        "monday",
        "more",
        "note",
        "notes",
        "now",
        "ps",
        "q",
        "saturday",
        "silver",
        "sunday",
        "thursday",
        "today",
        "tomorrow",
        "tuesday",
        "update",
        "urgent",
        "warning",
        "wednesday",
        "yesterday",
    }
)
