"""Words that in lower case would read as others: "WHO" as "who", the "May" of "Hanna May" as a month or an auxiliary.

Strategy: every reader looks words up in lower case, so that what is none of the words looked up must not look like one.
Acronyms keep their capitals there, and a month's word that is a name, or the "do" of a Portuguese one, gets a hyphen.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import QUESTION_WORDS, SUBJECT_PRONOUNS

# acronyms that would read as pronouns or auxiliaries in lower case
_UNLIKE: Final = frozenset({"AM", "CAN", "DO", "IT", "MAY", "US", "WHO", "WILL"})
# months that people bear as a name, which in lower case would be days, and "may" an auxiliary
_BORNE: Final = frozenset({"Jan", "Mar", "May"})
HOMOGRAPHS: Final = frozenset(map(str.lower, _UNLIKE | _BORNE | {"do"}))
# what stands before a month and before no name
_DATING: Final = frozenset(
    {
        "after",
        "and",
        "before",
        "between",
        "by",
        "during",
        "each",
        "early",
        "every",
        "for",
        "from",
        "in",
        "last",
        "late",
        "mid",
        "next",
        "of",
        "or",
        "since",
        "this",
        "through",
        "till",
        "to",
        "until",
    }
)
_BEFORE_DO: Final = QUESTION_WORDS | SUBJECT_PRONOUNS | {"neither", "nor", "only", "so"}
_YEAR: Final = 4  # digits
_SAYING: Final = frozenset(
    {
        "added",
        "also",
        "announced",
        "asked",
        "called",
        "had",
        "has",
        "insisted",
        "said",
        "says",
        "stressed",
        "told",
        "urged",
        "vowed",
        "warned",
        "who",
        "will",
        "would",
    }
)


def look_up_form(words: tuple[str, ...], at: int) -> str:
    """The form in which one of HOMOGRAPHS is looked up: as printed, in lower case, or with a hyphen.

    Args:
        words: the tokens of a stretch, as printed.
        at: the index of a token that in lower case is one of HOMOGRAPHS.

    >>> from xinhua_parse.grammar.homograph import look_up_form
    >>> [look_up_form(("the", "WHO", "said", "Hanna", "May"), at) for at in (1, 4)], look_up_form(("in", "May"), 1)
    (['WHO', 'may-'], 'may')
    """
    word = words[at]
    if word in _UNLIKE:
        return word
    named = _joins_name(words, at) if word == "do" else word in _BORNE and _is_borne(words, at)
    return word.lower() + "-" * named


def _joins_name(words: tuple[str, ...], at: int) -> bool:
    """Whether "do" stands within a Portuguese name: "Maria do Rosal", and not "What do Americans think"."""
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    named = bool(before and after) and before[0][0].isupper() and after[0][0].isupper()
    return named and before[0].lower() not in _BEFORE_DO


def _is_borne(words: tuple[str, ...], at: int) -> bool:
    """Whether a month's word is a name: "Hanna May", "May said", "Jan Renn", and not "in May", "May 9", "Jan. 9"."""
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    according = before == "to" and words[at - 2 : at - 1] in (("According",), ("according",))
    if after[:1].isdigit() or before[:1].isdigit() or (before.lower() in _DATING and not according):
        return False
    if words[at] != "May":
        return after[:1].isupper()
    if after == "," and not before[:1].isalnum():  # "May, head of the yard, said", and not "May, June and July"
        return not words[at + 2 : at + 3] or words[at + 2][0].islower() or len(words[at + 2]) < _YEAR
    return according or before[:1].isupper() or after in _SAYING or (before in _SAYING and not after[:1].isalnum())
