"""Roles that stand beside a name with a comma: "Wang Yi, director of the office, said", "His spokesman, Tomas Arden, said"."""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import ISSUED, skip_circumstances
from ..grammar.nouns import BODIES, is_head, is_person_noun, singular
from ..grammar.phrase_edge import ADJECTIVAL, LONGEST, SUFFIXES, Range, lists_fields
from ..grammar.sentence import Passage
from ..grammar.verbs import FORMS
from ..lexicon.bodies import DOCUMENTS
from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    CONNECTIVES,
    NOUN_PREPOSITIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

_SKIPPED: Final = ARTICLES | {"herself", "himself", "is", "who"}
_LEADING: Final = ARTICLES | {"another", "other"}
_MARKS: Final = frozenset({",", ";", ":", "--", "—", "–"})
_NO_ROLE: Final = RELATIVES | AUXILIARIES | {"being", "having"}
_POSSESSIVE: Final = frozenset({"'", "’", "'s", "’s"})
_SERVING: Final = frozenset({"for", "of", "to"})
_ARTS: Final = frozenset(
    {"art", "book", "drama", "film", "food", "literary", "media", "movie", "music", "theater", "theatre"}
)
_ACRONYM: Final = 3  # tokens of an acronym in brackets
_LIST: Final = 8  # tokens from a comma to the end of its list
_UNLISTED: Final = ARTICLES | AUXILIARIES | RELATIVES | FORMS.keys()
_SERVING_AS: Final = (
    ("serves", "as"),
    ("serving", "as"),
    ("works", "as"),
    ("working", "as"),
    ("acts", "as"),
    ("acting", "as"),
)
_THEN: Final = frozenset({"currently", "formerly", "now", "once", "then"})
_STANCES: Final = frozenset(  # what somebody thinks of another is no function
    {"admirer", "backer", "critic", "detractor", "foe", "opponent", "skeptic", "supporter"}
)
_FRONTING: Final = PREPOSITIONS | CONNECTIVES | SUBORDINATORS
_DANGLING: Final = PREPOSITIONS | {"a", "also", "and", "the"}
# participles that tell how somebody serves: "managing director of the bank"
_ACTING: Final = frozenset(
    {"acting", "commanding", "founding", "governing", "incoming", "leading", "managing", "outgoing", "visiting"}
)


def apposed_role(passage: Passage, name: Range) -> Range | None:
    """The role between the comma behind a name and the next comma, cue or clause.

    Returns:
        Its range of tokens without a leading article; None where the apposition tells no role, or a second one ("also a
        member of ...").
    """
    low = passage.lower
    start = _behind_age(passage, name[1])
    if start is None or low[start] == "also":
        return None
    if low[start] == "who":
        start = _behind_serving(low, start)
        if start is None:
            return None
    while start < len(low) and (low[start] in _SKIPPED or _leads(low, start)):
        start += 1
    if start >= len(low) or low[start] == "to":
        return None  # "who is to be elected chancellor"
    if low[start].endswith("ing") and low[start] not in _ACTING and low[start - 1] not in ARTICLES:
        return None  # "echoing the president", and not "a visiting fellow"
    at = start
    titled = False
    while at < len(low) and at - start < LONGEST and not _ends_role(passage, at, start, titled=titled):
        titled = titled or is_person_noun(low[at])
        at += 1
    while at > start and (low[at - 1] in _DANGLING or low[at - 1] in ISSUED):
        at -= 1 + (low[at - 1] in ISSUED and low[at - 2].endswith("ly"))  # "of the fair | jointly held by ..."
    if not titled or at <= start or (_opens_clause(low, name) and not FORMS.keys().isdisjoint(low[at : at + 1])):
        return None
    title = next(i for i in range(at - 1, start - 1, -1) if is_person_noun(low[i]))
    if low[title] in _STANCES and low[title + 1 : title + 2] == ("of",) and low[title - 1] not in _ARTS:
        return None  # "an outspoken critic of the council"
    behind = next((i for i in range(title + 1, at) if not passage.words[i][0].isupper()), at)
    named = title + 1 < behind and (behind == at or (low[behind] == "and" and behind > title + 2))
    if named and singular(low[at - 1]) not in BODIES and not _serves(passage, start, title):
        return None  # another person: "under Chancellor Helga Lund, Foreign Minister Jan Roth said"
    return start, at


