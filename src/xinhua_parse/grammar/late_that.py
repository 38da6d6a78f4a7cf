"""The "that" or the quotation behind a long circumstance: "said at the airport before he left, that ..."."""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from .finite import CLAUSE_STOPS, has_finite_verb
from .nouns import is_head
from .object import LONGEST_OBJECT
from .place import behind_wider_place
from .quoted_title import behind_title
from .sentence import Passage
from .speech_act import LINKS
from .verbs import FORMS

_FACTS: Final = frozenset(
    {"belief", "claim", "condition", "evidence", "fact", "hope", "idea", "possibility", "so"}
)  # "the fact that", "so that"
_TELLING_WHEN: Final = (("when",), ("where",), ("while",), ("who",))
_CLAUSE: Final = 8  # tokens of a quotation that is no title, at least


def late_that(passage: Passage, start: int, at: int, end: int, *, said: bool) -> int:
    """The "that" or the quotation behind a long circumstance: "said at the airport before he left, that ..."."""
    low = passage.lower
    if start >= end or at >= end:
        return at
    leads = low[start] in PREPOSITIONS or low[start] == "when"
    if not (leads or at > start):
        return at
    limit = min(end, at + LONGEST_OBJECT)
    if "that" not in low[at : limit + 1] and (at >= limit or max(passage.quoted[at : limit + 1]) < 0):
        return at
    index = at - 1
    while (index := index + 1) < limit:
        word = low[index]
        if passage.quoted[index] == index and (behind := behind_title(passage, index, limit)) > index:
            index = behind - 1  # 'said on Reef Radio's "Morning Tide" that ...'
            continue
        if word == "," and behind_wider_place(passage.tokens, index, limit) > index:
            continue  # "at talks in Port Ellery, Velmark, that ..."
        if word == "," and low[index + 1 : index + 2] in _TELLING_WHEN:
            closing = next((i for i in range(index + 2, limit) if low[i] == "," or passage.quoted[i] >= 0), index)
            index, word = closing, low[closing]  # "said in May, when the story broke, that ..."
        if word in (",", ":") or passage.quoted[index] >= 0:
            leads_on = index + 1 < end and (
                low[index + 1] == "that"
                or ((leads or low[at] in PREPOSITIONS or low[at] == "when") and passage.quoted[index + 1] == index + 1)
            )
            opens = said and leads and _is_long_quotation(passage, index, end)  # 'said at the palace "We deplore ..."'
            return index if opens or (leads_on and word in (",", ":")) else at
        if word == "that" and index > at and index + 1 < end and low[index + 1] not in AUXILIARIES:
            return at if low[index - 1] in _FACTS or is_relative(passage, index, end) else index
        if word in FORMS and (FORMS[word].plain or low[index - 1] == "and" or _is_led(low, index)):
            return at  # "informed the board of the sale and promised that ...", "said before announcing that ..."
        verb = word in AUXILIARIES and passage.words[index] == word  # and not "talks in May"
        if verb or word in SUBJECT_PRONOUNS or (index == at and word in DETERMINERS):
            break
    return at


def is_relative(passage: Passage, that: int, end: int) -> bool:
    """Whether "that" is the subject of the one verb behind it: "reported in a forecast that raises doubts"."""
    if that + 1 >= end:
        return False
    word = passage.lower[that + 1]
    singular = word.endswith("s") and passage.words[that + 1] == word and not (is_head(word) or word in DETERMINERS)
    return singular and not has_finite_verb(passage, that + 1, end)


def _is_led(low: tuple[str, ...], at: int) -> bool:
    """Whether a participle that a preposition leads in stands at an index: "before announcing"."""
    return low[at - 1] in LINKS and FORMS[low[at]].shape == "ing"


def _is_long_quotation(passage: Passage, opener: int, end: int) -> bool:
    """Whether a quotation that is no title begins at a token and closes the sentence."""
    quoted = passage.quoted
    long = end - opener > _CLAUSE and quoted[opener] == opener == quoted[opener + _CLAUSE] == quoted[end - 2]
    return long and passage.lower[end - 2] in CLAUSE_STOPS
