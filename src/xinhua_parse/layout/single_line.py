"""Paragraphs that stand side by side on one line, as a scraper joins them.

Strategy: a body that stands on one line is parted at its double spaces or at commas without a space; any other line only at the
indents of its paragraphs, which are wider than any space between sentences.
"""

from __future__ import annotations

import re

from .lines import Line

_PARTING = re.compile(
    r"""(?=[\s,\\])  # most characters part nothing
        (?: (?P<ideographic>(?<=[.!?"”’'):])[ \xa0]{0,2}(?:\u3000{2,8}|\xa0{2,8}|[ ]{4,12})(?=\S))  # indents kept on one line
      | (?P<double>(?<=[.!?"”’'):])[ \xa0]{2,3}(?=["“‘'(]?[A-Z0-9]))
      | (?P<comma>(?<=[.!?"”’)]),(?=["“‘'(]?[A-Z0-9]))
      | (?P<escaped>\s?(?:\\r)?(?:\\n)+\s?) )""",
    re.VERBOSE,
)
_SENTENCE = 12  # characters: what ends at a comma before that is a word and no paragraph
_SHORTENED = re.compile(r"(?:\b[A-Z]|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|Mr|Mrs|Dr|Bros|etc))\.$")


def split_single(text: str, lines: list[Line]) -> list[Line]:
    """The lines, each parted where paragraphs stand side by side on it."""
    if len(lines) > 2 and not _holds_gap(text):
        return lines
    single = len(lines) == 1 or (len(lines) == 2 and len(lines[0].text) < 200)
    parted: list[Line] = []
    for line in lines:
        cuts = [] if len(line.text) < 60 else _cuts(line.text, alone=single and len(line.text) > 200)
        if not cuts:
            parted.append(line)
            continue
        starts, ends = [0, *(last for _, last in cuts)], [*(first for first, _ in cuts), len(line.text)]
        pieces = [_piece(line, at, end, gap=1 if at else line.gap) for at, end in zip(starts, ends, strict=True)]
        parted += [piece for piece in pieces if piece.text]
    return parted


def _holds_gap(text: str) -> bool:
    """Whether there is white space that may part paragraphs on one line."""
    return "  " in text or "\u3000" in text or "\xa0" in text


def _piece(line: Line, first: int, last: int, gap: int) -> Line:
    piece = line.text[first:last]
    first += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    start = line.start + first
    return line._replace(text=piece, start=start, end=start + len(piece), gap=gap)


def _cuts(line: str, *, alone: bool) -> list[tuple[int, int]]:
    if not alone and not _holds_gap(line):
        return []
    cuts: list[tuple[int, int]] = []
    for match in _PARTING.finditer(line):
        kind = match.lastgroup
        if kind != "ideographic" and not alone:
            continue
        if kind == "comma" and _SHORTENED.search(line, max(0, match.start() - 6), match.start()):
            continue
        length = match.start() - (cuts[-1][1] if cuts else 0)
        if length >= (_SENTENCE if kind == "comma" else 1) and match.end() < len(line):
            cuts.append(match.span())
    return cuts
