"""Subjects: the noun phrase that a verb farther on belongs to.

Strategy: the subject of a sentence is its first noun phrase that no preposition fronts; it ends where a verb can begin. The
subject before a comma is found from the right, stepping over what stands in apposition: of "X, head of Y, said" it is "X".
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    NOUN_PREPOSITIONS,
    PREPOSITIONS,
    RELATIVES,
    SPEAKING_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.names import PARTICLES
from ..lexicon.pasts import PASTS
from ..lexicon.people import ROLES
from ..lexicon.time_words import PERIODS
from .circumstance import is_adverb
from .noun_phrase import phrase_before
from .nouns import BODIES, is_head, is_person_noun, singular
from .phrase_edge import (
    LONGEST,
    PUNCTUATION,
    SUFFIXES,
    TIMELY,
    Range,
    abbreviated,
    bracket_end,
    lists_fields,
    without_tail,
)
from .place import behind_wider_place, is_wider_place
from .sentence import Passage
from .time_phrase import skip_time_after
from .verbs import FORMS

_APPOSITIONS: Final = 12  # commas that are looked back over for a subject
_WINDOW: Final = 150  # tokens, likewise
_ENDS: Final = AUXILIARIES | RELATIVES | SUBORDINATORS
_CLAUSE_OPENERS: Final = frozenset({"after", "although", "as", "before", "once", "since", "though", "when", "while"})
_LINKS: Final = ARTICLES | {"and", "for", "of"}
_FRONTING: Final = PREPOSITIONS | SUBORDINATORS
_FRONTS: Final = PREPOSITIONS | {"according"}
_TURNS: Final = frozenset({"after", "ago", "before", "earlier", "later"})
_TIME: Final = 4  # tokens up to the period of such a phrase
_LED: Final = PREPOSITIONS | DETERMINERS
_TITLE: Final = 4  # lower-case words between a name and its title
_LIST: Final = 6  # tokens from a comma to the "and" of its list


def sentence_subject(passage: Passage, start: int, end: int) -> Range | None:
    """The subject of the sentence that begins at `start`: the first noun phrase that no preposition fronts.

    Args:
        passage: the paragraph.
        start: the first token of the sentence.
        end: the verb at the latest.

    Returns:
        Its range; None where the sentence does not open with one that ends where a verb can begin.
    """
    low, words = passage.lower, passage.words
    first = _skip_fronted(passage, start, end)
    if first < end and low[first] in SUBJECT_PRONOUNS:
        return first, first + 1
    limit = min(end, first + LONGEST)
    at = first
    passed_head = False
    while at < limit:
        if passage.quoted[at] >= 0 or low[at] in PUNCTUATION:
            behind = _skip_mark(passage, at, first, limit)
            if behind == at:
                break
            at = behind
            continue
        if at > first and _ends_subject(passage, at, limit, passed_head=passed_head):
            break
        word = low[at]
        if word in PREPOSITIONS or word == "and":
            passed_head = False
        elif word not in DETERMINERS:
            passed_head = passed_head or is_head(word)
        at += 1
    if at <= first or low[first] in _ENDS or low[first] in PREPOSITIONS or low[at - 1] in PREPOSITIONS:
        return None
    if at - first > 1 and low[first + 1] in ARTICLES and low[first] not in DETERMINERS and words[first] == low[first]:
        return None  # "promote the ties"
    if at - first == 1 and low[first] in DETERMINERS and low[first] not in SPEAKING_PRONOUNS:
        return None
    return without_tail(passage, first, at)


def _skip_fronted(passage: Passage, start: int, end: int) -> int:
    """Behind connectives, days and fronted phrases with their commas."""
    low, quoted = passage.lower, passage.quoted
    at = start
    end = min(end, start + _WINDOW)
    while at < end:
        word = low[at]
        if word in CONNECTIVES or word in (",", "("):
            at += 1
        elif (after := skip_time_after(passage.tokens, at, end)) > at:
            at = after
        elif word in _FRONTING or word.endswith("ing") or _tells_time(passage, at, end):
            comma = next((i for i in range(at, end) if low[i] == "," and quoted[i] < 0), None)
            if comma is None:
                return at
            at = behind_wider_place(passage.tokens, comma, end) + 1
        else:
            break
    return at


def _tells_time(passage: Passage, at: int, end: int) -> bool:
    """Whether an adverb or a phrase of time fronts the subject: "Recently, ...", "Early in May, ...", "A few days later, ..."."""
    low = passage.lower
    if low[at] in TIMELY or low[at].endswith("ly"):
        return at + 1 < end and (low[at + 1] in PREPOSITIONS or low[at + 1] == ",")
    period = next((i for i in range(at, min(end - 1, at + _TIME)) if low[i] in PERIODS), None)
    return period is not None and low[period + 1] in _TURNS


def _skip_mark(passage: Passage, at: int, first: int, limit: int) -> int:
    """Behind a mark that belongs to the subject round it; `at` where it ends the subject."""
    low, words = passage.lower, passage.words
    if passage.quoted[at] >= 0:
        return at
    if low[at] == "(" and (after := bracket_end(low, at, limit)) < limit and words[after][0].isupper():
        return after
    if at > first and (
        (low[at] == "," and _list_follows(passage, at, limit)) or (low[at] == "." and abbreviated(low, at))
    ):
        return at + 1
    return at


def _list_follows(passage: Passage, comma: int, end: int) -> bool:
    """Whether names and "and" follow a comma: "of Velmark, Oruvia and the Liskan Republic"."""
    low, words = passage.lower, passage.words
    for at in range(comma + 1, min(end - 1, comma + _LIST)):
        if low[at] == "and":
            return at > comma + 1 and (words[at + 1][0].isupper() or low[at + 1] in ARTICLES)
        if not (words[at][0].isupper() or low[at] in ARTICLES or low[at] == ","):
            return False
    return False


def _ends_subject(passage: Passage, at: int, limit: int, *, passed_head: bool) -> bool:
    """Whether a verb, an adverb or a day can begin at the token, behind a noun that can be the subject's."""
    tokens, low, words = passage.tokens, passage.lower, passage.words
    word = low[at]
    if low[at - 1].endswith(("'s", "’s")) and word not in _ENDS:
        return False  # "Velmark's newly elected leader"
    if word in _ENDS or is_adverb(tokens, at) or skip_time_after(tokens, at, limit) > at:
        return True
    if words[at] != word or word in _LINKS or word in ARTICLES:
        return False
    if word in PASTS or (word.endswith("ed") and at + 1 < limit and low[at + 1] in ARTICLES):
        return True  # "The town | released a statement"
    if word in PARTICLES and at + 1 < limit and (words[at + 1][0].isupper() or low[at + 1] in PARTICLES):
        return False  # "De la Rosa"
    named = words[at - 1][0].isupper() and low[at - 1] not in ARTICLES
    if word in PREPOSITIONS:
        return word not in NOUN_PREPOSITIONS or not (passed_head or named)
    if is_head(word):
        return False
    return word in FORMS or passed_head or (named and not _title_follows(passage, at, limit))


