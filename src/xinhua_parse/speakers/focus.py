"""Who is in focus: the subjects of the sentences before a mention, who may have said nothing yet.

Strategy: the sentences since the last person who spoke are looked at from the nearest backwards, four at most and not far
above. Their subjects are people named in full or known by the word, or with "a" or "an"; what says nothing is passed over.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from ..grammar.phrase_edge import Range
from ..grammar.subject import sentence_subject
from ..speaker import SpeakerKind
from .cast import Cast, Member, Place, plain
from .holder import role
from .mention import Form, Mention, read_mention
from .naming import part_of_name, same_name

_WITHIN: Final = 2  # paragraphs that are looked back over
_SENTENCES: Final = 4  # sentences, likewise


def subject_person(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """Whom "he" or "she" means: the person who is the subject of a sentence between the one who spoke last and the pronoun."""
    if mention.gender is None:
        return []
    for paragraph, sentence in sentences_before(cast, place, cast.last_person()):
        passage = cast.passages[paragraph]
        subject = sentence_subject(passage, *sentence)
        if subject is None:
            continue
        named = read_mention(passage, subject)
        if named.form is Form.PRONOUN or _is_unknown_word(named, cast, paragraph):
            continue
        if named.kind is SpeakerKind.PERSON and named.gender in (mention.gender, None) and not named.plural:
            found = identify(named, cast, Place(passage, paragraph, subject, sentence))
            if found:
                return found
    return []


def _is_unknown_word(mention: Mention, cast: Cast, paragraph: int) -> bool:
    """Whether a subject of one word may be no name at all, as the first word of a sentence: "Terrorism is a threat"."""
    if mention.form is not Form.NAME or " " in mention.words:
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


def identify(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The speaker whom a mention that says nothing names; a new one where it names somebody for the first time."""
    for rule in (same_name, part_of_name) if mention.form is Form.NAME else (role,):
        found = rule(mention, cast, place)
        if found:
            return found
    return [cast.add(mention, place)] if mention.form is Form.NAME or mention.definite is False else []
