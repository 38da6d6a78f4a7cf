"""Mentions: a noun phrase read for whom it names - a person with a title, a body, a document, people, or a pronoun.

Strategy: a person's name is tried first, then a body's, else the phrase is a description, whose head noun - the last noun
before "of", "for" and the like - decides the kind. Left out on purpose: who is meant, which is decided from all mentions.
"""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import Final

from ..grammar.nouns import is_person_noun, singular
from ..grammar.phrase_edge import COUNTING, Range
from ..grammar.sentence import Passage
from ..lexicon.bodies import DOCUMENTS, GROUPS, ORGANIZATIONS
from ..lexicon.function_words import ARTICLES, CONTRACTED, DETERMINERS, PREPOSITIONS, SPEAKING_PRONOUNS
from ..lexicon.known_bodies import KNOWN, LAST_WORDS, PAPER_NAMES
from ..lexicon.names import NEWSPAPERS
from ..lexicon.people import POSTS
from ..lexicon.time_words import WEEKDAYS
from ..record import record
from ..speaker import DOCUMENT, GROUP, ORGANIZATION, PERSON, SpeakerKind
from .apposition import name_behind, tells_body
from .coordination import joined_range
from .gender import Gender, gender_of
from .head_noun import head_at, head_index, is_people_word, kind_of_noun
from .kind import PLACES, joins_kinds, kind_at, kind_of_one, kind_of_unknown
from .person_name import OTHER, PersonName, is_bare_noun_name, is_epithet, name_start, read_person_name, words_of

_OBJECTIVE: Final = MappingProxyType({"her": "she", "him": "he", "them": "they", "us": "we"})
_PRONOUNS: Final = SPEAKING_PRONOUNS | frozenset(_OBJECTIVE)
_DEFINITE: Final = frozenset(
    {"her", "his", "its", "my", "our", "that", "the", "their", "these", "this", "those", "your"}
)
_INDEFINITE: Final = frozenset({"a", "an", "another", "one"})
# quantities that stay in a description: "some experts", "both sides"
_KEPT: Final = frozenset({"all", "both", "few", "many", "most", "other", "several", "some"})
_COUNTED: Final = COUNTING | {"one"}
_DROPPED: Final = (DETERMINERS | {"one"}) - _KEPT
_DAYS: Final = frozenset(f"{day}{mark}s" for day in (*WEEKDAYS, "today", "yesterday") for mark in "'’")
_OWNERS: Final = frozenset({"'s", "’s"})
_SMALL: Final = frozenset({"and", "de", "for", "of", "on", "in", "the", "to", "&", "'"})
_PLURAL: Final = GROUPS | {"media", "people", "police"}


class Form(enum.Enum):
    """How a mention refers."""

    PRONOUN = "pronoun"
    NAME = "name"
    DESCRIPTION = "description"


# to look a member up in its class takes ten times as long
PRONOUN, NAME, DESCRIPTION = Form


@record
class Mention:
    """A noun phrase, read.

    Args:
        form: pronoun, name or description.
        words: the phrase without its article, as printed, on one line; a pronoun in its subject form and in lower case.
        kind: what the head noun or the name makes it; None where nothing tells.
        name: the bare name, for a NAME; "" otherwise.
        title: the title printed before the name; None where there is none.
        head: the head noun, singular and in lower case; "" where there is none.
        plural: whether it means several.
        definite: True where "the", "this" or a possessive opens it, False where "a", "an", "another" or "one" does, else None.
        gender: what an honorific, a title or the pronoun shows.
        acronym: the short form printed in brackets behind it.
    """

    form: Form
    words: str
    kind: SpeakerKind | None
    name: str = ""
    title: str | None = None
    head: str = ""
    plural: bool = False
    definite: bool | None = None
    gender: Gender | None = None
    acronym: str | None = None


def offsets_of(passage: Passage, phrase: Range) -> tuple[int, int]:
    """Where a mention stands in the text: without the verb that is written together with its pronoun, "he" of "he's"."""
    first, behind = phrase
    tokens = passage.tokens
    start = tokens.starts[first]
    if behind - first == 1 and (pronoun := CONTRACTED.get(tokens.lower[first])) is not None:
        return start, start + len(pronoun)
    return start, tokens.ends[behind - 1]


