"""The lines of a text, where they stand, and how far they are apart.

Strategy: all reading of layout goes by lines; the text itself is never cleaned or shifted. A line ends at LF, CR LF, CR CR LF,
CR, NEL, U+2028, U+2029, VT or FF; a line of white space counts as a gap. Tags of block elements (markup.py) end a line too,
and the line remembers the element it stands in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..markup import TAG, Place, follow

_RUN = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r{0,2}\n|[\r\x0b\x0c\x85\u2028\u2029]")
_EDGE = "\ufeff\u200b\u200c\u200d\u2060\xad"  # no width, and no white space to Python
_RARE_ASCII = "<\r\x0b\x0c"
_RARE = _RARE_ASCII + "\x85\u2028\u2029" + _EDGE


class Line(NamedTuple):
    """One line without the white space round it.

    start, end: offsets in the text; gap: blank lines before it; indent: columns of white space before it; element: name of
    the markup element that holds it, "" for none; number: that element's place in the text, so that two are told apart.
    """

    text: str
    start: int
    end: int
    gap: int
    indent: int
    element: str
    number: int


def read_lines(text: str) -> list[Line]:
    r"""The lines of a text that hold anything, in order.

    >>> [line.text for line in read_lines("HARARE --\r\r\n  Rain\n\n")]
    ['HARARE --', 'Rain']
    """
    if _is_plain(text):
        return _plain_lines(text)
    lines: list[Line] = []
    place, last = Place("", 0, ""), 0
    gap = 0
    marked = "<" in text
    for run in _RUN.finditer(text):
        start, end = run.span()
        if start > last:
            gap += _breaks(text, last, start)
        last = end
        if marked and text.find("<", start, end) >= 0:
            place, gap = _marked(text, start, end, place, gap, lines)
        elif _add(text, start, end, gap, place, lines):
            gap = 0
    return lines


def adjacent(text: str, one: Line, two: Line) -> bool:
    r"""Whether nothing but white space and tags stands between two lines: no line between them was put aside.

    >>> text = "A\n\nB\nC"
    >>> lines = read_lines(text)
    >>> adjacent(text, lines[0], lines[1]), adjacent(text, lines[0], lines[2])
    (True, False)
    """
    between = text[one.end : two.start]
    return between.isspace() or all(sign.isspace() or sign in _EDGE for sign in TAG.sub("", between))


def _is_plain(text: str) -> bool:
    """Whether a text has no tag, no other line end than LF and no character without width, as most have."""
    return all(sign not in text for sign in (_RARE_ASCII if text.isascii() else _RARE))


def _plain_lines(text: str) -> list[Line]:
    """The lines of a plain text."""
    lines: list[Line] = []
    at = gap = 0
    for raw in text.split("\n"):
        body = raw.strip()
        if body:
            indent = 0 if raw[0] == body[0] else raw.find(body)
            start = at + indent
            if indent and ("\u3000" in raw[:indent] or "\t" in raw[:indent]):
                indent = len(raw[:indent].expandtabs(4).replace("\u3000", "  "))
            lines.append(Line(body, start, start + len(body), gap if lines else 0, indent, "", 0))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return lines


def _breaks(text: str, start: int, end: int) -> int:
    if end - start == 1:
        return 1
    return sum(1 for _ in _BREAK.finditer(text, start, end))


def _add(text: str, start: int, end: int, gap: int, place: Place, lines: list[Line]) -> bool:
    raw = text[start:end]
    body = raw.strip().strip(_EDGE).strip()
    if not body:
        return False
    at = start + raw.find(body)
    indent = at - start
    if indent and ("\u3000" in raw[:indent] or "\t" in raw[:indent]):
        indent = len(raw[:indent].expandtabs(4).replace("\u3000", "  "))
    lines.append(Line(body, at, at + len(body), max(0, gap - 1) if lines else 0, indent, place.element, place.number))
    return True


def _marked(text: str, start: int, end: int, place: Place, gap: int, lines: list[Line]) -> tuple[Place, int]:
    """Cut one line at its block tags; the tags themselves belong to no line."""
    at = start
    for tag in TAG.finditer(text, start, end):
        after = follow(place, tag)
        if after is place:  # a tag inside a line, such as <b>
            continue
        if _add(text, at, tag.start(), gap, place, lines):
            gap = 0
        gap += 1 if tag["name"].lower() == "br" else 2
        place, at = after, tag.end()
    if _add(text, at, end, gap, place, lines):
        gap = 0
    return place, gap
