"""Whether what a sentence puts on a day has happened or is to come.

Strategy: the nearest word before the day that tells decides - a past form, a modal, "scheduled" - and, where nothing
before it does, the nearest behind it, within the sentence. An infinitive asks what governs it: "agreed to meet" is to
come, "failed to meet" is past. Left out on purpose: the agreement of clauses. A sentence that tells nothing stays
open.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final

from ..lexicon.abbreviations import LEADING, TRAILING
from ..lexicon.tense import BE_TO, DETERMINERS, GONE, NOT_PAST, TO_COME, WANTING

_WINDOW: Final = 240  # characters read on either side of the day: most sentences have fewer
_MARKS: Final = "\"'`,;:()[]“”‘’-"
_STOPS: Final = frozenset({".", "?", "!"})
_CLOSING: Final = frozenset({'"', "”", "'"})
_PASSIVE: Final = frozenset({"are", "be", "is"})
_BASE_BEHIND: Final = frozenset({"can", "could", "may", "might", "must", "shall", "should", "to", "will", "would"})
_MODALS: Final = frozenset({"can", "may", "might", "must", "should"})


class Tense(enum.Enum):
    """What has happened, what is to come, or neither told."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"


_TOLD: Final = {**dict.fromkeys(GONE, Tense.PAST), **dict.fromkeys(TO_COME, Tense.FUTURE)}


def tense_of(text: str, start: int, end: int, low: int, high: int) -> Tense:
    """Whether the sentence around `text[start:end]` puts it in the past or in the future.

    Args:
        text: the whole text.
        start: where the phrase begins that names the day, in code points.
        end: where it ends.
        low: where the paragraph begins; nothing before it is read.
        high: where it ends.

    Returns:
        PAST or FUTURE where a word of the same sentence tells, else OPEN.

    >>> from xinhua_parse.days.tense import tense_of
    >>> said, talks = "He said Monday that talks", "He said talks will begin Monday"
    >>> tense_of(said, 8, 14, 0, 25).value, tense_of(talks, 25, 31, 0, 31).value
    ('past', 'future')
    """
    tense = _tense_before(text[max(low, start - _WINDOW) : start].split())
    if tense is Tense.OPEN:
        tense = _tense_behind(text[end : min(high, end + _WINDOW)].split())
    return tense


def _tense_before(words: Sequence[str]) -> Tense:
    found = Tense.OPEN  # an infinitive that nothing governs is to come, unless a past form stands before it
    for i in range(len(words) - 1, -1, -1):
        word = words[i]
        if not word[-1].isalpha() or not word[0].isalpha():
            word = word.strip(_MARKS)
            if word[-1:] in _STOPS and ends_sentence(word):
                break
        if word == "to":
            if _is_wanted(words, i):
                return Tense.FUTURE
            if words[i + 1 : i + 2] and words[i + 1].islower():
                found = Tense.FUTURE
        elif word in _TOLD or word[-2:] == "ed" or word == "set":
            tense = _tense_of_word(word, words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else "")
            if tense is not Tense.OPEN:
                return tense
    return found


def _tense_behind(words: Sequence[str]) -> Tense:
    for i, printed in enumerate(words):
        word = printed.strip(_MARKS)
        stem = word.rstrip(".?!")
        if stem not in _MODALS:  # "his pledge in July may not ...": the day belongs to what has been
            tense = _tense_of_word(stem, words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else "")
            if tense is not Tense.OPEN:
                return tense
        if printed[-1] in _CLOSING or (word[-1:] in _STOPS and ends_sentence(word)):
            break
    return Tense.OPEN


def _tense_of_word(word: str, before: str, behind: str) -> Tense:
    told = _TOLD.get(word)
    if told is Tense.FUTURE:
        return Tense.OPEN if before in {"as", "than"} else told  # "more than expected"
    if told is Tense.PAST:
        # "may cut", "is held", "no earlier than Monday"
        return Tense.OPEN if before in _PASSIVE or before in _BASE_BEHIND or behind == "than" else told
    if word == "set":
        return Tense.FUTURE if behind in {"for", "to"} else Tense.PAST
    if is_past_form(word):
        # "will be held", "the planned meeting": the auxiliary decides, or nothing does
        return Tense.OPEN if before in _PASSIVE or before in DETERMINERS else Tense.PAST
    return Tense.OPEN


def is_past_form(word: str) -> bool:
    """Whether a word looks like a regular past form.

    >>> from xinhua_parse.days.tense import is_past_form
    >>> is_past_form("visited"), is_past_form("United"), is_past_form("need")
    (True, False, False)
    """
    return word[-2:] == "ed" and len(word) > 3 and word.islower() and word not in NOT_PAST


def _is_wanted(words: Sequence[str], i: int) -> bool:
    """Whether words[i], "to", opens an infinitive whose verb lies ahead."""
    verb = words[i + 1] if i + 1 < len(words) else ""
    if not verb.islower() or verb in DETERMINERS:
        return False
    # "urged the two sides to meet": the governor may stand before its object
    return (i > 0 and words[i - 1] in BE_TO) or any(word in WANTING for word in words[max(0, i - 7) : i])


def ends_sentence(word: str) -> bool:
    """Whether a word that ends in a full stop, "?" or "!" ends its sentence.

    >>> from xinhua_parse.days.tense import ends_sentence
    >>> ends_sentence("ceasefire."), ends_sentence("Gen."), ends_sentence("U.S.")
    (True, False, False)
    """
    if word[-1] != ".":
        return True
    stem = word[:-1].lower()
    return not (len(stem) == 1 or "." in stem or stem in LEADING or stem in TRAILING)
