"""Words in capitals before a dash that are no place, though they open a line.

Belongs: labels, medals, and questions and answers, in lower case. Stays out: anything that is also a place's name.
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
        "editor's note",
        "editors",
        "flash",
        "gold",
        "more",
        "note",
        "notes",
        "ps",
        "q",
        "silver",
        "update",
        "urgent",
        "warning",
    }
)