def _title_follows(passage: Passage, at: int, end: int) -> bool:
    """Whether lower-case words lead to a title: "Foreign Ministry deputy spokesman", "Oruvian acting President"."""
    low, words = passage.lower, passage.words
    for index in range(at, min(end, at + _TITLE)):
        if low[index] in ROLES and words[index][0].isupper():
            return low[index - 1][-1] != "s"  # "Oruvia supports President Renn"
        if words[index] != low[index] or low[index] in PREPOSITIONS or low[index].endswith("ed"):
            return False
        if is_head(low[index]):
            return True
    return False


def subject_before_comma(passage: Passage, comma: int, start: int) -> Range | None:
    """The noun phrase whose apposition, age or relative clause ends at `comma`: "Wang Yi" in "Wang Yi, head of ..., said".

    Args:
        passage: the paragraph.
        comma: the comma before the cue.
        start: the first token that may belong to the phrase.
    """
    low, quoted = passage.lower, passage.quoted
    floor = max(start, comma - _WINDOW)
    end = inner = comma  # the comma before which the phrase ends, and the one behind that
    for _ in range(_APPOSITIONS):
        edge = next((i for i in range(end - 1, floor - 1, -1) if low[i] == "," or quoted[i] >= 0), floor - 1)
        if edge >= floor and quoted[edge] >= 0:
            if edge + 1 < end:  # the phrase right behind a quotation is the subject: `"...," the diver, who ..., said`
                return phrase_before(passage, end, edge + 1)
            edge = quoted[edge]  # 'The editorial, headlined "...", says'
        elif edge < floor or not (
            is_apposition(passage, edge + 1, end) or _ends_list(passage, edge, end) or lists_fields(passage, edge)
        ):
            if edge < floor and end < inner and _fronts(passage, floor, end) and _opens_phrase(passage, end + 1):
                end, edge = inner, end  # "For example, the plan, first drafted in 2004, states that ..."
            found = phrase_before(passage, end, edge + 1)
            if found is not None and found[0] <= edge + 1 and PASTS.isdisjoint(low[slice(*found)]):
                return _nominal(passage, found)
            return _definite(passage, end, comma) or _nominal(passage, found)
        inner, end = end, edge
    return None


