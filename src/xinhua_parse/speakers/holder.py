"""Whom a title means: "the spokesperson", "the former diplomat", "Lund's husband".

Strategy: the latest person whose role or description has the noun. An office that another body or person has is another one.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.names import OFFICES
from ..lexicon.people import OFFICE_HOLDERS
from ..lexicon.places import ADJECTIVES, COUNTRIES
from ..speaker import PERSON
from .cast import Cast
from .member import Member, Place
from .mention import Mention

_POINTING: Final = frozenset({"that", "the", "this"})
_LEARNED: Final = frozenset({"academic", "expert", "scholar"})  # words for all of these
_LEARNERS: Final = _LEARNED | {"analyst", "economist", "historian", "lecturer", "professor", "researcher", "scientist"}
ORDINALS: Final = frozenset({"former", "latter"})


def role(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "the spokesperson" or "the former diplomat" means: the latest person whose role or description has that noun."""
    if mention.kind is not PERSON or not mention.definite or mention.head in ORDINALS:
        return []
    fitting = (
        m
        for m in cast.headed(mention.head)
        if m.kind is PERSON and m.fits(mention.gender) and not _holds_another(mention, m)
    )
    found = max(fitting, key=lambda m: m.last, default=None)
    if found is None or _another_has_it(mention, found) or _is_a_nearer_one(mention, cast, found):
        return []
    return [found]


def _is_a_nearer_one(mention: Mention, cast: Cast, member: Member) -> bool:
    """Whether "the expert" is rather the professor who spoke last than a speaker farther up who was called an expert."""
    if mention.words not in _LEARNED:
        return False
    latest = cast.latest(lambda m: m.kind is PERSON)
    return latest != [member] and not any(m.heads.isdisjoint(_LEARNERS) for m in latest)


def _holds_another(mention: Mention, member: Member) -> bool:
    """Whether an office of the same noun is another one: "the interior minister" beside "the defense minister"."""
    if mention.head not in OFFICE_HOLDERS:
        return False
    offices = [_offices(told, mention.head) for told in (*member.roles, *member.descriptions)]
    wanted = _offices(mention.words, mention.head)
    return bool(wanted) and bool(offices) and all(told and wanted.isdisjoint(told) for told in offices)


def _offices(words: str, head: str) -> frozenset[str]:
    """The words before an office's noun that tell it from others of its kind."""
    before, found, _ = words.lower().partition(head)
    return OFFICES.intersection(before.split()) if found else frozenset()


def _another_has_it(mention: Mention, member: Member) -> bool:
    """Whether the description gives the office to another body or person: "Lund's husband" beside "Renn's spokesman"."""
    if not of_somebody(mention):
        return False
    told = " ".join([*member.roles, *member.descriptions]).lower()
    owner = mention.words.split(" ", 1)[0].lower()
    return owner not in told


def of_somebody(mention: Mention) -> bool:
    """Whether a name in the possessive opens a description."""
    first = mention.words.split(" ", 1)[0]
    return first[0].isupper() and first.endswith(("'s", "’s"))


def is_loose(mention: Mention, place: Place) -> bool:
    """Whether a description may be anybody's in focus: "the expert", and not "Lund's husband", "the head of the port"."""
    if mention.kind is not PERSON or mention.head in ORDINALS:
        return False
    words = mention.words.lower()
    before = words.partition(mention.head)[0]
    if place.passage.lower[place.phrase[0]] not in _POINTING or "'s " in before or "’s " in before:
        return False
    return "former" in before.split() or (" of " not in words and " for " not in words)


def tells_more(mention: Mention, cast: Cast, place: Place) -> bool:
    """Whether an office is told of a person in focus: a former one, or one of a place that the story has not named yet."""
    before, _, office = mention.words.rpartition(" ")
    words = before.split()
    if "former" in words:
        return True
    if office.lower() != mention.head or not words or not all(word[0].isupper() for word in words):
        return False
    if any(word in ADJECTIVES or word in COUNTRIES for word in words) or OFFICES.issuperset(map(str.lower, words)):
        return False
    return cast.text.find(before, 0, place.passage.tokens.starts[place.phrase[0]]) < 0
