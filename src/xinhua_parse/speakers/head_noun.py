"""Head nouns of descriptions: which noun decides, and the kind of speaker that it makes.

Strategy: the head is the last noun before "of", "for", a participle and the like; a quantity gives way to what it counts.
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import ISSUED
from ..grammar.nouns import is_person_noun, singular, sounds_like_person
from ..grammar.sentence import Passage
from ..lexicon.bodies import DOCUMENTS, GROUPS, ORGANIZATIONS, SEVERAL
from ..lexicon.function_words import ARTICLES, PREPOSITIONS
from ..lexicon.names import DEMONYMS
from ..lexicon.people import OTHERS, ROLES
from ..lexicon.places import ADJECTIVES
from ..speaker import DOCUMENT, GROUP, ORGANIZATION, PERSON, SpeakerKind

_QUANTITIES: Final = frozenset({
    "all", "array", "bunch", "couple", "dozen", "dozens", "group", "half", "handful", "hundreds", "majority", "many", "millions",
    "most", "multitude", "number", "one", "percent", "quarter", "scores", "series", "slew", "some", "string", "tens", "third",
    "thousands", "total", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "variety",
})  # fmt: skip
_GENERALS: Final = frozenset(
    {"attorney", "auditor", "consul", "director", "governor", "inspector", "secretary", "solicitor"}
)
_CREEDS: Final = ("crats", "ians", "icans", "ists")  # "Democrats", "Christians", "Republicans", "Buddhists"
_WITHIN: Final = frozenset({"(", ")", "and", "of", "the"})


def head_index(passage: Passage, start: int, end: int) -> int:
    """The index of a description's head noun: the last one before "of", "for", a participle and the like."""
    words, low = passage.words, passage.lower
    if _modified_by_name(passage, start, end):
        return end - 1
    at, known = start, -1
    while at < end:
        word = low[at]
        if at > start and _closes_head(passage, at, end):
            if word == "than":
                at += 1
                continue
            if word == "of" and low[at - 1] in _QUANTITIES and at + 1 < end:
                start = at = at + 1  # "less than 20 percent of respondents"
                known = -1
                continue
            break
        if kind_of_noun(word) is not None and words[at][-2:] not in ("'s", "’s") and (word != "local" or at + 1 == end):
            known = at
        at += 1
    last = at - 1
    return (
        last if known < 0 or kind_of_noun(low[last]) is not None or sounds_like_person(singular(low[last])) else known
    )


def _modified_by_name(passage: Passage, start: int, end: int) -> bool:
    """Whether a name that holds "of" or brackets stands before the last noun: "a Communist Party of China (CPC) official"."""
    words, low = passage.words, passage.lower
    if not words[end - 1].islower() or kind_of_noun(low[end - 1]) is None:
        return False
    inner = next((i for i in range(start + 1, end - 1) if low[i] in ("of", "(")), None)
    if inner is None or not (
        words[inner - 1][0].isupper() and any(words[i][0].isupper() for i in range(inner, end - 1))
    ):
        return False  # "Officials of the ministry"
    return all(words[i][0].isupper() or words[i] in _WITHIN for i in range(inner, end - 1))


def _closes_head(passage: Passage, at: int, end: int) -> bool:
    """Whether a head noun must stand before the token."""
    word = passage.lower[at]
    if word in PREPOSITIONS or word in (",", "(", "who", "that"):
        return True
    participle = passage.words[at] == word and (word.endswith(("ed", "ing")) or word in ISSUED)
    return participle and at + 1 < end and (passage.lower[at + 1] in PREPOSITIONS or passage.lower[at + 1] in ARTICLES)


def kind_of_noun(word: str) -> SpeakerKind | None:
    """The kind that a head noun in lower case makes; None for a noun of no list.

    >>> from xinhua_parse.speakers.head_noun import kind_of_noun
    >>> [kind_of_noun(word).value for word in ("police", "reports", "officials", "witness")]
    ['organization', 'document', 'group', 'person']
    """
    if word in ORGANIZATIONS or word == "news":
        return ORGANIZATION
    head = singular(word)
    if word in GROUPS or head in GROUPS or (head != word and head.capitalize() in ADJECTIVES):  # "Palestinians"
        return GROUP
    if head in DOCUMENTS:
        return DOCUMENT
    if head in ORGANIZATIONS:
        return GROUP if word in SEVERAL else ORGANIZATION
    if head in ROLES or head in OTHERS or is_person_noun(head):
        return PERSON if head == word else GROUP
    return None


def is_people_word(word: str) -> bool:
    """Whether a word of no list means somebody by age, country or creed, or several: "the 71-year-old", "Buddhists".

    >>> from xinhua_parse.speakers.head_noun import is_people_word
    >>> [is_people_word(word) for word in ("71-year-old", "Russian", "Swede", "Buddhists", "Siemens", "French")]
    [True, True, True, True, False, False]
    """
    if word.endswith("-old") or word in DEMONYMS:
        return True
    if word in ADJECTIVES:
        return word.endswith(("an", "i"))
    return word.endswith(_CREEDS) and word[0].isupper()


def head_at(passage: Passage, index: int) -> str:
    """The head noun at a token in the singular; "police" and "customs" have none, of "Attorney General" it is "attorney"."""
    printed = passage.lower[index]
    if printed == "general" and index > 0 and passage.lower[index - 1] in _GENERALS:
        return passage.lower[index - 1]
    return printed if printed in ORGANIZATIONS or printed == "news" else singular(printed)
