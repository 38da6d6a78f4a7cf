"""Which body, document or people a description means: "the ministry", "the airline", "the two sides".

Strategy: the latest that goes by its noun, where number and what stands before the noun do not speak against it.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.body_names import LABELS, PAPERS, SYNONYMS
from ..lexicon.places import ADJECTIVES, COUNTRIES
from ..speaker import DOCUMENT, GROUP, ORGANIZATION
from .cast import Cast
from .member import Member, Place
from .mention import Mention
from .name_form import plain

_QUANTITIES: Final = frozenset({"all", "both", "the", "two"})  # "the two sides" are "both sides"
_LOCAL: Final = frozenset({"city", "county", "local", "municipal", "town"})
BODIES: Final = (ORGANIZATION, DOCUMENT)


def head_noun(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """What "the ministry", "the statement" or "officials" means: the latest body, document or people of the same noun."""
    if mention.head in LABELS and (named := _named_by_label(mention, cast)):
        return named
    same = [m for m in cast.headed(mention.head) if _may_be(m, mention)]
    if not same and mention.definite:
        others = SYNONYMS.get(mention.head, ())
        same = [m for noun in others for m in cast.headed(noun) if _may_be(m, mention)]
        if mention.head == "document" and len(set(same)) > 1:
            same = []  # either of two
    wanted = plain(mention.words)
    exact = [m for m in same if any(plain(description) == wanted for description in m.descriptions)]
    if exact:
        return exact[:1]
    modifiers = set(wanted.split()[:-1]) - _QUANTITIES
    if not modifiers or not same:
        return same[:1]
    if not mention.definite:
        return []
    shared = [m for m in same if not modifiers.isdisjoint(_words(m)) or _is_same_place(modifiers, m)]
    return shared[:1] or (same[:1] if len(modifiers) == 1 and mention.kind is DOCUMENT else [])


def _named_by_label(mention: Mention, cast: Cast) -> list[Member]:
    """The body of which a description gives the name with what it is: "the Velpress news agency" behind "Velpress"."""
    name, _, rest = mention.words.partition(" ")
    if not name[0].isupper() or not rest or not LABELS.issuperset(rest.lower().split()):
        return []
    wanted = plain(name)
    return [m for m in cast.named(wanted) if m.kind in BODIES and wanted in m.names.values()]


def _is_same_place(modifiers: set[str], member: Member) -> bool:
    """Whether "the city government" and "the local government" are one."""
    told = set(_words(member)[:-1])
    return "local" in told | modifiers and _LOCAL.issuperset(told | modifiers)


def _words(member: Member) -> list[str]:
    """The words of all its names and descriptions, as they are compared."""
    return plain(" ".join([*member.names, *member.descriptions])).split()


def _may_be(member: Member, mention: Mention) -> bool:
    """Whether a speaker that goes by the noun can be meant: of its kind and number, and nobody else's."""
    if member.kind is not mention.kind:
        return member.kind in BODIES and mention.head in PAPERS
    if mention.kind is DOCUMENT:
        same = member.plural is mention.plural and not _has_another_owner(member, mention)
        return same and not _is_of_another_country(member, mention)
    if mention.kind is GROUP:
        return not _is_joined(member, mention)
    if not member.names and _is_one(mention.words, mention) is not _is_one(" ".join(member.descriptions), mention):
        return False  # "the news agency" beside "news agencies"
    return _shares_a_name(member, mention)


def _is_one(words: str, mention: Mention) -> bool:
    """Whether a description has the noun in its singular form, which may be the plural's too."""
    return mention.head in words.lower().split()


def _has_another_owner(member: Member, mention: Mention) -> bool:
    """Whether a name in the possessive opens a document's description that nothing said of the speaker holds."""
    owner, possessive, _ = mention.words.replace("’s ", "'s ").partition("'s ")
    return bool(possessive) and owner[0].isupper() and set(plain(owner).split()).isdisjoint(_words(member))


def _is_of_another_country(member: Member, mention: Mention) -> bool:
    """Whether a document and a mention are of different countries: "the Chinese statement" beside "the U.S. statement"."""
    wanted = {word for word in mention.words.split() if word in ADJECTIVES or word in COUNTRIES}
    told = {word for word in " ".join(member.descriptions).split() if word in ADJECTIVES or word in COUNTRIES}
    return bool(wanted and told) and wanted.isdisjoint(told)


def _shares_a_name(member: Member, mention: Mention) -> bool:
    """Whether no different names stand before the noun: "the Tide-Pres agency" beside "the Velpress agency"."""
    before = mention.words.split()[:-1]
    named = {plain(word) for word in before if word[0].isupper()}
    if not named:
        return True
    told = " ".join([*member.names, *member.descriptions]).split()
    return not any(word[0].isupper() for word in told) or not named.isdisjoint(map(plain, told))


def _is_joined(member: Member, mention: Mention) -> bool:
    """Whether a speaker is two kinds of people and the mention one of them: "officials and farmers" beside "farmers"."""
    joined = " and " in " ".join(member.descriptions)
    return joined and " and " not in mention.words
