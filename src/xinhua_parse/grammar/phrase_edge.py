"""The edges of noun phrases: what joins two parts of one phrase, and what is no part of it."""

from __future__ import annotations

from typing import Final

from ..lexicon.abbreviations import TRAILING
from ..lexicon.bodies import DOCUMENTS
from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    REFLEXIVES,
    SAYING_ADVERBS,
    SPEAKING_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.names import OFFICES
from ..lexicon.pasts import PASTS
from ..lexicon.people import HONORIFICS
from ..lexicon.time_words import MONTHS, WEEKDAYS
from .circumstance import ISSUED, is_adverb, skip_circumstances
from .nouns import is_head, is_title, singular
from .sentence import Passage
from .time_phrase import TIME_OPENERS, skip_time_after
from .verbs import FORMS

Range = tuple[int, int]

PUNCTUATION: Final = frozenset({",", ";", ":", ".", "--", "—", "–", "-", "!", "?", "(", "[", "]", "…", "、", "，"})
DASHES: Final = frozenset({"-", "--", "—", "–"})
SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv", "corp", "inc", "llc", "ltd", "plc"})
LONGEST: Final = 40  # tokens of a noun phrase: more is no name of a speaker
_LIST: Final = 7  # tokens from a list's last comma to its "and"
_AGENT: Final = 6  # tokens from a participle to its "by", at most: "issued last week in Liska by"
_MEMBER: Final = 5  # words of the first member of a list of common nouns, at most
TIMELY: Final = frozenset(
    {"early", "earlier", "late", "later", "soon"}
)  # what opens a phrase of time: "Earlier in the day"
_TAILS: Final = REFLEXIVES | {",", "also", "here"}
_RELATIVES: Final = frozenset({"which", "who", "whom", "whose"})
_TAIL_OPENERS: Final = _RELATIVES | {"(", "at", "in", "on"}
_EARLY: Final = frozenset({"earlier", "early"})
_OWNERS: Final = frozenset({"a", "an", "her", "his", "its", "their"})
_SITES: Final = (
    ("facebook",),
    ("her",),
    ("his",),
    ("its",),
    ("television",),
    ("their",),
    ("tv",),
    ("twitter",),
    ("weibo",),
)
COUNTING: Final = frozenset({"another", "most", "several"})  # which stand for people where no noun follows
_ALONE: Final = SPEAKING_PRONOUNS | COUNTING | {"all", "many", "others", "some"}
_OPENERS: Final = CONNECTIVES | {"as", "but", "even", "while"}
_FRONTED: Final = _OPENERS | PREPOSITIONS | SAYING_ADVERBS | TIME_OPENERS  # but for adverbs in "-ly" and numbers
_CLAUSE: Final = AUXILIARIES | SUBORDINATORS
_BARE: Final = 4  # tokens from a conjunction to the comma behind the first of a list
_CONJUNCTIONS: Final = frozenset({"after", "as", "because", "before", "since", "until", "when", "while"})
_AT_LEAST: Final = (("at", "least"), ("at", "most"))
_ROUGHLY: Final = frozenset({"about", "around", "over", "under"})
ADJECTIVAL: Final = frozenset({"allied", "armed", "combined", "united"})  # participles that stand before their noun


def is_dash(passage: Passage, at: int) -> bool:
    """Whether a dash stands at a token; a hyphen with a word on it is none: "a state- run newspaper"."""
    if passage.lower[at] != "-":
        return passage.lower[at] in DASHES
    return passage.tokens.spaced_before(at) and passage.tokens.spaced_after(at)


def abbreviated(low: tuple[str, ...], stop: int) -> bool:
    """Whether the full stop at an index belongs to an abbreviation or an initial: "Dr.", "Inc.", "S.", "Nov. 8"."""
    before = low[stop - 1]
    dated = before in MONTHS and stop + 1 < len(low) and low[stop + 1].isdigit()
    return before in HONORIFICS or before in TRAILING or len(before) <= 2 or dated


def bracket_start(low: tuple[str, ...], close: int, floor: int) -> int:
    """The index of the bracket that opens before the one at `close`; `floor` where none does."""
    at = close
    while at > floor and low[at] != "(":
        at -= 1
    return at


def bracket_end(low: tuple[str, ...], opening: int, limit: int) -> int:
    """The index behind the bracket that closes the one at `opening`; behind `limit` where none does."""
    at = opening
    while at < limit and low[at] != ")":
        at += 1
    return at + 1


