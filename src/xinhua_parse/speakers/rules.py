"""The rules that lead a mention back to a speaker, in the order in which they are tried.

Strategy: each rule takes a mention of the form it is listed under, the cast so far and the mention's place, and gives
candidates: one resolves the mention, none leaves it to the next rule, several leave it open. A description finds a speaker
only by its own noun, or, if it is a loose word like "the expert", the person who spoke last.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Final

from ..grammar.nouns import singular
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..grammar.title import titled_start
from ..lexicon.people import GENERAL, OFFICE_HOLDERS
from ..speaker import GROUP, ORGANIZATION, PERSON
from .above import named_above, titled_above
from .body import BODIES, head_noun
from .cast import Cast
from .focus import (
    agrees,
    described_body,
    described_subject,
    identify,
    lead_subject,
    sentences_before,
    subject_body,
    subject_person,
)
from .holder import ORDINALS, is_loose, role, tells_more
from .introduction import name_runs
from .member import Member, Place
from .mention import DESCRIPTION, NAME, PRONOUN, Form, Mention, read_mention
from .naming import acronym, country, misspelt, part_of_name, same_name

Rule = Callable[[Mention, Cast, Place], list[Member]]

_LAST_WITHIN: Final = 2  # paragraphs after which a loose word no longer means the one who spoke last
_NAMED_WITHIN: Final = 3  # paragraphs in which the name of a lead's unnamed person must come
_RANKING: Final = frozenset({"high-ranking", "ranking", "senior", "top"})
_PAIR: Final = 2
_TWO: Final = frozenset({"both", "two"})


def latter(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "the latter" or "the former" means: the last or the first of the two people named in the sentence before."""
    if mention.head not in ORDINALS:
        return []
    for paragraph, sentence in sentences_before(cast, place, (-1, -1)):
        passage = cast.passages[paragraph]
        people = _people_in(passage, sentence)
        if len(people) != _PAIR:
            return []
        phrase = people[0 if mention.head == "former" else -1]
        return identify(read_mention(passage, phrase), cast, Place(passage, paragraph, phrase, sentence))
    return []


def _people_in(passage: Passage, sentence: Range) -> list[Range]:
    """The people whom a sentence names in full, each with the title."""
    start, end = sentence
    phrases = [(titled_start(passage, first, start), last) for first, last in name_runs(passage, start, end)]
    return [phrase for phrase in phrases if read_mention(passage, phrase).kind is PERSON]


