"""Words and marks of a paragraph, with their offsets: what every later step reads.

Strategy: one `re.split` with a capturing group gives marks and gaps in turn, and running sums of their lengths give the
offsets, all of it inside the interpreter's C code. A token is a word with its inner hyphens, apostrophes and points
("co-founder", "Ha'aretz", "U.S."), a number with its separators, or one mark. Left out on purpose: any change of the text;
lower-casing is done once, for the look-ups.
"""

from __future__ import annotations

import re
from itertools import accumulate, compress, count

from ..record import record
from .homograph import HOMOGRAPHS, look_up_form

# its first character is of one class, so that a split passes over white space quickly; most words take the first branch,
# which never backtracks and looks at one character behind the word
_TOKEN = re.compile(
    r"""(\S(?:
      (?<=[a-zA-Z])[a-zA-Z]*+(?=[ ,\n])                     # reporters
    | (?<=\w)[\w\u0300-\u036f]*                             # co-founder  Ha'aretz  3,816  U.S.-led
      (?:(?:[-'’/]|&(?!\w+;))\w[\w\u0300-\u036f]* | (?<=\d)[.,:]\d+ | (?<=\b\w)\.(?:\w\.)+
          | \.(?:com|org|net|gov|cn)\b                        # Reefnews.com
          | (?<=[a-zA-Z])-[ \n](?!(?:a|an|and|as|at|but|by|for|from|he|in|is|it|nor|of|on|or|she|than|the|they|to|was|who|with)\b)[a-z]\w+
          )*                                                  # Geneva- based: broken by a wrap
    | (?<=&)(?:amp|apos|quot|lt|gt|\#\d{1,5});               # entities of SGML copy
    | (?<=\S')(?=''(?!'))                                   # the inner mark of: ''he called it 'old,'''
    | (?<=`)` | (?<=')' | (?<=-)-+ | (?<=\.)\.+
    |                                                       # any other mark
    ))""",
    re.VERBOSE,
)


@record(eq=False)
class Tokens:
    """The tokens of one stretch of text, as columns of one length.

    Args:
        text: the whole text.
        words: the tokens as printed.
        lower: the form in which each is looked up: in lower case, but for homographs ("WHO", "may-").
        starts: offsets of their first characters, in code points of the whole text.
        ends: offsets just behind their last characters.
        told: the indices of those that were asked for, in order; no column.
    """

    text: str
    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    told: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def spaced_before(self, index: int) -> bool:
        """Whether white space, or the edge of the stretch, stands before a token."""
        return index == 0 or self.ends[index - 1] < self.starts[index]

    def spaced_after(self, index: int) -> bool:
        """Whether white space, or the edge of the stretch, stands behind a token."""
        return index + 1 >= len(self.words) or self.ends[index] < self.starts[index + 1]


def read_tokens(text: str, start: int, end: int, telling: frozenset[str] = HOMOGRAPHS) -> Tokens:
    """The tokens of `text` between two offsets, in text order.

    Args:
        text: the whole text.
        start: the offset of the first character.
        end: the offset behind the last one.
        telling: HOMOGRAPHS and the words that the caller asks for, in lower case: one pass finds them all.

    >>> from xinhua_parse.grammar.tokens import read_tokens
    >>> read_tokens("said U.S. envoy Jean-Luc, 61.", 5, 29).words
    ('U.S.', 'envoy', 'Jean-Luc', ',', '61', '.')
    """
    stretch = text[start:end]
    parts = _TOKEN.split(stretch)
    bounds = tuple(accumulate(map(len, parts), initial=start))
    words = tuple(parts[1::2])
    lower = list(map(str.lower, words))
    told: list[int] = []
    for at in compress(count(), map(telling.__contains__, lower)):
        if lower[at] in HOMOGRAPHS:
            lower[at] = look_up_form(words, at)
        else:
            told.append(at)
    return Tokens(text, words, tuple(lower), bounds[1:-1:2], bounds[2::2], tuple(told))