def read_mention(passage: Passage, phrase: Range) -> Mention:
    """The noun phrase at a range of tokens, read for whom it names."""
    start, end = phrase
    low = passage.lower
    opening = low[start]
    if end - start == 1 and (opening in _PRONOUNS or opening in CONTRACTED):
        return _pronoun(CONTRACTED.get(opening, opening))
    if end - start == 1 and opening in _COUNTED:
        kind = kind_of_one(passage, start) if opening == "one" else PERSON if opening == "another" else GROUP
        one = Mention(DESCRIPTION, passage.words[start], kind, head=opening, plural=kind is GROUP, definite=False)
        return _with_name_behind(passage, phrase, one)  # "said another, Otto Renn"
    if opening == "one" and low[start + 1] == "of" and end - start > 2:
        return _one_of(passage, start, end)
    if opening in _DROPPED and end - start > 1:
        start += 1
    elif opening in _DAYS and end - start > 1 and passage.words[start + 1][0].isupper():
        start += 1 + (low[start + 1] in ARTICLES)  # "Sunday's The Tide"
    dated = opening in _DAYS
    known = _known_body(passage, start, end, dated=dated) if dated or low[end - 1] in LAST_WORDS else None
    if known is not None:
        return known
    if opening == "the" and passage.words[end - 1][0].isupper() and is_epithet(passage, start, end):
        return Mention(DESCRIPTION, words_of(passage, start, end), PERSON, head=low[end - 1], definite=True)
    if (person := read_person_name(passage, start, end)) is not None:
        return _person_or_body(passage, start, end, person)
    owned = not _OWNERS.isdisjoint([word[-2:] for word in low[phrase[0] : end]])
    definite = True if owned or opening in _DEFINITE else False if opening in _INDEFINITE else None
    whole = words_of(passage, start, end)
    joined = joined_range(passage, start, end) if "and" in low[start:end] else None
    if joined is not None:
        return Mention(DESCRIPTION, words_of(passage, *joined), GROUP, plural=True, definite=definite)
    acronym = _acronym(passage, end)
    if whole in PLACES:
        return Mention(NAME, whole, ORGANIZATION, whole, acronym=acronym)
    if (kinded := _kinded_name(passage, start, end)) is not None:
        name, head, kind = kinded
        return Mention(NAME, whole, kind, name, head=head, acronym=acronym)
    mention = _by_head(passage, start, end, definite=definite, acronym=acronym)
    return _with_name_behind(passage, (start, end), mention)


def _one_of(passage: Passage, start: int, end: int) -> Mention:
    """One of several: "one of the pilots"."""
    among = read_mention(passage, (start + 2, end))
    kind = PERSON if among.kind is GROUP else among.kind
    return Mention(DESCRIPTION, words_of(passage, start, end), kind, head=among.head, definite=False)


def _with_name_behind(passage: Passage, phrase: Range, mention: Mention) -> Mention:
    """The mention of a person with the name behind the description, if one stands there: "the mayor, Otto Renn, said"."""
    start, end = phrase
    apposed = name_behind(passage, end) if mention.form is DESCRIPTION and mention.kind is PERSON else None
    if apposed is None or (named := read_person_name(passage, *apposed)) is None:
        return mention
    title = start + (passage.lower[start] in OTHER), end
    return _person(
        passage, start, named.name[1], PersonName(named.name, title if title[0] < end else None, mention.head)
    )


def _known_body(passage: Passage, start: int, end: int, *, dated: bool) -> Mention | None:
    """A body known the world over by its bare name, or a paper behind its day: "Sunday's Tide"; None where there is none."""
    whole = words_of(passage, start, end)
    if whole in KNOWN:
        kind = DOCUMENT if whole in PAPER_NAMES else ORGANIZATION
        return Mention(NAME, whole, kind, whole)
    if not dated or not all(word[0].isupper() for word in passage.words[start:end]):
        return None
    head = passage.lower[end - 1]
    return Mention(NAME, whole, DOCUMENT, whole, head=head) if kind_of_noun(head) is None else None


def _pronoun(word: str) -> Mention:
    word = _OBJECTIVE.get(word, word)
    gender = {"he": Gender.MALE, "she": Gender.FEMALE}.get(word)
    kind = PERSON if gender or word == "i" else None
    return Mention(PRONOUN, word, kind, plural=word in ("they", "we", "both"), gender=gender)


def _person_or_body(passage: Passage, start: int, end: int, person: PersonName) -> Mention:
    """A person, or the body that the apposition of a bare name tells of, or its verb: "Marrow have denied"."""
    bare = not person.head and person.name == (start, end)
    behind = passage.lower[end] if bare and end < len(passage.lower) else ""
    noun = tells_body(passage, start, end) if behind == "," else None
    if behind in ("are", "have") and end - start == 1 and passage.lower[start - 1] not in ("and", "or"):
        noun = "team"
    if noun is None:
        return _person(passage, start, end, person)
    name = words_of(passage, start, end)
    return Mention(NAME, name, ORGANIZATION, name, head=noun)


def _person(passage: Passage, start: int, end: int, person: PersonName) -> Mention:
    gender = gender_of(passage, start, person.name[0])
    title = words_of(passage, *person.title) if person.title is not None else None
    name = words_of(passage, *person.name).removesuffix("'s").removesuffix("’s")
    return Mention(NAME, words_of(passage, start, end), PERSON, name, title, person.head, gender=gender)


def _acronym(passage: Passage, end: int) -> str | None:
    """The short form in brackets right behind a phrase: "(ASEAN)"."""
    words = passage.words[end : end + 3]
    if len(words) == 3 and words[0] == "(" and words[2] == ")" and sum(c.isupper() for c in words[1]) > 1:
        return words[1]
    return None


