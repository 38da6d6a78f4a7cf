"""Mentions: a noun phrase read for whom it names - a person with a title, a body, a document, people, or a pronoun.

Strategy: the last title in the phrase parts title from name ("Chinese Foreign Ministry spokesperson | Mao Ning"); without
one, capitals and the head noun decide. The head noun is the last noun before "of", "for" and the like; it decides the
kind. Left out on purpose: who is meant, which `speakers` decides from all mentions.
"""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import Final

import attrs

from .lexicon.bodies import DOCUMENTS, GROUPS, ORGANIZATIONS
from .lexicon.function_words import DETERMINERS, PREPOSITIONS, SPEAKING_PRONOUNS
from .lexicon.names import BODY_ENDINGS, OFFICES, PARTICLES, SUFFIXES
from .lexicon.people import HONORIFICS, MEN, OFFICE_HOLDERS, OTHERS, ROLES, WOMEN
from .lexicon.places import ADJECTIVES, ALIASES, CAPITALS, COUNTRIES
from .lexicon.time_words import MONTHS, WEEKDAYS
from .noun_phrase import Range, is_person_noun, singular
from .sentence import Passage
from .speaker import SpeakerKind

_OBJECTIVE: Final = MappingProxyType({"her": "she", "him": "he", "them": "they", "us": "we"})
_POSSESSIVES: Final = frozenset({"her", "his", "its", "my", "our", "their", "your"})
_QUANTIFIERS: Final = frozenset({
    "all", "dozens", "half", "hundreds", "majority", "many", "most", "number", "one", "percent", "quarter", "scores", "some",
    "thousands", "group", "couple", "third", "series",
})  # fmt: skip
_NOUNS: Final = ORGANIZATIONS | DOCUMENTS | GROUPS | ROLES | OTHERS
_LONGEST_NAME: Final = 6  # tokens


class Gender(enum.Enum):
    """What a title or a pronoun shows of a person."""

    FEMALE = "female"
    MALE = "male"


class Form(enum.Enum):
    """How a mention refers."""

    PRONOUN = "pronoun"
    NAME = "name"
    DESCRIPTION = "description"