def joins(passage: Passage, conjunction: int, floor: int) -> bool:
    """Whether "and" joins two parts of one noun phrase: what stands before it, up to the boundary, holds no verb."""
    low, words, quoted = passage.lower, passage.words, passage.quoted
    if conjunction <= floor or quoted[conjunction - 1] >= 0:
        return False
    if low[conjunction - 1] in PUNCTUATION and not (low[conjunction - 2] in SUFFIXES and conjunction - 2 > floor):
        return False  # but "Otto Lund Jr. and Hanna Renn"
    if low[conjunction + 1] in SUBJECT_PRONOUNS:
        return False
    if low[conjunction - 1].isdigit() and not low[conjunction + 1][0].isdigit():
        return False  # "on Nov. 22 and tests showed"
    if low[conjunction + 2 : conjunction + 3] == ("percent",):
        return False  # "trust in Lund and 11 percent said"
    for at in range(conjunction - 1, floor - 1, -1):
        word = low[at]
        if word in PUNCTUATION or quoted[at] >= 0 or word in SUBORDINATORS:
            return True
        if word in AUXILIARIES:
            return False
        verbal = word in FORMS or (word.endswith("ed") and at > floor and low[at - 1] not in DETERMINERS)
        by = "by" in low[at + 1 : min(conjunction, at + _AGENT)]  # "signed by Lund and the board"
        if verbal and words[at] == word and not is_head(word) and not by:
            return False
    return True


def lists(passage: Passage, comma: int, floor: int, end: int) -> bool:
    """Whether a comma parts members of a list that ends in "and": "Velmark, Oruvia and the Liskan Republic"."""
    low, words = passage.lower, passage.words
    inner = low[comma + 1 : end]
    if "and" not in inner[1:_LIST] or "," in inner or inner[0] == "but":
        return False
    quoted = passage.quoted
    first = next((i + 1 for i in range(comma - 1, floor - 1, -1) if low[i] in PUNCTUATION or quoted[i] >= 0), floor)
    if first > floor and not all(words[i][0].isupper() for i in range(first, end) if low[i] not in (",", "and")):
        return False  # behind another comma only a list of names
    floor = first + (low[first] in _OPENERS and words[first + 1][0].isupper())  # "But Lund, Renn and Marrow"
    opener = next((i for i in range(comma - 1, max(floor, comma - _BARE), -1) if low[i] in _CONJUNCTIONS), comma)
    if opener + 1 < comma and low[opener + 1] not in DETERMINERS:
        floor = opener + 1  # "after Lund, Renn and Marrow", "as traders, brokers and analysts"
    before = low[floor:comma]
    if words[comma + 1][0].islower() and len(before) > _MEMBER:
        return False  # "Trade hit a new high last year, doctors and nurses said"
    if inner[0] in ARTICLES and not any(word in ARTICLES for word in before):
        return False  # "Worse still, a handful of ..."
    if low[floor] in PREPOSITIONS or low[floor] in TIMELY or low[floor].endswith(("ing", "ed")):
        return False  # "Based on the tests, experts and ..."
    if low[comma - 1] in CONNECTIVES or any(word in _CLAUSE or word in FORMS for word in before):
        return False  # "However, Velmark and Oruvia"
    if any(_is_past(passage, at) for at in range(floor + 1, comma)):
        return False  # "A man fled the scene, police and crews said"
    if floor == comma - 1 and words[floor] != low[floor] and is_head(low[floor]) and singular(low[floor]) != low[floor]:
        return words[comma + 1][0].islower()  # "Farmers, crews and traders", which opens a sentence
    return words[comma - 1][0].isupper() == words[comma + 1][0].isupper()


def _is_past(passage: Passage, at: int) -> bool:
    """Whether a past tense, and no participle before its noun, stands at a token."""
    word = passage.lower[at]
    if passage.words[at] != word or is_head(word):
        return False
    return word in PASTS or (word[-2:] == "ed" and passage.lower[at - 1] not in DETERMINERS and word not in ADJECTIVAL)


def lists_fields(passage: Passage, comma: int) -> bool:
    """Whether a comma parts the fields of one office or body: "the Ministry of Ports, Trade and Fisheries"."""
    low, words = passage.lower, passage.words
    opening = comma - 1
    while opening > 2 and low[opening - 1] == "," and comma - opening < _LIST:
        opening -= 2
    if opening < 2 or low[opening - 1] not in ("of", "for") or not is_head(low[opening - 2]):
        return False
    closing = next((i for i in range(comma + 1, min(comma + _LIST, len(low) - 1)) if low[i] == "and"), None)
    if closing is None:
        return False
    last = closing + 1
    last += low[last] == "the" and last + 1 < len(low)  # "Information, Communications and the Arts"
    fields = [i for i in range(comma + 1, last + 1) if low[i] not in ("and", ",", "the")]
    if words[opening][0].isupper():
        return all(words[i][0].isupper() for i in fields)
    return all(low[i] in OFFICES and words[i] == low[i] for i in fields)


