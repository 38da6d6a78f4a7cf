"""The forms in which names are compared: in lower case, as the country that is meant, by their initials."""

from __future__ import annotations

import re
from typing import Final

from ..lexicon.places import ADJECTIVES, ALIASES, CAPITALS, COUNTRIES

_ARTICLES: Final = ("al-", "el-")
_MARKS: Final = "\"“”‘'`«»"
_MARKED: Final = re.compile(r"""["“`«]|(?<= )['‘]""")
_GOVERNMENTS: Final = frozenset({"authorities", "authority", "government", "side"})


def plain(name: str) -> str:
    """A name as it is compared: lower case, no points, no possessive, no marks round a nickname.

    >>> from xinhua_parse.speakers.name_form import plain
    >>> plain("Tomas S. Arden"), plain("Renn's"), plain("al-Harbi"), plain('Otto "Reef" Lund')
    ('tomas s arden', 'renn', 'harbi', 'otto reef lund')
    """
    name = name.lower()
    if name.replace(" ", "").isalpha():  # as most names
        return " ".join(name.split())
    name = " ".join(name.replace("’", "'").removesuffix("'s").replace(".", "").split())
    if _MARKED.search(name) is not None:
        name = " ".join(word.strip(_MARKS) for word in name.split())
    if "l-" not in name:
        return name
    return " ".join(word[3:] if word[:3] in _ARTICLES and len(word) > 3 else word for word in name.split())


def country_of(name: str) -> str | None:
    """The country that a name stands for: itself, its capital, its government.

    >>> from xinhua_parse.speakers.name_form import country_of
    >>> country_of("Manila"), country_of("Chinese government"), country_of("Wang")
    ('Philippines', 'China', None)
    """
    if name in COUNTRIES:
        return ALIASES.get(name, name)
    if name in CAPITALS:
        return CAPITALS[name]
    first, _, rest = name.partition(" ")
    if rest in _GOVERNMENTS:
        return ADJECTIVES.get(first) or (ALIASES.get(first, first) if first in COUNTRIES else None)
    return None


def initials(name: str) -> str:
    """The capital letters that open the words of a name.

    >>> from xinhua_parse.speakers.name_form import initials
    >>> initials("Velmark Institute for Ocean Studies and Prediction")
    'VIOSP'
    """
    words = [word for word in name.replace("-", " ").split() if word[0].isupper()]
    return "".join(word.replace(".", "") if "." in word[:-1] else word[0] for word in words)  # "U.S." gives two