@attrs.frozen
class Mention:
    """A noun phrase, read.

    Args:
        form: pronoun, name or description.
        words: the phrase without its article, as printed, on one line.
        kind: what the head noun or the name makes it; None where nothing tells.
        name: the bare name, for a NAME; "" otherwise.
        title: the title printed before the name; None where there is none.
        head: the head noun, singular and in lower case; "" where there is none.
        plural: whether it means several.
        definite: whether "the", "this" or a possessive opens it.
        indefinite: whether "a", "an" or "another" opens it.
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
    definite: bool = False
    indefinite: bool = False
    gender: Gender | None = None
    acronym: str | None = None


def read_mention(passage: Passage, phrase: Range) -> Mention:
    """The noun phrase at a range of tokens, read for whom it names."""
    tokens = passage.tokens
    start, end = phrase
    low = tokens.lower
    opening = low[start]
    if end - start == 1 and (opening in SPEAKING_PRONOUNS or opening in _OBJECTIVE):
        return _pronoun(tokens.words[start])
    possessive = any(low[i].endswith(("'s", "’s")) for i in range(start, end))
    definite = possessive or opening in ("the", "this", "these", "that", "those") or opening in _POSSESSIVES
    indefinite = opening in ("a", "an", "another", "one")
    if (opening in DETERMINERS or opening == "one") and opening not in ("some", "many", "most", "several", "few", "both", "other", "all") and end - start > 1:
        start += 1
    acronym = _acronym(passage, end)
    mention = _named_person(passage, start, end) or _placed_person(passage, start, end) or _named_body(passage, start, end) or _described(passage, start, end)
    return attrs.evolve(mention, definite=definite, indefinite=indefinite, acronym=acronym)


def _pronoun(word: str) -> Mention:
    low = _OBJECTIVE.get(word.lower(), word.lower())
    gender = {"he": Gender.MALE, "she": Gender.FEMALE}.get(low)
    kind = SpeakerKind.PERSON if gender or low == "i" else None
    return Mention(Form.PRONOUN, low, kind, plural=low in ("they", "we", "both"), gender=gender)


def words_of(passage: Passage, start: int, end: int) -> str:
    """The printed words of a range of tokens on one line, with the gaps the text has."""
    tokens = passage.tokens
    parts = []
    for i in range(start, end):
        if i > start and tokens.spaced_before(i):
            parts.append(" ")
        parts.append(tokens.words[i])
    return "".join(parts)


def _acronym(passage: Passage, end: int) -> str | None:
    """The short form in brackets right behind a phrase: "(ASEAN)"."""
    tokens = passage.tokens
    if end + 2 < len(tokens) and tokens.words[end] == "(" and tokens.words[end + 2] == ")":
        word = tokens.words[end + 1]
        return word if sum(c.isupper() for c in word) > 1 else None
    return None


def is_name_word(word: str) -> bool:
    """Whether a token can be part of a person's name.

    >>> from xinhua_parse.mention import is_name_word
    >>> [is_name_word(w) for w in ("Il-Ho", "al-Zarqawi", "van", "said", "1.5")]
    [True, True, True, False, False]
    """
    return word[0].isupper() or word in PARTICLES or (word[:3] in ("al-", "el-", "as-", "ul-") and word[3:4].isupper())


def _name_start(passage: Passage, start: int, end: int) -> int:
    """Where the run of name words that ends at `end` begins, not before `start`."""
    words, low = passage.tokens.words, passage.tokens.lower
    at = end
    while at > start and end - at < 2 * _LONGEST_NAME:
        word = words[at - 1]
        if is_name_word(word) and low[at - 1] not in DETERMINERS:
            at -= 1
        elif word == "." and at - 2 >= start and (len(words[at - 2]) <= 2 or low[at - 2] in HONORIFICS | SUFFIXES):
            at -= 2
        elif word == "," and at < end and low[at] in SUFFIXES:
            at -= 1
        else:
            break
    while at < end and low[at] in WEEKDAYS | MONTHS and at + 1 < end:
        at += 1
    while at < end and words[at] in PARTICLES:  # a particle opens a name only in capitals
        at += 1
    return at


def _named_person(passage: Passage, start: int, end: int) -> Mention | None:
    """A person's name, with the title before it; None where the phrase is no such thing."""
    words, low = passage.tokens.words, passage.tokens.lower
    first = _name_start(passage, start, end)
    if first >= end:
        return None
    if _two_people(passage, start, first):
        return None
    titles = [i for i in range(start, end - 1) if low[i] in ROLES]
    last = titles[-1] if titles else -1
    linked = next((i for i in range(start + 1, first) if low[i] == "of"), start)
    if linked > start and low[linked - 1] in ORGANIZATIONS:
        return None  # "the Office of the Presidential Adviser"
    if len(titles) > 1 and low[last] in OFFICE_HOLDERS and low[titles[0] + 1] in ("of", "for", "to") and titles[0] + 1 < last:
        return None  # "the spokesman of President Duterte"
    joined = [low[i] for i in range(max(last + 1, start), first) if low[i] in PREPOSITIONS]
    if first > start and not joined and words[first - 1].islower() and singular(low[first - 1]) in ORGANIZATIONS | DOCUMENTS:
        return None  # "the official news agency IRNA"
    if joined and (joined[-1] in ("for", "from", "with") or low[start - 1 : start] in (["a"], ["an"])):
        return None  # "a spokesman for the Sri Lanka Forum"
    if last + 1 < end and last >= first:
        first = _behind_title(passage, last, end)
    elif last >= 0 and first > last + 1:
        first = _behind_office(passage, first, end)
    elif last < 0 and first > start and not _only_modifiers(passage, start, first):
        return None
    if first >= end:
        return None
    honorific = _skip_honorifics(passage, first, end)
    gender = _gender(low[start:honorific])
    if honorific >= end:
        return None
    while honorific + 1 < end and words[honorific].endswith(("'s", "’s")):
        honorific += 1  # "ADB's Nakao"
    name = words_of(passage, honorific, end)
    if honorific == first and last < 0 and not _looks_like_person(passage, honorific, end):
        return None
    if last >= 0 and low[end - 1] in ORGANIZATIONS | DOCUMENTS | BODY_ENDINGS and low[honorific - 1] in PREPOSITIONS:
        return None
    while start < honorific and words[start].islower() and words[start].endswith(("'s", "’s")):
        start += 1  # "the group's commissioner"
    title = words_of(passage, start, honorific) if honorific > start else None
    if last < 0:
        trade = first > start and first - 1 >= start and words[first - 1].isalpha() and end - honorific > 1
        title = words_of(passage, start, first) if trade and words[first - 1].islower() else None  # "Mr." alone is no role
    head = singular(low[last]) if last >= 0 else "doctor" if "dr" in low[start:honorific] else ""
    return Mention(Form.NAME, words_of(passage, start, end), SpeakerKind.PERSON, name, title, head, gender=gender)


