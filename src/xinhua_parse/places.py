"""The places of a dateline: "DAVAO CITY, Philippines", "ANKARA/ISTANBUL", "ABOARD XUELONG".

Strategy: no list of the world's places is complete, so that a place is told by its form: words with a capital, the small
words of names between them, and nothing else.
"""

from __future__ import annotations

import re

_PIECE = re.compile(
    r"""[^\W\d_][\w.'’\u0300-\u036f-]*
    (?:\s(?:[^\W\d_a-z][\w.'’\u0300-\u036f-]*|d[aeou]s?|del|l[aeo]s?|el|al|an|and|of|the|on|upon|sur|near|off|von|e|y|&|i|in|at))*""",
    re.VERBOSE,
)
_PARTING = re.compile(r"[,/()\[\]（），;]")
_STRAY_DOT = re.compile(r"(?:[^\W\d_.]{6,}|[^\W\d_a-z.]{4,}|^)\.$")  # BANGKOK. Nov. 29, but not N.D. or Calif.
PLACE_LIMIT = 90  # characters
_WORD_LIMIT = 7


def read_places(head: str) -> tuple[str, ...] | None:
    """The places of a list of them; empty for nothing; None where it holds anything else."""
    head = head.strip(" \t\n\r\xa0,;-")
    if head.endswith(".") and _STRAY_DOT.search(head) is not None:
        head = head[:-1]
    if not head:
        return ()
    if len(head) > PLACE_LIMIT:
        return None
    pieces = tuple(filter(None, map(str.strip, _PARTING.split(head))))
    if not pieces or len(pieces) > 5 or pieces[0][:3].casefold() == "by ":
        return None
    for piece in pieces:
        if (
            _PIECE.fullmatch(piece) is None
            or len(piece.split()) > (_WORD_LIMIT if not piece.isupper() else _WORD_LIMIT + 2)
            or not piece[0].isupper()
        ):
            return None
    return pieces


def in_capitals(place: str) -> bool:
    """Whether a place is written in capitals, as a dateline's first is."""
    return place.isupper() and len(place) > 1
