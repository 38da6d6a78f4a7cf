"""Phrases that close with a person's name and yet mean another: whom the name describes, a body or several people.

Strategy: what stands before the name tells: "the spokesman of President Renn", "the government of President Renn", "leaders
including President Renn", "Otto Renn and pilot Hanna Lund".
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import ISSUED
from ..grammar.nouns import BODIES, is_title, singular
from ..grammar.sentence import Passage
from ..lexicon.bodies import ORGANIZATIONS, RULED
from ..lexicon.function_words import PREPOSITIONS
from ..lexicon.names import BODY_ENDINGS, OFFICES
from ..lexicon.people import OFFICE_HOLDERS, OTHERS, PLAYING, ROLES, RULERS
from ..lexicon.places import COUNTRIES

_JOINED: Final = ROLES | ORGANIZATIONS | OFFICES
_ABSTRACT: Final = ("ics", "ness", "sion", "tion")  # ends of nouns that are no surnames: "Reef Protection and ..."
_LED: Final = ISSUED | {"written"}
_OFFICES_FOR: Final = frozenset(
    {
        "adviser",
        "ambassador",
        "commissioner",
        "coordinator",
        "director",
        "envoy",
        "manager",
        "minister",
        "officer",
        "representative",
        "secretary",
        "undersecretary",
        "vice-minister",
    }
)
_TEAMS: Final = frozenset({"club", "side", "squad", "team"})
_IN_TEAMS: Final = frozenset(
    {
        "captain",
        "coach",
        "defender",
        "goalkeeper",
        "manager",
        "midfielder",
        "player",
        "skipper",
        "striker",
        "trainer",
        "winger",
    }
)
_FULL: Final = 2  # words of a full name
_EXAMPLES: Final = frozenset({"by", "including", "like"})
_BEARERS: Final = ROLES | OTHERS
_OWNED: Final = frozenset({"for", "of", "to"})
_POSSESSIVES: Final = frozenset({"her", "his", "its", "their"})


def is_described(passage: Passage, start: int, first: int, title: int, end: int) -> bool:
    """Whether the phrase describes somebody by another's name, or names a body or two people."""
    if first == start and title < 0:
        return False  # a bare name
    low = passage.lower
    if _two_people(passage, start, first):
        return True
    linked = low.index("of", start + 1, first) if "of" in low[start + 1 : first] else None
    # "Ministry of Trade spokesperson Qiao Wenli", "Secretary in the Ministry of Trade Qiao Wenli"
    titled = title >= 0 and (
        title + 1 >= first or (linked is not None and title < linked - 1 and low[title + 1] == "in")
    )
    if linked is not None and low[linked - 1] in ORGANIZATIONS and not titled:
        return True  # "the Office of the Harbor Adviser"
    if linked is not None and low[linked - 1] in RULED and low[title] in RULERS:
        return True  # "the government of President Renn"
    last = max(first, title)
    if not _EXAMPLES.isdisjoint(low[start + 1 : last]) and any(
        _begins_example(low, i, start) for i in range(start + 1, last)
    ):
        return True  # "leaders including President Renn"
    if _leads_to_body(passage, start, first, title, end):
        return True
    if title >= 0 and not _OWNED.isdisjoint(low[start + 1 : title]):
        # "the spokesman of President Renn", "the widow of pilot Otto Renn"
        bearers = _BEARERS if low[title] in OFFICE_HOLDERS else OTHERS
        return any(low[i + 1] in _OWNED and singular(low[i]) in bearers for i in range(start, title - 1))
    return False


def _leads_to_body(passage: Passage, start: int, first: int, title: int, end: int) -> bool:
    """Whether the capitalised words name a body: behind its noun, or behind a preposition and the title of who serves it."""
    low, words = passage.lower, passage.words
    joining = [word for word in low[max(title + 1, start) : first] if word in PREPOSITIONS]
    if not joining:
        behind_title = title < first - (low[first - 1] in PLAYING)  # and not "center Otto Renn"
        noun = words[first - 1] == low[first - 1] and singular(low[first - 1]) in BODIES
        return first > start and behind_title and noun  # "the official news agency IRNA"
    if joining[-1] in ("from", "with") or (start and low[start - 1] in ("a", "an")):
        return True  # "a spokesman of the Forum"
    office = title >= 0 and low[title] in _OFFICES_FOR
    # "the spokesman for the Forum", and not "Minister for Education Li Ming"
    return joining[-1] == "for" and not office and not _is_named(passage, first, title, end)


def _is_named(passage: Passage, first: int, title: int, end: int) -> bool:
    """Whether the name of the title's bearer stands behind whom he serves or trains, and not the name of that.

    "coach for Velmark's hockey team | Otto Renn", "spokesman for the Reef Council | Otto Renn", "head of the Committee for Ports |
    Otto Renn"
    """
    low, words = passage.lower, passage.words
    if title < 0 or end - first < _FULL or low[end - 1] in BODY_ENDINGS or singular(low[end - 1]) in BODIES:
        return False
    if low[first - 1] in _TEAMS:
        return low[title] in _IN_TEAMS
    body = next((i for i in range(end - 1, first - 1, -1) if singular(low[i]) in ORGANIZATIONS), -1)
    if body < 0:
        field = low[first] in OFFICES or low[first][-1] == "s"
        return low[title + 1] == "of" and field and end - first == _FULL + 1 and low[end - 1][-1] != "s"
    return end - body - 1 == _FULL and OFFICES.isdisjoint(low[body + 1 : end]) and words[end - 1] not in COUNTRIES


def _begins_example(low: tuple[str, ...], at: int, start: int) -> bool:
    """Whether one of those named before follows, or who leads or issues it: "lawmakers led by", "a release issued by"."""
    if low[at] == "by":
        return at - 1 > start and (low[at - 1][-2:] == "ed" or low[at - 1] in _LED) and low[at + 1] not in _POSSESSIVES
    return low[at] in ("including", "like")


def _two_people(passage: Passage, start: int, first: int) -> bool:
    """Whether "and" joins two names rather than two titles."""
    low, words = passage.lower, passage.words
    for at in range(start + 1, first):
        if low[at] == "and" and words[at - 1][0].isupper() and _JOINED.isdisjoint((low[at - 1], singular(low[at - 1]))):
            named = words[at - 2][0].isupper() if at - 2 >= start else is_title(low[at + 1])
            return named and not low[at - 1].endswith(_ABSTRACT)
    return False
