"""What stands behind a mention and tells who it is: a name behind its title's comma, a name given in a clause, a body's noun."""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import ISSUED
from ..grammar.nouns import singular
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..lexicon.bodies import ORGANIZATIONS
from ..lexicon.function_words import ARTICLES, DETERMINERS, PREPOSITIONS, RELATIVES
from ..lexicon.names import PARTICLES
from ..lexicon.people import HONORIFICS, OTHERS, ROLES

_NAME_WORDS: Final = 7  # tokens of a name that stands behind its title's comma
_CLAUSE: Final = 12  # tokens of a clause in which somebody gives his name
_NOUN: Final = 10  # tokens up to the noun of an apposition
_GIVING: Final = frozenset({"gave", "give", "given", "gives", "giving"})
_CALLING: Final = frozenset({"called", "identified", "introduced"})
_BETWEEN: Final = frozenset({"as", "by", "only", "just", "his", "her", "family", "name", "surname", ","})
_OWNED: Final = frozenset({"headquarters", "shares", "subsidiaries", "turnover"})
_ENDS: Final = PREPOSITIONS | RELATIVES | {",", "."}
_NO_BODY: Final = ROLES | OTHERS | {"giant", "maker"}  # "a policy maker"


def name_behind(passage: Passage, end: int) -> Range | None:
    """The name that a comma parts from the title before it ("the secretary general, Anders Holm, said"), or that it gives."""
    words, low = passage.words, passage.lower
    if low[end : end + 1] != (",",):
        return _given_name(passage, end)
    start = end + 1
    naming = low[start : start + 1] == ("surnamed",)  # "a clerk at the bank, surnamed Xu"
    at = _name_end(passage, start + naming)
    if naming:
        return (start + 1, at) if at > start + 1 else None
    closed = at < len(words) and low[at] in (",", ".", "who")
    return (start, at) if at - start > 1 and closed else _given_name(passage, start)


def _name_end(passage: Passage, start: int) -> int:
    """Where the name that begins at a token ends: capitalised words, particles between them, points of initials and titles."""
    words, low = passage.words, passage.lower
    at = start
    while at < len(words) and at - start < _NAME_WORDS:
        name = words[at].rpartition("-")[2][:1].isupper() and low[at] not in DETERMINERS  # "al-Bashir"
        if not name and not (at > start and _leads_on(passage, at)):
            break
        at += 1
    return at


def _leads_on(passage: Passage, at: int) -> bool:
    """Whether a particle, or the point of an initial or a title, stands at a token before a capital."""
    words, low = passage.words, passage.lower
    if at + 1 >= len(words) or not words[at + 1][0].isupper():
        return False
    return words[at].lower() in PARTICLES or (low[at] == "." and (len(words[at - 1]) == 1 or low[at - 1] in HONORIFICS))


def _given_name(passage: Passage, at: int) -> Range | None:
    """The name in a clause that begins at a token: "a stoker | who would give only the surname Xu"."""
    low = passage.lower
    if low[at : at + 1] != ("who",):
        return None
    end = min(at + _CLAUSE, len(low))
    start = next((i + 1 for i in range(at + 2, end) if _gives_name(low, at, i)), None)
    if start is None:
        return None
    while start < end and low[start] in _BETWEEN:
        start += 1
    behind = _name_end(passage, start)
    return (start, behind) if start < behind else None


def _gives_name(low: tuple[str, ...], who: int, at: int) -> bool:
    """Whether a name is given at a token: "identified himself", "be identified", "gave his surname"."""
    word, before = low[at], low[at - 1]
    if word in ("himself", "herself"):
        return before in _CALLING
    if word == "identified":
        return before == "be" and "not" not in low[who:at]
    return word in ("name", "surname") and not _GIVING.isdisjoint(low[who:at])


def tells_body(passage: Passage, name: int, end: int) -> str | None:
    """The noun that makes a bare name before a comma a body's: "Ekra, the only manufacturer of masts", "Ekra, whose shares".

    Behind "according to" the comma may open a clause: "according to Renn, the company in Marrow had to close".
    """
    low = passage.lower
    if end + 2 >= len(low) or (name and low[name - 1] == "to"):
        return None
    start = end + 1
    if low[start] == "whose":
        return "company" if not _OWNED.isdisjoint(low[start + 1 : start + 4]) else None
    if low[start : start + 2] == ("one", "of"):
        start += 2
    if low[start] not in ARTICLES:
        return None
    stop = next((i for i in range(start + 1, min(start + _NOUN, len(low))) if _ends_noun(low, i)), None)
    noun = singular(low[stop - 1]) if stop is not None else ""
    return noun if noun in ORGANIZATIONS and noun not in _NO_BODY else None


def _ends_noun(low: tuple[str, ...], at: int) -> bool:
    """Whether an apposition's noun stands before the token."""
    return low[at] in _ENDS or low[at] in ISSUED
