"""Who wrote the story: "by Xinhua writers A, B", before or behind the headline, or on the dateline's own line.

Strategy: a line that begins with "by" is a byline only if nothing but names follows, so that "By Monday the toll had risen."
stays prose. "By Xinhua" names nobody. Left out on purpose: photographers, who are credited in captions.
"""

from __future__ import annotations

import re

import attrs

from .span import Span


@attrs.frozen
class Byline:
    r"""One writer of the story.

    Args:
        name: the name as printed, on one line, without a title.
        text: the name as it stands in the text.
        span: its offsets, in code points.

    >>> from xinhua_parse import parse_story
    >>> story = parse_story("Rain eases drought\n\nby Xinhua writers Tichaona Chifamba, Li Na\nHARARE, Feb. 3 (Xinhua) -- Rain fell.")
    >>> [byline.name for byline in story.bylines]
    ['Tichaona Chifamba', 'Li Na']
    """

    name: str
    text: str
    span: Span


_OPENING = re.compile(
    r"""[(\[]?(?:(?:text|story|written|reported)\s)?by:?\s{1,3}
    (?:(?:xinhua|special|sports|staff|our|chinese|guest|student)\s){0,3}
    (?:(?:news\sagency\s)?(?:sports?\s?)?(?:writers?|correspondents?|reporters?|commentators?|journalists?|sportswriters?|interns?)\b
       [:,]?\s{1,3})?
    | xinhua\s(?:writers?|correspondents?|reporters?):?\s{1,3}
    | (?:authors?|记者|作者)\s?[:：]\s{0,3}""",
    re.VERBOSE | re.IGNORECASE,
)
_NAME = re.compile(
    r"""[^\W\d_][\w.'’-]{0,30}(?:\s(?:[^\W\d_][\w.'’-]{0,30})){0,5}""",
    re.VERBOSE,
)
_PART = re.compile(r"(?<!\s)(?P<gap>\s*(?:,\s*and\b|,|;|/|、|&|\band\b)\s*)", re.IGNORECASE)
_PLACE = re.compile(r"\s(?:in|from|at)\s[A-Z][\w' .-]{1,40}$")
_SMALL = frozenset(
    {
        "al",
        "bin",
        "binti",
        "bint",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "van",
        "von",
        "y",
    }
)
_NOBODY = frozenset(
    {
        "xinhua",
        "xinhua news agency",
        "xinhua writer",
        "xinhua writers",
        "agencies",
        "staff",
        "staff writer",
        "news agency",
    }
)
_TIMES = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "now", "then", "noon", "midnight"}
)
_LIMIT = 200  # characters: eight writers


def read_byline(text: str, start: int, end: int) -> tuple[Byline, ...] | None:
    """The writers of a line that is a byline; empty where it names nobody; None where it is no byline.

    >>> line = "By Xinhua writer Tan Jingjing and Juan Limachi"
    >>> [byline.name for byline in read_byline(line, 0, len(line))]
    ['Tan Jingjing', 'Juan Limachi']
    >>> read_byline("By Monday, the toll had risen to six.", 0, 37) is None
    True
    """
    if end - start > _LIMIT or text[start] not in "bBxXtTsSwWrRaA([记作":
        return None
    opening = _OPENING.match(text, start, end)
    if opening is None:
        return None
    at, end = opening.end(), end - len(text[start:end]) + len(text[start:end].rstrip(" )].,"))
    if text[start:end].rstrip(":：").casefold() in ("by", "by xinhua", "author", "authors"):
        return ()
    place = _PLACE.search(text, at, end)
    return read_names(text, at, place.start() if place else end)


def read_names(text: str, start: int, end: int) -> tuple[Byline, ...] | None:
    """The names of a list of them, in order; None where anything else stands in it."""
    found: list[Byline] = []
    for piece_start, piece_end in _pieces(text, start, end):
        piece = text[piece_start:piece_end]
        if piece.casefold() in _NOBODY or not piece:
            continue
        if _NAME.fullmatch(piece) is None or not _is_name(piece):
            return None
        found.append(Byline(" ".join(piece.split()), piece, Span(piece_start, piece_end)))
    return tuple(found)


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    at = start
    for gap in _PART.finditer(text, start, end):
        pieces.append((at, gap.start()))
        at = gap.end()
    pieces.append((at, end))
    return pieces


def _is_name(piece: str) -> bool:
    words = piece.split()
    if words[0].casefold() in _TIMES:
        return False
    return all(w[0].isupper() or not w[0].isascii() or w in _SMALL or w.startswith(("al-", "el-")) for w in words)
