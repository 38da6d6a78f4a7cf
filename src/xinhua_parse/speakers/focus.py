"""Who is in focus: the subjects of the sentences before a mention, who may have said nothing yet.

Strategy: the sentences since the last person who spoke are looked at from the nearest backwards, four at most and not far
above. Their subjects are people named in full or known by the word, or with "a" or "an"; what says nothing is passed over.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from types import MappingProxyType
from typing import Final

from ..grammar.nouns import is_head
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..grammar.subject import sentence_subject
from ..grammar.verbs import FORMS
from ..lexicon.body_names import CALLED, LOOSE_BODIES
from ..lexicon.function_words import AUXILIARIES
from ..lexicon.pasts import PASTS
from ..lexicon.people import OFFICE_HOLDERS
from ..speaker import GROUP, ORGANIZATION, PERSON, SpeakerKind
from .above import identify_body
from .body import BODIES
from .cast import Cast
from .gender import Gender
from .holder import is_loose, role, tells_more
from .member import Member, Place
from .mention import DESCRIPTION, NAME, PRONOUN, Mention, read_mention
from .name_form import country_of, plain
from .naming import part_of_name, same_name
from .person_name import is_name_word

_WITHIN: Final = 2  # paragraphs that are looked back over
_ANYBODY: Final = frozenset({"boy", "girl", "man", "woman"})
_VERBS: Final = AUXILIARIES | PASTS
_JOINING: Final = frozenset(
    {
        "after",
        "although",
        "and",
        "as",
        "because",
        "before",
        "but",
        "though",
        "what",
        "when",
        "where",
        "which",
        "while",
        "whom",
    }
)
_MEANT: Final = MappingProxyType({"it": BODIES, "they": (GROUP,)})
_CALLED: Final = frozenset(noun for nouns in CALLED.values() for noun in nouns)
_PAIR: Final = 2  # words of a name
_REACH: Final = 15  # tokens from a subject to another in its sentence
_LEAD: Final = 2  # paragraphs whose subject a story may be on
_SENTENCES: Final = 4  # sentences, likewise


def subject_person(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "he" or "she" means: the person who is the subject of a sentence between the one who spoke last and the pronoun."""
    return [] if mention.gender is None else _subject(mention, cast, place)


