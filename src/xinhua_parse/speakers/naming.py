"""Rules for names: the mentions that name a speaker again, in full, in part, by initials or by a country's other name.

Strategy: names are compared word by word in lower case. Of several bearers of one name the title and the gender tell, else
the mention stays open.
"""

from __future__ import annotations

from typing import Final

from ..grammar.nouns import singular
from ..lexicon.bodies import ORGANIZATIONS
from ..lexicon.body_names import LABELS
from ..speaker import ORGANIZATION, PERSON
from .cast import Cast
from .member import Member, Place
from .mention import Mention
from .name_form import country_of, plain

_LONG_NAME: Final = 6  # letters of a name in which one may be wrong


def same_name(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The full name again."""
    wanted = plain(mention.name)
    bearers = cast.named(wanted.rsplit(" ", 1)[-1])
    found = [m for m in bearers if wanted in m.names.values()]
    if bearers and not found:
        described = (m for m in bearers if m.kind is not PERSON)
        found = [m for m in described if any(_adds_a_label(wanted, plain(told)) for told in m.descriptions)]
    return _told_apart(mention, found)


def part_of_name(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """A surname, a given name, a short form of a body's name, or a fuller form of a name given before."""
    wanted = plain(mention.name).split()
    if not wanted:
        return []
    people = mention.kind is PERSON
    if not people and country_of(mention.name) is not None:
        return []  # China is no part of "Bank of China"
    found: dict[Member, None] = {}
    for word in {wanted[0], wanted[-1]}:
        for member in cast.named(word):
            if (member.kind is PERSON) is people and any(
                _overlaps(wanted, name.split(), people=people) for name in _told_names(member, full=len(wanted) > 1)
            ):
                found[member] = None
    if people and not found and mention.title is None:
        return [m for m in cast.named(wanted[0]) if "company" in m.heads and _opens_name(wanted, m)]
    return _told_apart(mention, list(found))


def _told_names(member: Member, *, full: bool) -> list[str]:
    """The names of a speaker; for a full one those that are full too, if there are any: "Liu Meirong" is not Liu Dan."""
    names = list(member.names.values())
    return [name for name in names if " " in name] or names if full and member.kind is PERSON else names


def _opens_name(wanted: list[str], member: Member) -> bool:
    """Whether the words open a longer name of a speaker's: "Arden" for "Arden Motors Co."."""
    return any(name.startswith(" ".join(wanted) + " ") for name in member.names.values())


def _overlaps(wanted: list[str], parts: list[str], *, people: bool) -> bool:
    """Whether one of two names is the beginning or the end of the other, or one word inside it."""
    short, long = (wanted, parts) if len(wanted) < len(parts) else (parts, wanted)
    if not people and long[len(short) : len(short) + 1] == ["and"] and singular(short[-1]) in ORGANIZATIONS:
        return False  # "the Liska Port Office and Tide Board" are two bodies
    if len(short) == len(long) or (short is parts and not people):
        return False
    if long[: len(short)] == short or long[-len(short) :] == short:
        return True
    if people and len(short) > 1 and (short[0], short[-1]) == (long[0], long[-1]):
        return True  # "John Whitcomb" for "John F. Whitcomb"
    return len(short) == 1 and len(long) > 2 and short[0] in long and len(short[0]) > 2


def _told_apart(mention: Mention, found: list[Member]) -> list[Member]:
    """Of several who bear a name, those whose gender and title fit."""
    if len(found) > 1 and mention.gender is not None:
        found = [m for m in found if m.fits(mention.gender)]
    if mention.title is not None:
        wanted = mention.title.lower()
        found = [m for m in found if any(wanted in role.lower() or role.lower() in wanted for role in m.roles)] or found
    return found


def misspelt(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whose surname a word is but for one letter, if the story nowhere says who bears it: "Hallorsen" for "Halvorsen"."""
    if " " in mention.name or mention.title is not None or len(mention.name) < _LONG_NAME:
        return []
    if cast.introduces(mention.name, place.paragraph):
        return []
    word = plain(mention.name)
    return cast.latest(
        lambda m: m.kind is PERSON and any(_is_slip(word, name.rpartition(" ")[2]) for name in m.names.values())
    )


def _is_slip(word: str, surname: str) -> bool:
    """Whether two words differ by one letter within, or two that are swapped."""
    if word[0] != surname[:1] or word[-1] != surname[-1] or len(surname) < _LONG_NAME:
        return False
    same = next((i for i, (a, b) in enumerate(zip(word, surname, strict=False)) if a != b), len(word))
    rest, other = word[same:], surname[same:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] in (other, other[1:]) or rest == other[1:]


def country(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Another name of a country: its capital, its government, "the Egyptian side"."""
    if mention.kind is not ORGANIZATION:
        return []
    named = country_of(mention.name or mention.words)
    return [] if named is None else cast.of_country(named)


def acronym(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The initials of a body's name, "VIOS" for "Velmark Institute for Ocean Studies", or capitals that a name holds.

    What the story says an acronym stands for goes before a longer name: "the RWP" is not "the RWP Central Committee".
    """
    if not mention.name.isupper() or len(mention.name) < 2 or country_of(mention.name) is not None:
        return []
    found = cast.of_initials(mention.name)
    if found:
        return found
    full = cast.expansion(mention.name)
    bearers = [m for m in cast.named(plain(mention.name)) if m.kind is ORGANIZATION]
    if full is None:
        return bearers
    return same_name(full, cast, place) or ([cast.add(mention, place)] if bearers else [])


def _adds_a_label(name: str, description: str) -> bool:
    """Whether a description is a name with what its body is."""
    opening, _, rest = description.partition(" ")
    return opening == name and bool(rest) and LABELS.issuperset(rest.split())