def _kinded_name(passage: Passage, start: int, end: int) -> tuple[str, str, SpeakerKind] | None:
    """A name behind its kind: "state news agency SANA", "local daily The Observer"; its head and its kind."""
    low, words = passage.lower, passage.words
    first = name_start(passage, start, end)
    if not start < first < end or not PREPOSITIONS.isdisjoint(low[start:end]):
        return None
    noun = first - 2 if low[first - 1] == "the" and first - 2 >= start else first - 1
    head = singular(low[noun])
    kind = ORGANIZATION if head in ORGANIZATIONS else DOCUMENT if head in DOCUMENTS else None
    if kind is None or words[noun][0].isupper() or head == "ruling":
        return None
    return words_of(passage, first, end), head, kind


def _by_head(passage: Passage, start: int, end: int, *, definite: bool | None, acronym: str | None) -> Mention:
    """A body's name in capitals, or a description: "a senior official", "the two sides"; its head noun tells the kind."""
    words, low = passage.words, passage.lower
    index = head_index(passage, start, end)
    kind = kind_at(passage, start, index)
    capitals = all(word[0].isupper() or word in _SMALL or not word[0].isalpha() for word in words[start:end])
    capitals = capitals and any(word[0].isupper() for word in words[start:end])  # "24-year-old"
    noun = end - start == 1 and kind is not None and not words[start].isupper()
    named = not noun or low[start - 1] == "the"
    paper = named and (low[end - 1] in NEWSPAPERS or low[end - 2 : end] == ("daily", "news"))  # "the Tribune"
    office = kind is PERSON and (definite or low[index] in POSTS) and not paper  # "the Health Minister"
    people = kind is None and is_people_word(words[index])  # "the Russian"
    if not capitals or office or people or (noun and not paper and not is_bare_noun_name(passage, start, end)):
        # "Insurgents" is no name, "Archer" is one
        if definite is None and capitals and low[index] in POSTS:
            definite = True  # "Prime Minister said"
        return _description(passage, (start, end), index, kind, definite=definite, acronym=acronym)
    head = head_at(passage, index)
    if paper:
        kind = DOCUMENT  # "the Velmark Observer"
    elif kind is None or (low[index] == "statistics" and index == start):
        kind = ORGANIZATION  # "the Tide Clinic", "Statistics Kenya"
    elif kind is GROUP and not is_person_noun(head) and (index > start or head in ORGANIZATIONS):
        kind = ORGANIZATION  # "the United Nations"
    name = words_of(passage, start, end)
    return Mention(NAME, name, kind, name, head=head, acronym=acronym)


def _description(
    passage: Passage, phrase: Range, index: int, kind: SpeakerKind | None, *, definite: bool | None, acronym: str | None
) -> Mention:
    """A description, the kind that its head noun makes completed from number and spelling."""
    low, words = passage.lower, passage.words
    start, end = phrase
    head = head_at(passage, index)
    plural = kind is not PERSON and ((low[index] != head and low[index] != "general") or low[index] in _PLURAL)
    if "and" in low[start:index] and joins_kinds(passage, start, index, kind, definite=definite):
        kind, plural = GROUP, True
    if kind is None:
        if plural:
            kind = GROUP
        elif is_people_word(words[index]):
            kind = PERSON
        elif words[index][0].isupper():
            kind = ORGANIZATION
        else:
            kind = kind_of_unknown(passage, start, index, end)
    gender = gender_of(passage, start, index + 1) if kind is PERSON else None
    if kind is ORGANIZATION:
        inner = _inner_name(passage, start, index, end) if words[index][0].isupper() else start
        if inner > start:  # "South Africa's ruling Reef Congress"
            name = words_of(passage, inner, end)
            return Mention(NAME, words_of(passage, start, end), kind, name, head=head, acronym=acronym)
        owned = (
            words[start][-2:] in _OWNERS and words[start + 1].islower()
        )  # "Velmark's state-run Velpress news agency"
        if owned or (words[start].islower() and low[start] not in DETERMINERS):
            start = _first_capital(passage, start, index)  # "state-run Velpress news agency"
    text = words_of(passage, start, end)
    return Mention(DESCRIPTION, text, kind, head=head, plural=plural, definite=definite, gender=gender, acronym=acronym)


def _inner_name(passage: Passage, start: int, index: int, end: int) -> int:
    """Where a body's own name begins behind adjectives: "Velmark's small | Reef Party"; `start` where there is none."""
    words = passage.words
    if not all(word[0].isupper() or word in _SMALL for word in words[index:end]):
        return start
    at = index
    while at > start and (words[at - 1][0].isupper() or words[at - 1] in _SMALL) and words[at - 1][-2:] not in _OWNERS:
        at -= 1
    while words[at] in _SMALL:
        at += 1
    long = at < index or words[index].isupper()  # "private NTV", and not "the lower House"
    return at if long and words[at - 1].islower() else start


def _first_capital(passage: Passage, start: int, index: int) -> int:
    """The first capitalised word before a head noun that is no possessive; `start` where there is none."""
    words = passage.words
    return next((i for i in range(start, index) if words[i][0].isupper() and words[i][-2:] not in _OWNERS), start)
