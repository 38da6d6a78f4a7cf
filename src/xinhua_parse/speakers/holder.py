"""Whom a title means: "the spokesperson", "the former diplomat", "Lund's husband".

Strategy: the latest person whose role or description has the noun. An office that another body or person has is another one.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.names import OFFICES
from ..lexicon.people import OFFICE_HOLDERS
from ..speaker import SpeakerKind
from .cast import Cast, Member, Place
from .mention import Mention

ORDINALS: Final = frozenset({"former", "latter"})


def role(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "the spokesperson" or "the former diplomat" means: the latest person whose role or description has that noun."""
    if mention.kind is not SpeakerKind.PERSON or not mention.definite or mention.head in ORDINALS:
        return []
    fitting = (
        m
        for m in cast.headed(mention.head)
        if m.kind is SpeakerKind.PERSON and m.fits(mention.gender) and not _holds_another(mention, m)
    )
    found = max(fitting, key=lambda m: m.last, default=None)
    return [] if found is None or _another_has_it(mention, found) else [found]


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
