"""Nicknames: one or two words in quotation marks within a person's name: `Otto "Reef" Lund`.

Strategy: they quote nobody. A capitalised word stands on either side of the marks, and nothing but such words between them.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import CONNECTIVES, DETERMINERS, PREPOSITIONS, SUBORDINATORS

_WIDEST: Final = 3  # from mark to mark: "The Rock"
_NO_NAME: Final = CONNECTIVES | DETERMINERS | PREPOSITIONS | SUBORDINATORS


def is_nickname(words: tuple[str, ...], opener: int, closer: int) -> bool:
    """Whether the words between two quotation marks are a nickname.

    >>> from xinhua_parse.grammar.nickname import is_nickname
    >>> is_nickname(("Otto", '"', "Reef", '"', "Lund"), 1, 3), is_nickname(("said", '"', "Yes", '"', "Lund"), 1, 3)
    (True, False)
    """
    if not 1 < closer - opener <= _WIDEST or opener == 0 or closer + 1 >= len(words):
        return False
    named = words[opener - 1].lower() not in _NO_NAME
    return named and all(words[i][0].isupper() for i in (opener - 1, *range(opener + 1, closer), closer + 1))


def nickname_start(words: tuple[str, ...], closer: int) -> int:
    """The mark that opens the nickname which the mark at `closer` closes; `closer` itself where there is none."""
    sought = range(closer - 2, max(0, closer - _WIDEST - 1), -1)
    return next((i for i in sought if not words[i][0].isalnum() and is_nickname(words, i, closer)), closer)


def nickname_end(words: tuple[str, ...], opener: int) -> int:
    """The mark that closes the nickname which the mark at `opener` opens; `opener` itself where there is none."""
    sought = range(opener + 2, min(len(words), opener + _WIDEST + 1))
    return next((i for i in sought if not words[i][0].isalnum() and is_nickname(words, opener, i)), opener)