def described_subject(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "the four-time champion" means: the same; it may tell more of a person, but not another office."""
    if not is_loose(mention, place) or (mention.head in OFFICE_HOLDERS and not tells_more(mention, cast, place)):
        return []
    return _subject(mention, cast, place)


def _subject(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The person nearest above who is the subject of a sentence since the one who spoke last.

    "He" that opens its sentence can mean somebody within one whose subject is nobody; a tag behind words that are not quoted
    goes on with one who has just spoken.
    """
    last = cast.last_of((PERSON,))
    opens = mention.form is PRONOUN and place.phrase[0] == place.sentence[0]
    sentences = _own_clause(place, last)
    if not (last[0] >= 0 and place.paragraph - last[0] <= 1 and _is_tag(place)):
        sentences = chain(sentences, sentences_before(cast, place, last))
    for paragraph, sentence in sentences:
        passage = cast.passages[paragraph]
        nobody = opens
        for subject in _subjects(passage, sentence):
            named = read_mention(passage, subject)
            nobody = nobody and named.kind is not PERSON
            opens = opens or named.words == mention.words
            if named.form is PRONOUN or _is_unknown_word(named, cast, paragraph):
                continue
            if agrees(named, mention) and (named.definite is not False or _is_somebody(passage, subject, mention)):
                found = identify(named, cast, Place(passage, paragraph, subject, sentence), mention.gender)
                if found:
                    return found
        inner = _within(passage, sentence) if nobody else None
        if inner is not None:
            named = read_mention(passage, inner)
            if named.form is NAME and agrees(named, mention) and not _is_unknown_word(named, cast, paragraph):
                return identify(named, cast, Place(passage, paragraph, inner, sentence), mention.gender)
    return []


def _is_tag(place: Place) -> bool:
    """Whether a mention and one word close a sentence that nothing is quoted at the end of: "The port is shut, he said."."""
    low, (start, end) = place.passage.lower, place.phrase
    closes = start > place.sentence[0] and low[start - 1] == "," and low[end + 1 : end + 2] == (".",)
    return closes and place.passage.quoted[start - 2] < 0


def lead_subject(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The person on whom a story is: the first who is named as the subject of a sentence that opens a paragraph of its lead."""
    for paragraph in range(cast.scope, min(cast.scope + _LEAD, place.paragraph)):
        passage = cast.passages[paragraph]
        sentence = passage.sentences[0]
        for subject in _subjects(passage, sentence):
            named = read_mention(passage, subject)
            if named.form is NAME and agrees(named, mention) and not _is_unknown_word(named, cast, paragraph):
                return identify(named, cast, Place(passage, paragraph, subject, sentence), mention.gender)
    return []


def _within(passage: Passage, sentence: Range) -> Range | None:
    """Who does something in a sentence on something else: "The statement said | Lund had left", "It was signed by | Lund"."""
    start, end = sentence
    low = passage.lower
    for at in range(start + 1, min(end - 1, start + _REACH)):
        if low[at] == "by":
            return phrase_after(passage, at + 1, end)
        if low[at] == "that" or (low[at] == "said" and passage.words[at + 1][0].isupper()):
            return sentence_subject(passage, at + 1, end)
    return None


def agrees(named: Mention, mention: Mention) -> bool:
    """Whether a subject is one person, of the gender that a mention shows."""
    one = named.kind is PERSON and not named.plural
    return one and (named.gender is None or mention.gender in (named.gender, None))


def _is_somebody(passage: Passage, subject: Range, mention: Mention) -> bool:
    """Whether "she" or "the woman" can mean an unnamed subject, which a verb must follow: no "passenger" of "a passenger ferry"."""
    if mention.form is DESCRIPTION and mention.head not in _ANYBODY:
        return False
    behind = passage.lower[subject[1] : subject[1] + 1]
    return any(word in _VERBS or word in FORMS or word.endswith("ed") for word in behind)


def _subjects(passage: Passage, sentence: Range) -> Iterator[Range]:
    """The subject of a sentence's last clause that "but" opens, then its own, each where there is one."""
    start, end = sentence
    low = passage.lower
    but = next((i for i in range(end - 1, start, -1) if low[i] == "but" and low[i - 1] == ","), end)
    if but < end:
        subject = sentence_subject(passage, but + 1, end)
        if subject is not None and subject[0] == but + 1:
            yield subject
    subject = _for_somebody(passage, sentence) or sentence_subject(passage, start, but)
    if subject is not None:
        yield subject


def subject_body(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """What "it" or "they" means: the body or people that are the subject of their own sentence, or of one since others spoke.

    A tag behind other words ("..., it added") goes on with whoever spoke last.
    """
    kinds = _MEANT.get(mention.words)
    if kinds is None:
        return []
    last = cast.last_of(kinds)
    sentences: Iterable[tuple[int, Range]] = _own_clause(place, last)
    if not sentences and place.phrase[0] == place.sentence[0]:
        sentences = sentences_before(cast, place, last)
    return _body_in(sentences, mention, kinds, cast)


def described_body(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """What "the body" or "the regional bloc" means: the body that is the subject before, likewise, or that spoke last.

    "The company" means only a subject whose name tells that it is one: "Arden Motor Corp.".
    """
    words = mention.words.split()
    loose = mention.head in LOOSE_BODIES
    if not (loose or mention.head in _CALLED) or not mention.definite or len(words) > _PAIR or words[0][0].isupper():
        return []
    kinds = (ORGANIZATION,)
    last = cast.last_of(kinds)
    sentences = chain(_own_clause(place, last), sentences_before(cast, place, last))
    found = _body_in(sentences, mention, kinds, cast, called=not loose)
    if found or not loose or place.paragraph - last[0] > _WITHIN:
        return found
    latest = [m for m in cast.latest(lambda _: True) if m.kind in kinds and not mention.plural]
    return [m for m in latest if m.name[0].isupper() and country_of(m.name) is None]


def _body_in(
    sentences: Iterable[tuple[int, Range]],
    mention: Mention,
    kinds: Collection[SpeakerKind],
    cast: Cast,
    *,
    called: bool = False,
) -> list[Member]:
    """The body or people that are the subject of the nearest of some sentences, if they fit a mention.

    Args:
        sentences: each with its paragraph, the nearest first.
        mention: what may mean the subject.
        kinds: what the subject must be one of.
        cast: the speakers so far.
        called: whether the last word of the subject's name must tell that the mention's noun is one for it.
    """
    for paragraph, sentence in sentences:
        passage = cast.passages[paragraph]
        for subject in _subjects(passage, sentence):
            named = read_mention(passage, subject)
            fits = not called or mention.head in CALLED.get(plain(named.name).rpartition(" ")[2], ())
            if named.kind in kinds and named.plural is mention.plural and _is_sure(named) and fits:
                return identify_body(named, cast, Place(passage, paragraph, subject, sentence))
            if named.form is not PRONOUN:
                return []
    return []


def _own_clause(place: Place, last: tuple[int, int]) -> Iterable[tuple[int, Range]]:
    """The sentence of a mention up to there, where a conjunction goes on with its subject: "Renn was late, but he said ..."."""
    start, at = place.sentence[0], place.phrase[0]
    joined = at > start and place.passage.lower[at - 1] in _JOINING
    return [(place.paragraph, (start, at))] if joined and (place.paragraph, start) > last else []


def _is_sure(mention: Mention) -> bool:
    """Whether a subject is a name, several joined by "and", or a description by a noun that a list has."""
    return mention.form is NAME or mention.head == "" or is_head(mention.head)


def _for_somebody(passage: Passage, sentence: Range) -> Range | None:
    """The name at the head of a sentence on what somebody thinks: "For Hanna Lund, head of the yard, the treaty is void"."""
    start, end = sentence
    if passage.lower[start] != "for":
        return None
    at = start + 1
    while at < end and is_name_word(passage.words[at]):
        at += 1
    return (start + 1, at) if at - start > _PAIR and passage.lower[at : at + 1] == (",",) else None


def _is_unknown_word(mention: Mention, cast: Cast, paragraph: int) -> bool:
    """Whether a subject of one word may be no name at all, as the first word of a sentence: "Terrorism is a threat"."""
    if mention.form is not NAME or " " in mention.words:
        return False
    return not cast.named(plain(mention.name)) and not cast.introduces(mention.name, paragraph)


def sentences_before(cast: Cast, place: Place, last: tuple[int, int]) -> Iterator[tuple[int, Range]]:
    """The sentences between the mention at `last` and a place, the nearest first, each with its paragraph."""
    seen = 0
    for paragraph in range(place.paragraph, max(last[0], place.paragraph - _WITHIN, cast.scope) - 1, -1):
        sentences = cast.passages[paragraph].sentences
        here = paragraph == place.paragraph
        for index in range(bisect_left(sentences, (place.sentence[0], 0)) if here else len(sentences), 0, -1):
            sentence = sentences[index - 1]
            if (paragraph, sentence[0]) <= last:
                return
            yield paragraph, sentence
            seen += 1
            if seen == _SENTENCES:
                return


def identify(mention: Mention, cast: Cast, place: Place, gender: Gender | None = None) -> list[Member]:
    """The speaker whom a mention that says nothing names; a new one where it names somebody for the first time.

    One who is known is given only if nothing speaks against a gender.
    """
    for rule in (same_name, part_of_name) if mention.form is NAME else (role,):
        found = rule(mention, cast, place)
        if found:
            return [m for m in found if m.fits(gender)]
    return [cast.add(mention, place)] if mention.form is NAME or mention.definite is False else []
