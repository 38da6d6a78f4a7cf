"""Head nouns: what kind of speaker a noun makes, and number."""

from __future__ import annotations

from typing import Final

from ..lexicon.bodies import DOCUMENTS, GROUPS, ORGANIZATIONS
from ..lexicon.people import OTHERS, ROLES

HEADS: Final = ROLES | OTHERS | ORGANIZATIONS | DOCUMENTS | GROUPS
BODIES: Final = ORGANIZATIONS | DOCUMENTS
_NO_PLURAL: Final = frozenset({"is", "ss", "us"})  # what words end in that are no plurals
_PREFIXES: Final = frozenset({"co", "deputy", "ex", "vice"})
_HYPHENED: Final = frozenset({"designate", "elect", "general", "in-charge", "in-chief", "of-staff"})
_PERSON_ENDINGS: Final = ("er", "or", "ist", "ian", "ant", "eer", "man")


def singular(word: str) -> str:
    """The singular of a regular plural, in lower case; other words unchanged.

    >>> from xinhua_parse.grammar.nouns import singular
    >>> [singular(w) for w in ("officials", "ministries", "witnesses", "policemen", "press", "basis")]
    ['official', 'ministry', 'witness', 'policeman', 'press', 'basis']
    """
    if word[-1:] != "s":
        return word[:-3] + "man" if word[-3:] == "men" and len(word) > 4 else word
    if word[-2:] == "es":
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]
    return word if word[-2:] in _NO_PLURAL and not word.endswith("eaus") else word[:-1]


def is_head(word: str) -> bool:
    """Whether a lower-case word is a noun for people, bodies or documents, singular or plural.

    >>> from xinhua_parse.grammar.nouns import is_head
    >>> is_head("spokesman"), is_head("ministries"), is_head("statements"), is_head("river")
    (True, True, True, False)
    """
    return word in HEADS or singular(word) in HEADS


def is_person_noun(word: str) -> bool:
    """Whether a lower-case word is a singular noun for a person.

    >>> from xinhua_parse.grammar.nouns import is_person_noun
    >>> [is_person_noun(w) for w in ("spokesman", "co-author", "ex-minister", "officials")]
    [True, True, True, False]
    """
    if word in ROLES or word in OTHERS:
        return True
    return "-" in word and is_title(word)


def is_title(word: str) -> bool:
    """Whether a lower-case word is a title that can stand before a name.

    >>> from xinhua_parse.grammar.nouns import is_title
    >>> [is_title(w) for w in ("minister", "co-author", "president-elect", "nurse-in-charge", "river")]
    [True, True, True, True, False]
    """
    if word in ROLES or "-" not in word:
        return word in ROLES
    first, _, rest = word.partition("-")
    return (first in _PREFIXES and rest in ROLES) or (first in ROLES and rest in _HYPHENED)


def sounds_like_person(word: str) -> bool:
    """Whether a noun that no list has ends as nouns for people do: "weightlifter"."""
    return word.endswith(_PERSON_ENDINGS)
