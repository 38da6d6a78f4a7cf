"""Words and marks of a paragraph, with their offsets: what every later step reads.

Strategy: one `re.split` with a capturing group gives marks and gaps in turn, and running sums of their lengths give the
offsets, all of it inside the interpreter's C code. A token is a word with its inner hyphens, apostrophes and points
("co-founder", "Ha'aretz", "U.S."), a number with its separators, or one mark. Left out on purpose: any change of the text;
lower-casing is done once, for the look-ups.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from ..lexicon.function_words import QUESTION_WORDS, SUBJECT_PRONOUNS
from ..record import record

# its first character is of one class, so that a split passes over white space quickly; most words take the first branch,
# which never backtracks and looks at one character behind the word
_TOKEN = re.compile(
    r"""(\S(?:
      (?<=[a-zA-Z])[a-zA-Z]*+(?=[ ,\n])                     # reporters
    | (?<=\w)[\w\u0300-\u036f]*                             # co-founder  Ha'aretz  3,816  U.S.-led
      (?:(?:[-'’/]|&(?!\w+;))\w[\w\u0300-\u036f]* | (?<=\d)[.,:]\d+ | (?<=\b\w)\.(?:\w\.)+)*
    | (?<=&)(?:amp|apos|quot|lt|gt|\#\d{1,5});               # entities of SGML copy
    | (?<=\S')(?=''(?!'))                                   # the inner mark of: ''he called it 'old,'''
    | (?<=`)` | (?<=')' | (?<=-)-+ | (?<=\.)\.+
    |                                                       # any other mark
    ))""",
    re.VERBOSE,
)


# acronyms that would read as pronouns or auxiliaries in lower case
_UNLIKE: Final = ("WHO", "US", "IT", "CAN", "MAY", "WILL", "AM", "DO")

# months that people bear as a name, which in lower case would be days, and "may" an auxiliary
_BORNE: Final = ("May", "Jan", "Mar")
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


@record(eq=False)
class Tokens:
    """The tokens of one stretch of text, as columns of one length.

    Args:
        text: the whole text.
        words: the tokens as printed.
        lower: the same in lower case, but for acronyms that would read as function words ("WHO"); a month's word that is a
            name, and the "do" of one, have a hyphen behind them ("may-").
        starts: offsets of their first characters, in code points of the whole text.
        ends: offsets just behind their last characters.
    """

    text: str
    words: Sequence[str]
    lower: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.words)

    def spaced_before(self, index: int) -> bool:
        """Whether white space, or the edge of the stretch, stands before a token."""
        return index == 0 or self.ends[index - 1] < self.starts[index]

    def spaced_after(self, index: int) -> bool:
        """Whether white space, or the edge of the stretch, stands behind a token."""
        return index + 1 >= len(self.words) or self.ends[index] < self.starts[index + 1]


def read_tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens of `text` between two offsets, in text order.

    >>> from xinhua_parse.grammar.tokens import read_tokens
    >>> read_tokens("said U.S. envoy Jean-Luc, 61.", 5, 29).words
    ['U.S.', 'envoy', 'Jean-Luc', ',', '61', '.']
    """
    stretch = text[start:end]
    parts = _TOKEN.split(stretch)
    bounds = list(accumulate(map(len, parts), initial=start))
    words = parts[1::2]
    lower = list(map(str.lower, words))
    for acronym in _UNLIKE:
        if acronym in stretch and acronym in words:
            lower = [word if word == acronym else low for word, low in zip(words, lower, strict=True)]
    for month in _BORNE:
        if month in stretch:
            for at in [i for i, word in enumerate(words) if word == month and _is_borne(words, i)]:
                lower[at] += "-"
    if " do " in stretch:
        for at in [i for i, word in enumerate(words) if word == "do" and _joins_name(words, i)]:
            lower[at] += "-"
    return Tokens(text, words, lower, bounds[1:-1:2], bounds[2::2])


def _joins_name(words: Sequence[str], at: int) -> bool:
    """Whether "do" stands within a Portuguese name: "Maria do Rosal", and not "What do Americans think"."""
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    named = bool(before and after) and before[0][0].isupper() and after[0][0].isupper()
    return named and before[0].lower() not in _BEFORE_DO


def _is_borne(words: Sequence[str], at: int) -> bool:
    """Whether a month's word is a name: "Hanna May", "May said", "Jan Renn", and not "in May", "May 9", "Jan. 9"."""
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    according = before == "to" and words[at - 2 : at - 1] in (["According"], ["according"])
    if after[:1].isdigit() or before[:1].isdigit() or (before.lower() in _DATING and not according):
        return False
    if words[at] != "May":
        return after[:1].isupper()
    if after == "," and not before[:1].isalnum():  # "May, head of the yard, said", and not "May, June and July"
        return not words[at + 2 : at + 3] or words[at + 2][0].islower() or len(words[at + 2]) < _YEAR
    return according or before[:1].isupper() or after in _SAYING or (before in _SAYING and not after[:1].isalnum())
