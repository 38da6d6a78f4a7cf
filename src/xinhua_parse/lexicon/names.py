"""Words that tell names from other capitalised words.

Belongs here: particles inside family names, offices that follow "of" in a title, and single names of well-known bodies.
Must stay out: names of people. Source: observed in wire copy, 1994-2026.
"""

from __future__ import annotations

from typing import Final

PARTICLES: Final = frozenset({
    "abu", "al", "ap", "bar", "ben", "bin", "bint", "binti", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "e",
    "el", "ibn", "la", "le", "ter", "ul", "van", "von", "y", "zu",
})

SUFFIXES: Final = frozenset({"ii", "iii", "iv", "jr", "sr"})

# "Secretary of State Madeleine Albright": the office, not the name, follows "of"
OFFICES: Final = frozenset({
    "affairs", "agriculture", "commerce", "construction", "culture", "customs", "defence", "defense", "delegation", "education",
    "energy", "finance", "foreign", "health", "home", "house", "information", "interior", "justice", "labor", "labour", "mission",
    "office", "parliament", "planning", "police", "railways", "security", "staff", "state", "technology", "tourism", "trade",
    "transport", "transportation", "treasury", "works",
})

# ends that only bodies have
BODY_ENDINGS: Final = frozenset({
    "airlines", "airways", "associates", "broadcasting", "communications", "electronics", "energy", "engineering", "enterprises",
    "financial", "herald", "holdings", "industries", "international", "life", "motor", "motors", "news", "observer", "online",
    "petroleum", "pharmaceuticals", "post", "power", "securities", "solutions", "star", "steel", "systems", "technologies",
    "technology", "telecom", "times", "today", "tribune", "watch", "affairs", "nations", "states", "jazeera", "guardian",
    "telegraph", "mail", "sun", "globe", "chronicle", "daily", "weekly", "magazine", "journal", "gazette", "courier", "inquirer",
})
