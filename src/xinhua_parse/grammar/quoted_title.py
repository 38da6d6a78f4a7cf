"""Titles in quotation marks, which say nothing: of a programme, a paper, a book, as in 'on Reef Radio's "Morning Tide"'."""

from __future__ import annotations

from typing import Final

from .sentence import Passage

_LONGEST: Final = 7  # words of a title
_LINKS: Final = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"})


def behind_title(passage: Passage, opener: int, end: int) -> int:
    """The index behind a quotation whose words are those of a title; `opener` where they are not.

    >>> from xinhua_parse.grammar.quoted_title import behind_title
    >>> from xinhua_parse.grammar.sentence import SIGNS, read_passage
    >>> from xinhua_parse.span import Span
    >>> text = 'told "Tides of the North" and "Boats may sail"'
    >>> passage = read_passage(text, Span(0, len(text)), runs_on=False, telling=SIGNS)
    >>> behind_title(passage, 1, 13), behind_title(passage, 8, 13)
    (7, 8)
    """
    words, quoted = passage.words, passage.quoted
    behind = next((i for i in range(opener + 1, min(end, opener + _LONGEST + 4)) if quoted[i] != opener), end)
    if behind - opener > _LONGEST + 3:
        return opener
    inner = [word for word in words[opener + 1 : behind - 1] if word[0].isalnum()]
    named = bool(inner) and inner[0][0].isupper() and inner[-1][0].isupper()
    return behind if named and all(word[0].isupper() or word in _LINKS for word in inner) else opener