def _nominal(passage: Passage, phrase: Range | None) -> Range | None:
    """The phrase, if no auxiliary stands in it."""
    return phrase if phrase is not None and AUXILIARIES.isdisjoint(passage.lower[slice(*phrase)]) else None


def _definite(passage: Passage, clause: int, comma: int) -> Range | None:
    """The definite noun phrase with its apposition between a clause and a cue: "Rice is dear, | the board, led by Renn, | said"."""
    low, words = passage.lower, passage.words
    if clause >= comma:
        return None
    end = low.index(",", clause + 1)
    named = all(word[0].isupper() for word in words[clause + 1 : end])  # "Rice is dear, | Reef Bank, a lender, | said"
    return phrase_before(passage, end, clause + 1) if end < comma and (named or low[clause + 1] == "the") else None


def _fronts(passage: Passage, start: int, comma: int) -> bool:
    """Whether a phrase, a participle or a day stands before the subject: "For example", "Speaking in Liska", "Earlier this month"."""
    low = passage.lower
    if low[start] == "as" and passage.words[start + 1][0].isupper():
        return False  # "As Lund, an expert on the sea, said, ..."
    if low[start] in _FRONTS or low[start] in TIMELY or (low[start].endswith("ing") and low[start + 1] in PREPOSITIONS):
        return True
    at = start + (low[start] in CONNECTIVES)
    return skip_time_after(passage.tokens, at, comma) >= comma


def _opens_phrase(passage: Passage, at: int) -> bool:
    return passage.lower[at] in DETERMINERS or passage.words[at][0].isupper()


def _ends_list(passage: Passage, comma: int, end: int) -> bool:
    """Whether the words behind a comma end a list within an apposition: "who served in Velmark, Oruvia and Liska"."""
    low = passage.lower
    if "and" not in low[comma + 2 : end]:
        return False
    opening = next((i for i in range(comma - 1, max(0, comma - LONGEST) - 1, -1) if low[i] == ","), -1) + 1
    if not 0 < opening < comma or passage.words[opening] != low[opening]:
        return False
    return low[opening] in RELATIVES or (low[opening].endswith("ed") and comma - opening < _LIST)


def is_apposition(passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two commas tell more of the noun phrase before them.

    They open with a lower-case word, an age or a title that "of" follows, or hold a title and no name behind it.
    """
    low, words = passage.lower, passage.words
    if start >= end or low[start] in SUFFIXES or is_wider_place(passage.tokens, start, end):
        return True  # "Lund, manager of the Reef Co., Ltd., said ..."
    if low[start] in _CLAUSE_OPENERS or low[start + 1] == "by":
        return True  # "Lund, after she was elected, vowed ...", "the crews, led by Captain Renn, said ..."
    if low[start].endswith("ing") and words[start] == low[start] and (low[start] in FORMS or low[start + 1] in _LED):
        return True  # "Lund, speaking in May when the port was shut, said ...", and not "incoming Mayor Lund"
    if start + 1 == end and words[start][1:2] == "-" and words[start][0].isupper():
        return True  # a politician's party and place, "R-Utah"
    verb = next((word for word in low[start:end] if word in AUXILIARIES or word in RELATIVES), None)
    if verb is not None and verb in AUXILIARIES:
        return False
    title = next((i for i in range(end - 1, start - 1, -1) if low[i] in ROLES), end)
    named = title + 1 < end and all(words[i][0].isupper() for i in range(title + 1, end))
    if named and singular(low[end - 1]) not in BODIES:
        # a title with its name, "harbor analyst Hanna Lund", and not "an aide to Mayor Hanna Lund"
        return words[start][0].islower() and any(
            is_person_noun(low[i]) and low[i + 1] in PREPOSITIONS for i in range(start, title)
        )
    if words[start][0].islower() or words[start][0].isdigit():
        return low[start] not in SUBJECT_PRONOUNS
    head = next((i for i in range(end - 1, start - 1, -1) if is_head(low[i])), None)
    if head is None:
        return low[start] in PREPOSITIONS
    return head + 1 >= end or low[head + 1] in PREPOSITIONS or low[head + 1] == "and" or words[head + 1][0].islower()
