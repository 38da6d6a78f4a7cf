"""The nouns by which a body is taken up again, by the last word of its name.

Belongs here: words that close the names of companies, airlines, banks and newspapers, lower case and without points, each
with the nouns that a story then uses with "the". Must stay out: words that are such a noun themselves ("Ministry", "Bank").
Entries come from reading wire copy of 1994-2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_AIRLINE: Final = ("airline", "carrier", "company")
_COMPANY: Final = ("company", "firm")
_PAPER: Final = ("daily", "newspaper", "paper")

CALLED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "ag": _COMPANY,
        "air": _AIRLINE,
        "airlines": _AIRLINE,
        "airways": _AIRLINE,
        "bancorp": ("bank", "company"),
        "bank": ("lender",),
        "chronicle": _PAPER,
        "co": _COMPANY,
        "corp": _COMPANY,
        "corporation": _COMPANY,
        "daily": _PAPER,
        "electric": _COMPANY,
        "electronics": _COMPANY,
        "energy": _COMPANY,
        "gazette": _PAPER,
        "group": _COMPANY,
        "guardian": _PAPER,
        "herald": _PAPER,
        "holdings": _COMPANY,
        "inc": _COMPANY,
        "industries": _COMPANY,
        "inquirer": _PAPER,
        "journal": _PAPER,
        "limited": _COMPANY,
        "llc": _COMPANY,
        "ltd": _COMPANY,
        "mail": _PAPER,
        "mining": _COMPANY,
        "motor": ("automaker", "carmaker", *_COMPANY),
        "motors": ("automaker", "carmaker", *_COMPANY),
        "news": _PAPER,
        "observer": _PAPER,
        "oil": _COMPANY,
        "petroleum": _COMPANY,
        "pharmaceuticals": _COMPANY,
        "plc": _COMPANY,
        "post": _PAPER,
        "standard": _PAPER,
        "star": _PAPER,
        "steel": _COMPANY,
        "technologies": _COMPANY,
        "telecom": _COMPANY,
        "telegraph": _PAPER,
        "times": _PAPER,
        "tribune": _PAPER,
    }
)

# nouns that stand behind a body's own name and add nothing to it: "the Velpress news agency" is "Velpress"
LABELS: Final = frozenset({"agency", "daily", "magazine", "news", "newspaper", "radio", "television", "tv", "wire"})

# nouns for a newspaper, which may be a body's name to one sentence and a document's to the next
PAPERS: Final = frozenset({"daily", "magazine", "newspaper", "paper", "weekly"})
