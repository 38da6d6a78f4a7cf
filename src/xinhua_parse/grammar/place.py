"""Places behind a place: the wider one that a comma parts from a town, "in Port Ellery, southern Velmark, ..."."""

from __future__ import annotations

from typing import Final

from ..lexicon.time_words import MONTHS, WEEKDAYS
from .tokens import Tokens

_DATES: Final = MONTHS | WEEKDAYS
_PLACE: Final = 4  # tokens from a comma to the one behind a wider place
_WORDS: Final = 4  # words of a town's name


def is_wider_place(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words place the place before them: "Velmark" in "at Port Ellery, Velmark, confirmed"."""
    low, words = tokens.lower, tokens.words
    part = start + 1 < end and low[start].endswith(("ern", "east", "west", "central"))  # "southern Velmark"
    if end - start > 2 or start < 2 or not all(words[i][0].isupper() for i in range(start + part, end)):
        return False
    if low[start - 2] in _DATES:
        return False  # "in May, Karim Hadi, head of the board, said"
    at = start - 2
    while at > 0 and words[at][0].isupper() and start - at < _WORDS:
        at -= 1
    return at < start - 2 and low[at] in ("at", "from", "in", "near", "of")


def behind_wider_place(tokens: Tokens, comma: int, end: int) -> int:
    """The comma behind the wider place that a phrase goes on with: "In Port Ellery, southern Velmark, crews ..."; else the first one."""
    following = next((i for i in range(comma + 1, min(end, comma + _PLACE)) if tokens.lower[i] == ","), comma)
    return following if following > comma + 1 and is_wider_place(tokens, comma + 1, following) else comma