def he_or_she(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "he" or "she" means: the person who spoke last."""
    if mention.gender is None:
        return []
    found = cast.latest(lambda m: m.kind is PERSON and m.fits(mention.gender) and not m.plural)
    if found and found[0].indefinite and not found[0].names and place.paragraph - found[0].last[0] > 1:
        return _person_before(mention, cast, place) or found  # whoever was named since, before "one of the pilots"
    return found


def topic(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "he" or "she" means if nobody who spoke: the one person of the sentence before, else the subject of the lead."""
    if mention.gender is None:
        return []
    return _person_before(mention, cast, place) or lead_subject(mention, cast, place)


def _person_before(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The one person of the sentence before."""
    for paragraph, sentence in islice(sentences_before(cast, place, (-1, -1)), 1):
        passage = cast.passages[paragraph]
        people = _people_in(passage, sentence)
        if len(people) == 1 and agrees(named := read_mention(passage, people[0]), mention):
            return identify(named, cast, Place(passage, paragraph, people[0], sentence), mention.gender)
    return []


def it(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """What "it" means: the body or document that spoke last."""
    if mention.words != "it":
        return []
    return cast.latest(lambda m: m.kind in BODIES)


def they(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "they" or "both" means: the people who spoke last, else the body; one that has just spoken before people far above."""
    if not mention.plural:
        return []
    groups = cast.latest(lambda m: m.kind is GROUP or m.plural)
    bodies = cast.latest(lambda m: m.kind is ORGANIZATION)
    far = any(place.paragraph - m.last[0] > _LAST_WITHIN for m in groups)
    if far and any(place.paragraph - m.last[0] < _LAST_WITHIN for m in bodies):
        return bodies
    return groups or bodies


def same_sentence(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "an official" means in a caption that says the lead's sentence again."""
    return cast.of_sentence(place) if mention.definite is not True else []


def named_below(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The lead's unnamed person, named now: "a senior official" ... "Harbor Secretary Hanna Lund"."""
    if not cast.latest(lambda m: m.pending):
        return []
    roles = " ".join(cast.roles_at(mention, place))
    if not roles and (latest := _latest_pending(mention, cast, place)) and cast.is_new(mention, place):
        return latest
    nouns = {singular(word) for word in roles.lower().replace(",", " ").split()}
    return cast.latest(
        lambda m: (
            m.pending
            and place.paragraph - m.last[0] <= _NAMED_WITHIN
            and m.fits(mention.gender)
            and (not m.heads.isdisjoint(nouns) or (m.indefinite and _may_be(m, roles)))
        )
    )


def _latest_pending(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The lead's unnamed person, if nobody else spoke since and a bare name stands in the next paragraph."""
    latest = cast.latest(lambda m: m.kind is PERSON)
    return [m for m in latest if m.pending and place.paragraph - m.last[0] == 1 and m.fits(mention.gender)]


def _may_be(member: Member, roles: str) -> bool:
    """Whether an unnamed person can be anybody of rank, or a member of a body that the roles name."""
    if not member.heads.isdisjoint(GENERAL):
        return True
    description = member.descriptions[-1]
    if not _RANKING.isdisjoint(description.lower().split()):
        return True
    body = description.partition(" of the ")[2]
    return "member" in member.heads and bool(body) and body in roles


def pair(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "the two sides" or "both leaders" means: the two who spoke last together."""
    opening, _, rest = mention.words.lower().partition(" ")
    if not rest or opening not in _TWO or not (mention.definite or opening == "both"):
        return []
    latest = [m for m in cast.latest(lambda _: True) if place.paragraph - m.last[0] <= _LAST_WITHIN]
    joined = [m for m in latest if m.name.count(" and ") == 1 and "," not in m.name]
    return [m for m in joined if m.plural or " and the " in m.name]


def source(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom or what "the source" means: whoever spoke last, a body or a paper too."""
    if mention.words != "source" or not mention.definite:
        return []
    return [m for m in cast.latest(lambda _: True) if place.paragraph - m.last[0] <= _LAST_WITHIN and not m.plural]


def last_person(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom a loose word like "the expert" means: the person who spoke last; an office must be that person's own."""
    if not is_loose(mention, place):
        return []
    found = cast.latest(lambda m: m.kind is PERSON)
    return [
        m
        for m in found
        if m.names and place.paragraph - m.last[0] <= _LAST_WITHIN and m.fits(mention.gender)
        if mention.head not in OFFICE_HOLDERS or not m.roles or tells_more(mention, cast, place)
    ]


# by the form of a mention, and whether it means a single person
RULES: Final[Mapping[tuple[Form, bool], tuple[tuple[str, Rule], ...]]] = MappingProxyType(
    {
        (NAME, True): (
            ("same name", same_name),
            ("part of a name", part_of_name),
            ("named below", named_below),
            ("misspelt", misspelt),
        ),
        (NAME, False): (
            ("same name", same_name),
            ("country", country),
            ("acronym", acronym),
            ("part of a name", part_of_name),
        ),
        (DESCRIPTION, True): (
            ("latter", latter),
            ("same sentence", same_sentence),
            ("role", role),
            ("source", source),
            ("named above", titled_above),
            ("subject", described_subject),
            ("last person", last_person),
        ),
        (DESCRIPTION, False): (
            ("country", country),
            ("head noun", head_noun),
            ("named above", named_above),
            ("subject", described_body),
            ("pair", pair),
        ),
        (PRONOUN, True): (
            ("subject", subject_person),
            ("he or she", he_or_she),
            ("topic", topic),
        ),
        (PRONOUN, False): (
            ("subject", subject_body),
            ("it", it),
            ("they", they),
        ),
    }
)