def _placed_person(passage: Passage, start: int, end: int) -> Mention | None:
    """A name that a place or a body follows: "Meta Yongolo from the virology department"."""
    words, low = passage.tokens.words, passage.tokens.lower
    stop = next((i for i in range(start, end) if low[i] in ("from", "of", "at", "in", "with") and words[i] == low[i]), end)
    if stop in (start, end) or _name_start(passage, start, stop) != start:
        return None
    mention = _named_person(passage, start, stop)
    return mention if mention is not None and (" " in mention.name or mention.title is not None) else None


def _behind_title(passage: Passage, title: int, end: int) -> int:
    """Where the name begins behind a capitalised title: "Secretary of State | Madeleine Albright"."""
    low = passage.tokens.lower
    at = title + 1
    if at < end and low[at] in ("designate", "elect", "emeritus", "general"):
        at += 1
    if at < end and low[at] == "of":
        return _behind_office(passage, at + 1, end)
    return at


def _behind_office(passage: Passage, first: int, end: int) -> int:
    """Where the name begins behind "of" and the office, whose capitals are no part of it; `end` where no name is left."""
    low, words = passage.tokens.lower, passage.tokens.words
    if low[first - 1] not in PREPOSITIONS | {"the", "and"}:
        return first
    honorific = next((i for i in range(first, end - 1) if low[i] in HONORIFICS), None)
    if honorific is not None:
        return honorific  # "police chief of Kabul Gen. Jamil Junbish"
    at = first
    while at < end:
        if low[at] in OFFICES or singular(low[at]) in ORGANIZATIONS or words[at] in COUNTRIES or words[at] in ADJECTIVES:
            at += 1
        elif words_of(passage, at, min(at + 2, end)) in COUNTRIES:
            at += 2
        elif low[at] in ("and", "for", "of", "the", ",", "'s"):
            at += 1
        else:
            break
    if at > first:
        return at
    return first + 1 if end - first > 2 and low[end - 1] not in BODY_ENDINGS else end  # "of California Arnold Schwarzenegger"


def _two_people(passage: Passage, start: int, first: int) -> bool:
    """Whether "and" joins two names rather than two titles."""
    low, words = passage.tokens.lower, passage.tokens.words
    for at in range(start + 1, first):
        before = low[at - 1]
        if low[at] == "and" and words[at - 1][0].isupper() and singular(before) not in ROLES | ORGANIZATIONS | OFFICES:
            return at - 2 >= start and words[at - 2][0].isupper()
    return False


def _only_modifiers(passage: Passage, start: int, first: int) -> bool:
    """Whether only adjectives, ages or an unlisted trade stand before the name: "the 22-year-old Liu", "mentor Sun Haiping"."""
    low, words = passage.tokens.lower, passage.tokens.words
    plain = not any(low[i] in PREPOSITIONS or low[i] in DETERMINERS or singular(low[i]) in ORGANIZATIONS | DOCUMENTS for i in range(start, first))
    return plain and not any(words[i].isupper() and len(words[i]) > 1 for i in range(first, first + 1))


def _skip_honorifics(passage: Passage, first: int, end: int) -> int:
    low = passage.tokens.lower
    at = first
    while at < end and (low[at] in HONORIFICS or low[at] in ROLES) and at + 1 < end:
        at += 1
        if low[at] == ".":
            at += 1
    return at


def _gender(words: object) -> Gender | None:
    assert isinstance(words, list)
    if any(w in WOMEN for w in words):
        return Gender.FEMALE
    return Gender.MALE if any(w in MEN for w in words) else None


def _looks_like_person(passage: Passage, start: int, end: int) -> bool:
    """Whether a bare capitalised phrase is a person's name rather than a body's or a place's."""
    words, low = passage.tokens.words, passage.tokens.lower
    count = end - start
    last = words[end - 1]
    whole = words_of(passage, start, end)
    if whole in COUNTRIES or whole in CAPITALS or count > _LONGEST_NAME or whole == "Xinhua":
        return False
    if low[end - 1] in ORGANIZATIONS | DOCUMENTS | BODY_ENDINGS or singular(low[end - 1]) in _NOUNS:
        return False
    if words[start] in ADJECTIVES and count > 1:
        return False
    if last.isupper() and len(last) > 1 and last.lower() not in SUFFIXES and (count == 1 or not words[start].isupper()):
        return False
    return not any(low[i] in ("and", "of", "the", "&") for i in range(start, end)) and not words[start][0].isdigit()


