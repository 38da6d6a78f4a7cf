"""The nouns by which a body is taken up again, by the last word of its name.

Belongs here: words that close the names of companies, airlines and banks, lower case and without points, each with the
nouns that a story then uses with "the". Must stay out: words that are such a noun themselves ("Ministry", "Bank"), and the
last words of newspapers' names, which have a list of their own. Entries come from reading wire copy of 1994-2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_AIRLINE: Final = ("airline", "carrier", "company")
_COMPANY: Final = ("company", "firm")

CALLED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "ag": _COMPANY,
        "air": _AIRLINE,
        "airlines": _AIRLINE,
        "airways": _AIRLINE,
        "bancorp": ("bank", "company"),
        "bank": ("lender",),
        "co": _COMPANY,
        "corp": _COMPANY,
        "corporation": _COMPANY,
        "electric": _COMPANY,
        "electronics": _COMPANY,
        "energy": _COMPANY,
        "group": _COMPANY,
        "holdings": _COMPANY,
        "inc": _COMPANY,
        "industries": _COMPANY,
        "limited": _COMPANY,
        "llc": _COMPANY,
        "ltd": _COMPANY,
        "mining": _COMPANY,
        "motor": ("automaker", "carmaker", *_COMPANY),
        "motors": ("automaker", "carmaker", *_COMPANY),
        "oil": _COMPANY,
        "petroleum": _COMPANY,
        "pharmaceuticals": _COMPANY,
        "plc": _COMPANY,
        "steel": _COMPANY,
        "technologies": _COMPANY,
        "telecom": _COMPANY,
    }
)

# nouns that stand behind a body's own name and add nothing to it: "the Velpress news agency" is "Velpress"
LABELS: Final = frozenset({"agency", "daily", "magazine", "news", "newspaper", "radio", "television", "tv", "wire"})

# nouns for a newspaper, which may be a body's name to one sentence and a document's to the next
PAPERS: Final = ("daily", "newspaper", "paper")

# other nouns for what a noun with "the" takes up, where nothing went by that noun
SYNONYMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "document": ("accord", "agreement", "communique", "declaration", "report", "resolution", "statement", "treaty"),
        "newspaper": ("daily", "paper"),
        "paper": ("daily", "newspaper"),
        "statement": ("release",),
    }
)

# nouns that take up a body of any name: "the regional bloc"
LOOSE_BODIES: Final = frozenset({"bloc", "body", "group", "grouping", "organisation", "organization"})
