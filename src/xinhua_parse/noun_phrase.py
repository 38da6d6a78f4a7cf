"""Noun phrases beside a cue: who speaks.

Strategy: the phrase that ends just before a cue begins behind the nearest boundary on its left: a comma, a quotation, a
conjunction, the start of the sentence, less what is not of the phrase (connectives, days, fronted phrases). The phrase
that follows an inverted cue ends before the next comma, day, occasion or clause. Appositions are stepped over: of "X, head
of Y, said" the phrase is "X". Left out on purpose: phrases that hold a quotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .circumstance import ISSUED, is_adverb, skip_circumstances, skip_occasion, skip_time_after, skip_time_before
from .lexicon.abbreviations import TRAILING
from .lexicon.bodies import DOCUMENTS, GROUPS, ORGANIZATIONS
from .lexicon.function_words import (
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
from .lexicon.names import PARTICLES
from .lexicon.pasts import PASTS
from .lexicon.people import HONORIFICS, OTHERS, ROLES
from .sentence import Passage
from .verbs import FORMS

Range = tuple[int, int]

_PUNCTUATION: Final = frozenset({",", ";", ":", ".", "--", "—", "–", "-", "!", "?", "(", "[", "]", "…", "、", "，"})
_HEADS: Final = ROLES | OTHERS | ORGANIZATIONS | DOCUMENTS | GROUPS
_TAILS: Final = frozenset({",", "also", "here", "herself", "himself", "itself", "themselves"})
_REPORTED: Final = frozenset({"added", "announced", "said", "says", "told", "wrote"})
_CLAUSE_OPENERS: Final = frozenset({"after", "as", "before", "since", "until"})
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LONGEST: Final = 40  # tokens of a noun phrase: more is no name of a speaker


def is_head(word: str) -> bool:
    """Whether a lower-case word is a noun for people, bodies or documents, singular or plural.

    >>> from xinhua_parse.noun_phrase import is_head
    >>> is_head("spokesman"), is_head("ministries"), is_head("statements"), is_head("river")
    (True, True, True, False)
    """
    return singular(word) in _HEADS or word in _HEADS


def is_person_noun(word: str) -> bool:
    """Whether a lower-case word is a singular noun for a person.

    >>> from xinhua_parse.noun_phrase import is_person_noun
    >>> [is_person_noun(w) for w in ("spokesman", "co-author", "ex-minister", "officials")]
    [True, True, True, False]
    """
    if word in ROLES or word in OTHERS:
        return True
    prefix, hyphen, rest = word.partition("-")
    return bool(hyphen) and prefix in ("co", "ex", "vice", "deputy") and rest in ROLES


def singular(word: str) -> str:
    """The singular of a regular plural, in lower case; other words unchanged.

    >>> from xinhua_parse.noun_phrase import singular
    >>> [singular(w) for w in ("officials", "ministries", "witnesses", "policemen", "press", "basis")]
    ['official', 'ministry', 'witness', 'policeman', 'press', 'basis']
    """
    if word.endswith("men") and len(word) > 4:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and (word.endswith("eaus") or not word.endswith(("ss", "us", "is"))):
        return word[:-1]
    return word


def phrase_before(passage: Passage, end: int, start: int) -> Range | None:
    """The noun phrase that ends just before token `end` and begins no earlier than `start`.

    Returns:
        Its range, or None where no noun phrase ends there.
    """
    tokens, quoted = passage.tokens, passage.quoted
    low = tokens.lower
    if end > start and low[end - 1] in SUBJECT_PRONOUNS:
        return end - 1, end
    at = end
    floor = max(start, end - _LONGEST)
    while at > floor:
        word = low[at - 1]
        if quoted[at - 1] >= 0:
            break
        if word == ")":
            at = _bracket_start(low, at - 1, floor)
            continue
        if word in ("and", "or", "&") and not _joins(passage, at - 1, floor, end):
            break
        if word == "." and at - 2 >= floor and _abbreviated(low, at - 1):
            at -= 1
            continue
        if word in _PUNCTUATION:
            if word == "," and _lists(passage, at - 1, floor, end):
                at -= 1
                continue
            if word == "," and at < end and low[at] in _SUFFIXES:
                at -= 1
                continue
            break
        if word in SUBORDINATORS or (word in RELATIVES and at < end) or (word in _REPORTED and at < end):
            break
        if word in _CLAUSE_OPENERS and start < at - 1 and at < end:
            break
        if word in AUXILIARIES and at < end:
            return short_phrase_before(passage, end, at)
        at -= 1
    return _trim(passage, at, end)


def short_phrase_before(passage: Passage, end: int, start: int) -> Range | None:
    """The noun phrase that ends just before token `end`, without phrases joined to its head by a preposition.

    It serves where no mark shows the left edge: "the remarks of the Foreign Ministry spokesman | who said".
    """
    low, words = passage.tokens.lower, passage.tokens.words
    at = end
    while at > start and words[at - 1][0].isalnum() and passage.quoted[at - 1] < 0:
        word = low[at - 1]
        if word in PREPOSITIONS or word in CONNECTIVES or word in AUXILIARIES or word in PASTS:
            break
        if words[at - 1] == word and (word in FORMS or word.endswith("ed")) and not is_head(word):
            break
        at -= 1
        if word in DETERMINERS:
            break
    return _trim(passage, at, end) if at < end else None


def _abbreviated(low: Sequence[str], stop: int) -> bool:
    """Whether the full stop at an index belongs to an abbreviation or an initial: "Dr.", "Inc.", "S."."""
    return low[stop - 1] in HONORIFICS or low[stop - 1] in TRAILING or len(low[stop - 1]) <= 2


def _bracket_start(low: Sequence[str], close: int, floor: int) -> int:
    at = close
    while at > floor and low[at] != "(":
        at -= 1
    return at


def _joins(passage: Passage, conjunction: int, floor: int, end: int) -> bool:
    """Whether "and" joins two parts of one noun phrase: what stands before it, up to the boundary, holds no verb."""
    low, words = passage.tokens.lower, passage.tokens.words
    if conjunction <= floor or low[conjunction - 1] in _PUNCTUATION or passage.quoted[conjunction - 1] >= 0:
        return False
    if low[conjunction + 1] in SUBJECT_PRONOUNS:
        return False
    at = conjunction - 1
    while at >= floor and low[at] not in _PUNCTUATION and passage.quoted[at] < 0 and low[at] not in SUBORDINATORS:
        if low[at] in AUXILIARIES or (words[at].islower() and low[at] in FORMS and not is_head(low[at])):
            return False
        if words[at].islower() and low[at].endswith("ed") and not is_head(low[at]) and at > floor and low[at - 1] not in DETERMINERS:
            return False
        at -= 1
    return at < floor or passage.quoted[at] >= 0 or low[at] in _PUNCTUATION or low[at] in SUBORDINATORS


def _lists(passage: Passage, comma: int, floor: int, end: int) -> bool:
    """Whether a comma parts members of a list that ends in "and": "Hungary, Poland and the Czech Republic"."""
    low, words = passage.tokens.lower, passage.tokens.words
    inner = range(comma + 1, end)
    if not any(low[i] == "and" for i in inner) or any(low[i] == "," for i in inner):
        return False
    if not any(low[i] == "and" and i - comma <= 7 for i in inner) or low[comma + 1] in ("and", "but"):
        return False
    if low[comma + 1] in ARTICLES and not any(low[i] in ARTICLES for i in range(floor, comma)):
        return False  # "Worse still, a handful of ..."
    before = comma - 1
    while before >= floor and low[before] not in _PUNCTUATION and passage.quoted[before] < 0:
        if low[before] in AUXILIARIES or low[before] in FORMS or low[before] in SUBORDINATORS:
            return False
        before -= 1
    if before >= floor:
        return False
    opening = low[floor]
    if opening in PREPOSITIONS or opening.endswith(("ing", "ed")):
        return False  # "Based on the tests, experts and ..."
    return words[comma - 1][0].isupper() == words[comma + 1][0].isupper()


def _trim(passage: Passage, start: int, end: int) -> Range | None:
    """The phrase without connectives, adverbs, days and fronted phrases at its start."""
    tokens = passage.tokens
    low, words = tokens.lower, tokens.words
    at = start
    while at < end:
        if low[at] == "earlier" and at + 2 == end and words[at + 1].islower():
            break  # "earlier studies"
        after = skip_time_after(tokens, at, end)
        if after > at and after < end:
            at = after
        elif low[at] in CONNECTIVES or low[at] in ("while", "as", "but") or (is_adverb(tokens, at) and low[at] != "late"):
            at += 1
        elif low[at] in PREPOSITIONS and (after := _fronted_end(passage, at, end)) > at:
            at = after
        else:
            break
    if at >= end or low[at] in AUXILIARIES or not any(low[i][0].isalnum() for i in range(at, end)):
        return None
    if end - at == 1 and (low[at] in DETERMINERS and low[at] not in SPEAKING_PRONOUNS | {"some", "many", "others", "all", "most"}):
        return None
    if low[end - 1] in PREPOSITIONS or low[end - 1] in DETERMINERS - SPEAKING_PRONOUNS - {"others", "all", "some", "many"}:
        return None
    return _without_tail(passage, at, end)


def _fronted_end(passage: Passage, start: int, end: int) -> int:
    """Behind the prepositional phrase that stands, with no comma, before the noun phrase proper."""
    tokens = passage.tokens
    low, words = tokens.lower, tokens.words
    after = skip_circumstances(tokens, start, end)
    if start < after < end:
        return after
    at = end - 1
    while at > start and words[at][0].isupper() and low[at] not in PREPOSITIONS:
        at -= 1
    if at + 1 < end:  # a name at the right end: take its title with it
        while at > start + 1 and (is_head(low[at]) or words[at][0].isupper()) and low[at] not in PREPOSITIONS:
            at -= 1
        return at + 1 if not is_head(low[at]) else at
    for at in range(end - 1, start, -1):
        if low[at] in DETERMINERS or low[at] in SUBJECT_PRONOUNS:
            return at
    return end - 1


def _without_tail(passage: Passage, start: int, end: int) -> Range | None:
    """The phrase without a relative clause, a place or an acronym in brackets at its end."""
    low = passage.tokens.lower
    for at in range(start + 1, end):  # "the Permanent Court of Arbitration (PCA) in The Hague"
        if low[at] == "(" and (after := _bracket_end(low, at, end)) <= end and (after >= end or low[after] in PREPOSITIONS):
            end = at
            break
    for at in range(start + 1, end):
        if low[at] in ("who", "which", "whose", "whom"):
            end = at
            break
    while end - 1 > start and (low[end - 1] in _TAILS or (low[end - 1] in ISSUED and end - start > 2)):
        if low[end - 1] == "here" and low[end - 2] == "reaching":
            break  # "reports reaching here"
        end -= 1
    return (start, end) if end > start else None


def titled_start(passage: Passage, name: int, start: int) -> int:
    """Where the title before a name begins: at "Chinese" in "met by Chinese Foreign Minister Wang Yi".

    Args:
        passage: the paragraph.
        name: the name's first token.
        start: the first token that may belong to the title.
    """
    low, words = passage.tokens.lower, passage.tokens.words
    at = name
    while at > start and name - at < _LONGEST and passage.quoted[at - 1] < 0:
        word = low[at - 1]
        if word in ("of", "for") and at - 2 >= start and is_head(low[at - 2]):
            at -= 2
        elif words[at - 1][0].isupper() and word not in CONNECTIVES and word not in PREPOSITIONS and word not in DETERMINERS:
            at -= 1
        elif word == "." and at - 2 >= start and low[at - 2] in HONORIFICS:
            at -= 2
        elif word == "the" and at - 3 >= start and low[at - 2] in NOUN_PREPOSITIONS and is_head(low[at - 3]):
            at -= 3  # "Ambassador to the Philippines"
        elif is_head(word) or (words[at - 1].islower() and at < name and _modifies_title(low[at - 1])):
            at -= 1
        else:
            break
    return at


def _modifies_title(word: str) -> bool:
    """Whether a lower-case word can stand within a title: no verb, no function word."""
    if word in PREPOSITIONS or word in DETERMINERS or word in AUXILIARIES or word in SUBORDINATORS or word in CONNECTIVES:
        return False
    return word.isalpha() and word not in FORMS and not word.endswith(("ed", "ly"))


def phrase_after(passage: Passage, start: int, end: int) -> Range | None:
    """The noun phrase that begins at token `start`, as it stands behind an inverted cue or "according to".

    Returns:
        Its range, without appositions and what follows them; None where no noun phrase begins there.
    """
    tokens, quoted = passage.tokens, passage.quoted
    low, words = tokens.lower, tokens.words
    limit = min(end, start + _LONGEST)
    at = start
    while at < limit:
        word = low[at]
        if quoted[at] >= 0:
            break
        if word in _PUNCTUATION:
            if word == "." and at + 1 < limit and at > start and _abbreviated(low, at):
                at += 1
                continue
            if word == "(" and (after := _bracket_end(low, at, limit)) < limit and words[after][0].isupper():
                at = after  # "the Association of Southeast Asian Nations (ASEAN) Kao Kim Hourn"
                continue
            if word == "," and at + 1 < limit and low[at + 1] in _SUFFIXES:
                at += 2
                continue
            break
        if at > start and _ends_phrase(passage, at, start, limit):
            break
        at += 1
    if at == start or low[start] in AUXILIARIES or low[start] in SUBORDINATORS:
        return None
    if at - start > 2 and low[at - 1] in ISSUED and words[at - 1].islower():
        after = skip_time_after(tokens, at, limit)
        if after > at and after < limit and low[after] in NOUN_PREPOSITIONS:  # "a study published on Friday in Nature"
            behind = phrase_after(passage, after + 1, end)
            return (start, at - 1) if behind is None else (start, behind[1])
        at -= 1  # "a tally of votes cast on Monday"
    if low[at - 1] in PREPOSITIONS | ARTICLES | {"and"}:
        return None
    return start, at


def _bracket_end(low: Sequence[str], opening: int, limit: int) -> int:
    at = opening
    while at < limit and low[at] != ")":
        at += 1
    return at + 1


def _ends_phrase(passage: Passage, at: int, start: int, limit: int) -> bool:
    tokens = passage.tokens
    low, words = tokens.lower, tokens.words
    word = low[at]
    if word in RELATIVES or word in SUBORDINATORS or word in SUBJECT_PRONOUNS or word in AUXILIARIES:
        return True
    if word in ("and", "or"):
        follows = words[at + 1] if at + 1 < limit else ""
        return not follows or low[at + 1] in FORMS or low[at + 1] in SUBJECT_PRONOUNS
    if skip_time_after(tokens, at, limit) > at or is_adverb(tokens, at):
        return not (word == "here" and low[at - 1] == "reaching")  # "reports reaching here"
    if word in PREPOSITIONS:
        if word in ("of", "'s"):
            return False
        if word not in NOUN_PREPOSITIONS or skip_occasion(tokens, at, limit) > at:
            return True
        named = words[at - 1][0].isupper() and not is_head(low[at - 1])
        return named or not (is_head(low[at - 1]) or word in ("for", "from"))
    if word.endswith("ing") and words[at] == word and low[at - 1] not in DETERMINERS and not is_head(word):
        return at + 1 < limit and (low[at + 1] in DETERMINERS or low[at + 1] in PREPOSITIONS)
    if word in DETERMINERS and low[at - 1] not in PREPOSITIONS | {"and", "or", "all", "both", "such"}:
        return word not in ("other", "several", "many")
    return False


def sentence_subject(passage: Passage, start: int, end: int) -> Range | None:
    """The subject of the sentence that begins at `start`: the first noun phrase that no preposition fronts.

    Args:
        passage: the paragraph.
        start: the first token of the sentence.
        end: the verb at the latest.

    Returns:
        Its range; None where the sentence does not open with one that ends where a verb can begin.
    """
    tokens, quoted = passage.tokens, passage.quoted
    low, words = tokens.lower, tokens.words
    at = _skip_fronted(passage, start, end)
    first = at
    if first < end and low[first] in SUBJECT_PRONOUNS:
        return first, first + 1
    passed_head = False
    while at < end:
        word, lowercase = low[at], words[at][0].islower()
        if quoted[at] >= 0 or word in _PUNCTUATION:
            if word == "(" and (after := _bracket_end(low, at, end)) < end:
                if not words[after][0].isupper():
                    break
                at = after
                continue
            if word == "," and at > first and _list_follows(passage, at, end):
                at += 1
                continue
            if word == "." and at > first and _abbreviated(low, at):
                at += 1
                continue
            break
        if word in AUXILIARIES or word in RELATIVES or word in SUBORDINATORS or is_adverb(tokens, at):
            break
        if lowercase and at > first and word in PASTS:
            break
        if at > first and skip_time_after(tokens, at, end) > at:
            break
        named = at > first and words[at - 1][0].isupper() and low[at - 1] not in ARTICLES
        particle = lowercase and word in PARTICLES and at + 1 < end and (words[at + 1][0].isupper() or low[at + 1] in PARTICLES)
        if lowercase and not particle and word not in ("and", "of", "for", "the", "a", "an", "'s"):
            if word in FORMS and not is_head(word) and at > first:
                break
            if word in PREPOSITIONS:
                if word not in NOUN_PREPOSITIONS or not (passed_head or named):
                    break
                passed_head = False
            elif named and not is_head(word) and not _title_follows(passage, at, end):
                break
            elif passed_head and not is_head(word):
                break
        passed_head = word != "and" and (passed_head or (is_head(word) and word not in DETERMINERS))
        at += 1
    if at <= first or low[at - 1] in PREPOSITIONS or (at - first == 1 and low[first] in DETERMINERS - SPEAKING_PRONOUNS):
        return None
    return _without_tail(passage, first, at)


def _list_follows(passage: Passage, comma: int, end: int) -> bool:
    """Whether names and "and" follow a comma: "of Hungary, Poland and the Czech Republic"."""
    low, words = passage.tokens.lower, passage.tokens.words
    for at in range(comma + 1, min(end - 1, comma + 6)):
        if low[at] == "and":
            return at > comma + 1 and (words[at + 1][0].isupper() or low[at + 1] in ARTICLES)
        if not (words[at][0].isupper() or low[at] in ARTICLES or low[at] == ","):
            return False
    return False


def _title_follows(passage: Passage, at: int, end: int) -> bool:
    """Whether lower-case words lead to a title: "Foreign Ministry deputy spokesman"."""
    low, words = passage.tokens.lower, passage.tokens.words
    for index in range(at, min(end, at + 4)):
        if not words[index][0].islower() or low[index] in PREPOSITIONS or low[index].endswith("ed"):
            return False
        if is_head(low[index]):
            return True
    return False


def _skip_fronted(passage: Passage, start: int, end: int) -> int:
    """Behind connectives, days and fronted phrases with their commas."""
    tokens, quoted = passage.tokens, passage.quoted
    low = tokens.lower
    at = start
    while at < end:
        after = skip_time_after(tokens, at, end)
        if low[at] in CONNECTIVES or low[at] in (",", "("):
            at += 1
        elif after > at:
            at = after
        elif low[at] in PREPOSITIONS or low[at].endswith("ing") or low[at] in SUBORDINATORS:
            comma = next((i for i in range(at, end) if low[i] == "," and quoted[i] < 0), None)
            if comma is None:
                return at
            at = comma + 1
        else:
            break
    return at


def subject_before_comma(passage: Passage, comma: int, start: int) -> Range | None:
    """The noun phrase whose apposition, age or relative clause ends at `comma`: "Wang Yi" in "Wang Yi, head of ..., said".

    Args:
        passage: the paragraph.
        comma: the comma before the cue.
        start: the first token that may belong to the phrase.
    """
    low, quoted = passage.tokens.lower, passage.quoted
    end = comma
    while True:
        previous = next((i for i in range(end - 1, start - 1, -1) if low[i] == "," and quoted[i] < 0), None)
        closing = next((i for i in range(end - 1, start - 1, -1) if quoted[i] >= 0), None)
        if closing is not None and (previous is None or closing > previous):
            previous = closing
        left = start if previous is None else previous + 1
        if previous is None or not is_apposition(passage, left, end):
            found = phrase_before(passage, end, left)
            return found if found is not None and not _clause(passage, *found) else None
        end = previous


def _clause(passage: Passage, start: int, end: int) -> bool:
    return any(passage.tokens.lower[i] in AUXILIARIES for i in range(start, end))


def _is_place(passage: Passage, start: int) -> bool:
    """Whether the capitalised words before the comma at `start - 1` are a place that the next ones place further."""
    low, words = passage.tokens.lower, passage.tokens.words
    at = start - 2
    while at > 0 and words[at][0].isupper():
        at -= 1
    return low[at] in ("at", "in", "near", "from", "of")


def is_apposition(passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two commas tell more of the noun phrase before them.

    They open with a lower-case word, an age or a title that "of" follows, or hold a title and no name behind it.
    """
    tokens = passage.tokens
    low, words = tokens.lower, tokens.words
    if start >= end:
        return True
    if words[start - 2][0].isupper() and end - start <= 2 and all(words[i][0].isupper() for i in range(start, end)):
        if _is_place(passage, start):
            return True  # "at Fort Bliss, Texas,"
    first = words[start]
    relative = low[start] in RELATIVES
    if not relative and any(low[i] in AUXILIARIES for i in range(start, end)):
        return False
    titles = [i for i in range(start, end) if is_head(low[i])]
    last = max((i for i in titles if low[i] in ROLES), default=end)
    if last + 1 < end and all(words[i][0].isupper() for i in range(last + 1, end)):
        return False  # a title with its name: "strategic analyst Cel Cainglet"
    if first[0].islower() or first[0].isdigit():
        return low[start] not in SUBJECT_PRONOUNS
    if not titles:
        return low[start] in PREPOSITIONS
    last = titles[-1]
    return last + 1 >= end or low[last + 1] in PREPOSITIONS | {"and"} or words[last + 1][0].islower()