def _serves(passage: Passage, start: int, title: int) -> bool:
    """Whether the title before a name is whom somebody serves: "spokesman for former President Renn", "an aide to Mayor Lund"."""
    low = passage.lower
    if passage.words[start] != low[start]:
        return False
    return any(low[i + 1] in _SERVING and is_person_noun(low[i]) for i in range(start, title))


def _leads(low: tuple[str, ...], at: int) -> bool:
    """Whether an adverb stands before a role and is no part of it: "who is | also the head", "then | the head"."""
    if low[at] == "also":
        return low[at - 1] == "is"
    return low[at] in _THEN and at + 1 < len(low) and low[at + 1] in ARTICLES


def _behind_serving(low: tuple[str, ...], who: int) -> int | None:
    """Behind "who is", "who also serves as", "who is now serving as"; None where "who" opens another clause."""
    at = who + 1
    while at < len(low) and (low[at] == "is" or low[at] == "also" or low[at] in _THEN):
        at += 1
    if low[at : at + 2] in _SERVING_AS:
        return at + 2
    return who if low[who + 1 : who + 2] == ("is",) else None


def _behind_age(passage: Passage, comma: int) -> int | None:
    """The first token behind a name's comma and an age; None where no comma stands there or nothing behind it."""
    low = passage.lower
    if low[comma : comma + 1] != (",",):
        return None
    start = comma + 1
    if start + 1 < len(low) and low[start].isdigit() and low[start + 1] == ",":
        start += 2
    return start if start < len(low) else None


def _ends_role(passage: Passage, at: int, start: int, *, titled: bool) -> bool:
    """Whether a role ends before the token."""
    low, words = passage.lower, passage.words
    word = low[at]
    if word in ("(", ")") or low[at - 1] == "(":
        return not _goes_on(passage, at)
    if word == "," and at + 1 < len(low) and low[at + 1] in SUFFIXES:
        return False  # "of Marrow Marine Co., Ltd"
    if word == "," and (lists_fields(passage, at) or (titled and _goes_on_behind_list(passage, at))):
        return False
    if passage.quoted[at] >= 0 or word in _MARKS or word in _NO_ROLE or (word == "." and len(low[at - 1]) > 2):
        return True
    if words[at] != word:
        return False
    if word in PREPOSITIONS:
        tokens = passage.tokens
        if word == "under":
            capital = words[at + 1 : at + 2] != low[at + 1 : at + 2]  # "commander under General Renn"
            return not titled or not (capital or low[at + 1 : at + 2] in (("its",), ("the",)))
        if word not in NOUN_PREPOSITIONS:
            return True
        if word == "to":
            return False  # "envoy to the peace talks"
        return titled and not _joins_capitals(passage, at) and skip_circumstances(tokens, at, len(tokens)) > at
    if at > start and word in FORMS and FORMS[word].shape == "past":
        return True
    if not titled or word[-2:] != "ed" or word in ADJECTIVAL:
        return False
    owned = low[at - 1].endswith(("'s", "’s"))  # "commander of Velmark's manned project"
    return not owned and low[at - 1] not in PREPOSITIONS and low[at - 1] not in ARTICLES


def _joins_capitals(passage: Passage, at: int) -> bool:
    """Whether "with" stands within a body's name: "the Union for Ties with the Velmark People"."""
    words = passage.words
    behind = at + 1 + (passage.lower[at + 1 : at + 2] == ("the",))
    return (
        passage.lower[at] == "with"
        and words[at - 1][0].isupper()
        and words[behind : behind + 1] != ()
        and words[behind][0].isupper()
    )