def trim_phrase(passage: Passage, start: int, end: int) -> Range | None:
    """The phrase without connectives, adverbs, days and fronted phrases at its start, and without its tail.

    Returns:
        Its range; None where what is left is no noun phrase.
    """
    tokens = passage.tokens
    low, words = passage.lower, passage.words
    at = start
    while at < end:
        word = low[at]
        if word not in _FRONTED and word[-2:] != "ly" and not word.isdigit():
            break  # nearly always
        if word in _EARLY and _describes(passage, at, end):
            break
        if at < (after := skip_time_after(tokens, at, end)) < end:
            at = after
        elif _opens_phrase(passage, at, end):
            break
        elif word == "early" and low[at + 1 : at + 2] == ("on",):
            at += 2
        elif word in _OPENERS or _is_day(low, at) or (word != "late" and is_adverb(tokens, at)):
            at += 1
        elif word[-2:] == "ly" and at + 1 < end and low[at + 1] in ARTICLES:
            at += 1  # "Usually the army"
        elif word in PREPOSITIONS and (after := _fronted_end(passage, at, end)) > at:
            at = after
        else:
            break
    if at >= end or low[at] in AUXILIARIES:
        return None
    if not (words[at][0].isalnum() or any(words[i][0].isalnum() for i in range(at + 1, end))):
        return None
    last = low[end - 1]
    if end - at == 1 and (last in MONTHS or last in WEEKDAYS) and words[at] != last:
        return None  # a day is no source
    if last in PREPOSITIONS or (last in DETERMINERS and last not in _ALONE):
        return None
    return without_tail(passage, at, end)


def _describes(passage: Passage, at: int, end: int) -> bool:
    """Whether a word of time describes a noun: "earlier studies", "early harvest data", and not "Early in May crews"."""
    low = passage.lower
    if at + 1 >= end or not passage.words[at + 1].islower():
        return False
    return (low[at] == "earlier" and at + 2 == end) or (low[at] == "early" and low[at + 1] not in PREPOSITIONS)


def _opens_phrase(passage: Passage, at: int, end: int) -> bool:
    """Whether a word belongs to the title or the number behind it: "then President Lund", "First Lady Hanna Lund", "about 90"."""
    words, low = passage.words, passage.lower
    if low[at : at + 2] in _AT_LEAST:
        return at + 2 < end
    if at + 1 < end and low[at] in _ROUGHLY:
        return words[at + 1][0].isdigit() or low[at + 2 : at + 3] == ("in",)  # "about one in five"
    if at + 1 >= end or not words[at + 1][0].isupper():
        return False
    return words[at] == "then" or (low[at] == "first" and is_title(low[at + 1]))


def _is_day(low: tuple[str, ...], at: int) -> bool:
    """Whether a number stands behind its month: "On Nov. 9 | officials"."""
    return low[at].isdigit() and at > 1 and (low[at - 1] in MONTHS or (low[at - 1] == "." and low[at - 2] in MONTHS))


def _fronted_end(passage: Passage, start: int, end: int) -> int:
    """Behind the prepositional phrase that stands, with no comma, before the noun phrase proper."""
    low, words = passage.lower, passage.words
    after = skip_circumstances(passage.tokens, start, end)
    if start < after < end:
        return after
    at = end - 1
    while at > start and words[at][0].isupper() and low[at] not in PREPOSITIONS:
        at -= 1
    if at + 1 < end:  # a name at the right end: take its title with it
        while at > start and low[at] not in PREPOSITIONS:
            if not (words[at][0].isupper() or low[at] in OFFICES or is_head(low[at])):
                break
            at -= 1
        return at + 1
    for at in range(end - 1, start, -1):
        if low[at] in DETERMINERS or low[at] in SUBJECT_PRONOUNS:
            return at
    return end - 1


def _tells_where(passage: Passage, at: int, end: int) -> bool:
    """Whether a preposition can tell where somebody spoke: "Moreno | in a news conference", "the ministry | on its website"."""
    low, before = passage.lower, passage.lower[at - 1]
    if passage.words[at - 1][0].isupper() and not is_head(before):
        return low[at] != "on" or low[at + 1 : at + 2] in _SITES
    owned = at + 1 < end and low[at + 1] in _OWNERS and low[at] != "at"
    return owned and is_head(before) and singular(before) not in DOCUMENTS  # but "a notice on its website"


def without_tail(passage: Passage, start: int, end: int) -> Range | None:
    """The phrase without a relative clause, a place or an acronym in brackets at its end."""
    low = passage.lower
    for at in [i for i in range(start + 1, end) if low[i] in _TAIL_OPENERS]:
        if low[at] in _RELATIVES:
            end = at
            break
        if low[at] == "(":  # "the Coral Rim Fisheries Council (CRFC) in Liska"
            after = bracket_end(low, at, end)
            if after == end or (after < end and low[after] in PREPOSITIONS and low[after] != "to"):
                end = at
                break
        if _tells_where(passage, at, end) and skip_circumstances(passage.tokens, at, end) >= end:
            end = at
            break
    while end - 1 > start and (low[end - 1] in _TAILS or (low[end - 1] in ISSUED and end - start > 2)):
        if low[end - 1] == "here" and low[end - 2] == "reaching":
            break  # "reports reaching here"
        end -= 1
    return (start, end) if end > start else None
