"""Objects before the words that tell what is said of them: "urged the two sides to ...", "described the visit as ..."."""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import AUXILIARIES, DETERMINERS, RELATIVES
from .finite import CLAUSE_STOPS
from .sentence import Passage
from .verbs import FORMS

LONGEST_OBJECT: Final = 25  # tokens of an object before its "to" or "as", at most


def object_before(passage: Passage, start: int, end: int, links: tuple[str, ...], *, whole: bool = False) -> bool:
    """Whether a noun phrase, and no finite verb, stands between `start` and one of `links`; `whole` allows no "that" in it."""
    low, quoted = passage.lower, passage.quoted
    relative = inserted = False
    for at in range(start, min(end, start + LONGEST_OBJECT)):
        word = low[at]
        if word in links and at > start and (quoted[at] < 0 or quoted[at] == at - 1):
            # no "told a briefing in Oslo, stressing the need to act"
            return not (inserted and low[at - 1] != ",") and _link_leads_on(passage, at, end)
        if quoted[at] >= 0:
            continue
        if word == "when" and low[at - 1] != ",":
            return False  # "told reporters when boarding the ferry to sleep"
        if word in RELATIVES:
            if word == "that" and whole:
                return False
            relative = True
        elif (word in AUXILIARIES and not relative) or word in CLAUSE_STOPS or word == ":":
            return False
        elif word == "and" and at + 1 < end and low[at + 1] in FORMS and FORMS[low[at + 1]].shape == "past":
            return False  # "told the crews and promised to pay"
        elif word[-3:] == "ing" and low[at - 1] == "," and at > start + 1:
            inserted = True
    return False


def _link_leads_on(passage: Passage, link: int, end: int) -> bool:
    """Whether a verb follows "to", or any words "as", "of" or "for"."""
    if link + 1 >= end:
        return False
    follows = passage.lower[link + 1]
    if passage.lower[link] != "to":
        return follows[0].isalnum() or passage.quoted[link + 1] >= 0
    return follows not in DETERMINERS and follows[0].isalpha() and passage.words[link + 1] == follows