def _goes_on_behind_list(passage: Passage, comma: int) -> bool:
    """Whether a comma parts things in a list that a preposition follows: "inspector of nets, safe lights and fire doors for ..."."""
    low, words = passage.lower, passage.words
    end = min(comma + _LIST, len(low))
    closing = next((i for i in range(comma + 2, end) if low[i] == "and"), end)
    behind = next((i for i in range(closing + 2, min(end + 2, len(low))) if low[i] in PREPOSITIONS), None)
    if behind is None or low[behind] not in NOUN_PREPOSITIONS:
        return False
    if any(is_head(low[i]) and singular(low[i]) not in DOCUMENTS for i in (closing - 1, behind - 1)):
        return False  # "head of the port, workers and crews in Velmark said"
    listed = range(comma + 1, behind)
    return all(words[i] == low[i] and low[i].isalpha() and low[i] not in _UNLISTED for i in listed)


def _goes_on(passage: Passage, at: int) -> bool:
    """Whether a role goes on over an acronym in brackets: "the Communist Party of China (CPC) Central Committee"."""
    opening = at - (passage.lower[at] != "(") - (passage.lower[at] == ")")
    window = passage.words[opening : opening + 4]
    if len(window) < 4 or window[0] != "(" or window[2] != ")":
        return False
    behind = opening + 3
    if window[3] in _POSSESSIVE:
        return True  # "of the Coral Rim Forces (CRF)' Western Command"
    if window[3] in NOUN_PREPOSITIONS:
        return skip_circumstances(passage.tokens, behind, len(passage.tokens)) == behind
    return window[3][0].isupper()


def _opens_clause(low: tuple[str, ...], name: Range) -> bool:
    """Whether a preposition stands before a name, so that a verb behind its comma has a subject of its own.

    "Under President Renn, a pilot said ...", "According to Renn, the pilot said ..."
    """
    before = name[0] - 1 - (low[name[0] - 1] in ARTICLES)
    return before >= 0 and low[before] in PREPOSITIONS


def _is_object(passage: Passage, article: int) -> bool:
    """Whether an article stands behind a verb or noun, as in a clause: "the team includes | a monk"."""
    before = passage.lower[article - 1]
    return before[0].isalnum() and before not in _FRONTING


def fronted_role(passage: Passage, name: Range) -> Range | None:
    """The title that a comma parts from the name behind it: "Renn's spokesperson, Tomas Arden, said"."""
    low = passage.lower
    comma = name[0] - 1
    if comma < 1 or low[comma] != "," or passage.quoted[comma] >= 0:
        return None
    start = comma
    while start > 0 and comma - start < LONGEST and passage.quoted[start - 1] < 0:
        word = low[start - 1]
        if word == ")" and start > _ACRONYM and low[start - _ACRONYM] == "(":
            start -= _ACRONYM  # "an official of the Reef Board (RB) in Liska, Otto Renn"
            continue
        if not word[0].isalnum():
            break
        if word in SUBORDINATORS or (start < comma and word in FORMS and _reports(passage, start - 1)):
            break
        if word in _NO_ROLE or (word in ARTICLES and start > 1 and _is_object(passage, start - 1)):
            return None
        start -= 1
    while start < comma and (low[start] in _LEADING or low[start] in CONNECTIVES):
        start += 1
    title = next((i for i in range(start, comma) if low[i] in PREPOSITIONS), comma) - 1
    return (start, comma) if start <= title and is_person_noun(low[title]) else None


def _reports(passage: Passage, at: int) -> bool:
    """Whether a verb in the past stands at a token: "the Tide quoted | its editor, Otto Renn"."""
    word = passage.lower[at]
    return FORMS[word].shape == "past" and passage.words[at] == word


def is_longer_form(description: str, role: str) -> bool:
    """Whether a role opens or closes a description, one without an owner.

    >>> from xinhua_parse.speakers.role import is_longer_form
    >>> is_longer_form("Reef Ministry spokesman", "spokesman"), is_longer_form("the bank's spokesman", "spokesman")
    (True, False)
    """
    told, wanted = description.lower(), role.lower()
    if "'s " in told or "’s " in told:
        return False
    return told.endswith(" " + wanted) or told.startswith(wanted + " ")