def _named_body(passage: Passage, start: int, end: int) -> Mention | None:
    """A country, a capitalised body, or a name behind its kind: "state news agency SANA"."""
    words, low = passage.tokens.words, passage.tokens.lower
    whole = words_of(passage, start, end)
    if whole in COUNTRIES or whole in CAPITALS or whole in ALIASES:
        return Mention(Form.NAME, whole, SpeakerKind.ORGANIZATION, whole)
    first = _name_start(passage, start, end)
    if start < first < end and not any(low[i] in PREPOSITIONS for i in range(start, end)):
        noun = first - 2 if words[first - 1] == "The" and first - 2 >= start else first - 1
        head = singular(low[noun])
        kind = SpeakerKind.ORGANIZATION if head in ORGANIZATIONS else SpeakerKind.DOCUMENT if head in DOCUMENTS else None
        if kind is not None and not words[noun][0].isupper():
            return Mention(Form.NAME, whole, kind, words_of(passage, first, end), head=head)
    if all(w[0].isupper() or w in ("of", "for", "the", "and", "on", "in", "&", "to", "de", "'") or not w[0].isalpha() for w in words[start:end]):
        head_index = _head_index(passage, start, end)
        head = singular(low[head_index])
        kind = _kind(head, low[head_index])
        if kind is None or (kind is SpeakerKind.GROUP and not is_person_noun(head)):
            kind = SpeakerKind.ORGANIZATION  # "the United Nations"
        return Mention(Form.NAME, whole, kind, whole, head=head)
    return None


def _head_index(passage: Passage, start: int, end: int) -> int:
    """The index of the head noun: the last word before "of", "for", a participle and the like."""
    words, low = passage.tokens.words, passage.tokens.lower
    at = start
    known = -1
    while at < end:
        word = low[at]
        if at > start and (word in PREPOSITIONS or word in (",", "(", "who", "that") or (words[at].islower() and word.endswith(("ed", "ing")) and at + 1 < end and low[at + 1] in PREPOSITIONS | {"the", "a"})):
            if word == "than":
                at += 1
                continue
            if low[at - 1] in _QUANTIFIERS and word == "of" and at + 1 < end:
                return _head_index(passage, at + 1, end)
            break
        if _kind(singular(word), word) is not None and not word.endswith(("'s", "’s")):
            known = at
        at += 1
    return at - 1 if known < 0 or _kind_like(low[at - 1]) else known


def _kind_like(word: str) -> bool:
    """Whether the last word of a phrase is a noun that can head it, though no list has it."""
    return _kind(singular(word), word) is not None or word.endswith(("er", "or", "ist", "ian", "man", "ers", "ors", "ists", "ians"))


def _kind(head: str, printed: str) -> SpeakerKind | None:
    """The kind that a head noun makes; None for a noun of no list."""
    plural = head != printed and printed not in ORGANIZATIONS
    if printed in ORGANIZATIONS:
        return SpeakerKind.ORGANIZATION
    if printed in GROUPS or head in GROUPS:
        return SpeakerKind.GROUP
    if head in DOCUMENTS:
        return SpeakerKind.DOCUMENT
    if head in ORGANIZATIONS:
        return SpeakerKind.ORGANIZATION
    if head in ROLES or head in OTHERS:
        return SpeakerKind.GROUP if plural else SpeakerKind.PERSON
    return None


def _unlisted_kind(head: str) -> SpeakerKind:
    """The kind of a singular noun that no list has: a trade by its ending, else something that is read."""
    return SpeakerKind.PERSON if head.endswith(("er", "or", "ist", "ian", "ant", "eer", "man")) else SpeakerKind.DOCUMENT


def _described(passage: Passage, start: int, end: int) -> Mention:
    """A description: "a senior official", "the two sides", "data released by the bank"."""
    low, words = passage.tokens.lower, passage.tokens.words
    index = _head_index(passage, start, end)
    head = singular(low[index])
    plural = head != low[index] or low[index] in GROUPS or low[index] in ("people", "police", "media")
    joined = any(low[i] == "and" for i in range(start, index)) and not plural
    kind = _kind(head, low[index])
    if joined and kind is SpeakerKind.PERSON:
        kind, plural = SpeakerKind.GROUP, True
    if kind is None:
        capitalised = words[index][0].isupper()
        kind = SpeakerKind.GROUP if plural else SpeakerKind.ORGANIZATION if capitalised else _unlisted_kind(head)
    gender = _gender(list(low[start : index + 1])) if kind is SpeakerKind.PERSON else None
    if kind is SpeakerKind.ORGANIZATION and words[start].islower() and low[start] not in DETERMINERS:
        capital = next((i for i in range(start, index) if words[i][0].isupper() and not words[i].endswith(("'s", "’s"))), start)
        start = capital  # "state-run Armenpress news agency"
    return Mention(Form.DESCRIPTION, words_of(passage, start, end), kind, head=head, plural=plural, gender=gender)
