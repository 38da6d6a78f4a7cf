"""Quotation marks and the stretches between them.

Strategy: marks are paired paragraph by paragraph, from left to right, by their shape (curly marks, `` and '') or by the
white space round them (straight ones). The wire opens a quotation that runs over paragraphs anew in each of them and
closes it in the last; so an opener at the start of a paragraph that finds no partner runs to the paragraph's end. Any
other mark without a partner is stray: it spoils nothing but itself, and is told as a Problem.
Left out on purpose: quotations inside quotations, which belong to the outer one, and inches and minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from ..record import record
from .nickname import is_nickname
from .tokens import Tokens

_OPENERS: Final = frozenset({"“", "„", "«", "``", "‟", "「", "『", "〝"})
_CLOSERS: Final = frozenset({"”", "»", "''", "」", "』", "〞"})
_STRAIGHT: Final = frozenset({'"', "&quot;", "&#34;", "＂"})
DOUBLE_MARKS: Final = _OPENERS | _CLOSERS | _STRAIGHT
_EDGES: Final = frozenset({",", ".", ";", ":", "--", "—", "–", "'", "‘", "’", "`", "(", "。"}) | DOUBLE_MARKS
_SINGLE_MARKS: Final = frozenset({"'", "‘", "’", "&apos;", "&#39;", "`"})
MARKS: Final = DOUBLE_MARKS | _SINGLE_MARKS

_INSERTED: Final = 12  # tokens that an editor put into a quotation in brackets, at most

_Reader = Callable[[Tokens, int], "bool | None"]


@record
class Quotation:
    """A quoted stretch of a paragraph, as token indices.

    Args:
        opener: index of the opening mark.
        closer: index of the closing mark; the number of tokens where the quotation runs on into the next paragraph.
    """

    opener: int
    closer: int


@record
class Quotations:
    """What the marks of one paragraph come to.

    Args:
        paired: the quotations, in text order, not overlapping.
        stray: indices of the marks that have no partner.
    """

    paired: tuple[Quotation, ...] = ()
    stray: tuple[int, ...] = ()


NO_QUOTATIONS: Final = Quotations()


def pair_quotation_marks(tokens: Tokens, marks: Sequence[int], *, runs_on: bool = False) -> Quotations:
    """The quotations of one paragraph.

    Args:
        tokens: the paragraph's tokens.
        marks: the indices of all that are among MARKS, in order.
        runs_on: whether the next paragraph opens with a quotation mark, so that one opened here may run over.

    >>> from xinhua_parse.grammar.quotation import pair_quotation_marks
    >>> from xinhua_parse.grammar.tokens import read_tokens
    >>> text = '"We agree," he said of the "road map.'
    >>> pair_quotation_marks(read_tokens(text, 0, len(text)), [0, 4, 9])
    Quotations(paired=(Quotation(opener=0, closer=4),), stray=(9,))
    """
    if not marks:
        return NO_QUOTATIONS
    words = tokens.words
    double = [i for i in marks if words[i] in DOUBLE_MARKS]
    if double:
        return _pair(tokens, double, runs_on=runs_on, opens=_opens_double)
    if len(marks) < 2:
        return NO_QUOTATIONS
    found = _pair(tokens, marks, runs_on=False, opens=_opens_single)
    return Quotations(
        found.paired, tuple(mark for mark in found.stray if _opens_single(tokens, mark))
    )  # "birds' nests"


def _pair(tokens: Tokens, marks: Sequence[int], *, runs_on: bool, opens: _Reader) -> Quotations:
    paired: list[Quotation] = []
    stray: list[int] = []
    opener: int | None = None
    for mark in marks:
        shape = opens(tokens, mark)
        if opener is None:
            if shape is False:
                stray.append(mark)
            else:
                opener = mark
        elif shape is True and (tokens.words[opener], tokens.words[mark]) != ("„", "“"):
            stray.append(opener)  # the first of two openers never closes
            opener = mark
        else:
            # nothing between them, or a nickname, is no quotation
            if mark > opener + 1 and not is_nickname(tokens.words, opener, mark):
                paired.append(Quotation(opener, mark))
            opener = None
    if opener is not None:
        if runs_on and (opener == 0 or opens(tokens, opener)):
            paired.append(Quotation(opener, len(tokens)))
        elif opener == 0:
            paired.append(Quotation(0, len(tokens)))
            stray.append(0)
        else:
            stray.append(opener)
    return Quotations(tuple(paired), tuple(sorted(stray)))


def _opens_double(tokens: Tokens, mark: int) -> bool | None:
    """Whether the mark must open (True), must close (False), or can do either (None)."""
    word = tokens.words[mark]
    if word in _OPENERS:
        return True
    if word in _CLOSERS:
        return None if word == "''" and tokens.spaced_before(mark) and not tokens.spaced_after(mark) else False
    before, after = tokens.spaced_before(mark), tokens.spaced_after(mark)
    if before and not after:
        return True
    if after and not before:
        return False if tokens.lower[mark - 1] not in ("(", "[") else None
    return None


def _opens_single(tokens: Tokens, mark: int) -> bool:
    """The same of a single mark; what may be an apostrophe opens nothing."""
    if tokens.words[mark] in ("‘", "`"):
        return True
    return tokens.spaced_before(mark) and not tokens.spaced_after(mark) and not tokens.words[mark + 1][0].isdigit()


def trim(tokens: Tokens, piece: tuple[int, int]) -> tuple[int, int] | None:
    """The piece without marks at its edges; None where no word is left."""
    first, last = piece
    words = tokens.words
    while first < last and (words[first] in _EDGES or words[first] == ")"):
        if words[first] == "(" and ")" in words[first + 1 : min(last, first + _INSERTED)]:
            break  # "(We) need more time"
        first += 1
    while last > first and (words[last - 1] in _EDGES or (words[last - 1] == ")" and "(" not in words[first:last])):
        last -= 1
    return (first, last) if first < last else None
