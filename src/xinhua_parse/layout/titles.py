"""Which of the lines above a body is the headline.

Strategy: what is printed twice is the headline; else the first line that is longer than an entry of a menu. A headline may be
wrapped over lines; of one that an archive cut to its last line, the whole may stand below.
"""

from __future__ import annotations

import re

from ..byline import read_byline
from ..dateline import read_dateline
from ..headline import is_kicker, one_line, trim_headline
from .chrome import is_chrome
from .header import read_header
from .lines import Line


def wrapped(text: str, lines: list[Line], at: int) -> int:
    """How many lines the headline that begins at `lines[at]` is wrapped over."""
    count, length = 1, len(lines[at].text)
    if length < 40 or trim_headline(text, lines[at].start, lines[at].end) < lines[at].end:
        return 1
    while at + count < len(lines) and count < 4:
        line = lines[at + count]
        known = line.gap or line.element != lines[at].element or read_dateline(text, line.start, line.end) is not None
        if (
            known
            or read_header(text, line.start, line.end)
            or read_byline(text, line.start, line.end) is not None
            or is_chrome(line.text)
        ):
            break
        length += len(line.text)
        if length > 240 or line.text.endswith((".", '."')):
            return 1
        count += 1
    return count


def trimmed(text: str, line: Line) -> Line:
    """A headline's line without what a site put behind it."""
    end = trim_headline(text, line.start, line.end)
    return line if end == line.end else line._replace(text=text[line.start : end], end=end)


def merge(text: str, lines: list[Line]) -> Line:
    """Lines as one, from the first to the last."""
    first, last = lines[0], lines[-1]
    return first if first is last else first._replace(text=text[first.start : last.end], end=last.end)


def count_repeated(lines: list[Line], at: int, titles: list[Line]) -> int:
    """How many lines from `at` on print a headline again; 0 where they do not."""
    for title in titles:
        key = _key(title.text)
        so_far = ""
        for count, line in enumerate(lines[at : at + 4], 1):
            so_far = f"{so_far} {line.text}".strip()
            if len(so_far) > 2 * len(title.text):
                break
            plain = _key(so_far)
            if plain == key:
                return count
            if not key.startswith(plain):
                break
    return 0


def choose_title(titles: list[Line], repeats: list[Line], *, alone: bool) -> tuple[Line | None, list[Line]]:
    """The headline, and the lines behind it that belong to the body after all.

    Args:
        titles: the lines that may be headlines, in order.
        repeats: what was printed again.
        alone: whether there is nothing else in the text.
    """
    if not titles:
        return None, []
    printed = {_key(line.text) for line in repeats}
    chosen = next((title for title in titles if _key(title.text) in printed), None)
    if chosen is None:
        chosen = next((title for title in titles if not _is_short(title.text)), titles[0])
    if alone and chosen.text.endswith((".", '."', ".”")):
        return None, titles  # one sentence by itself: a body without a headline
    behind = titles[titles.index(chosen) + 1 :]
    return chosen, [line for line in behind if _is_sentence(line.text)]


def _is_short(title: str) -> bool:
    """Whether a line is as short as an entry of a menu, and has no kicker."""
    return len(title.split()) < 4 and not is_kicker(title.split(":", maxsplit=1)[0])


_STOP_INSIDE = re.compile(r"[.!?][\"”’]?(?:\s?[(\[（]|$)")


def _is_sentence(line: str) -> bool:
    """Whether a line between headline and dateline is a caption in sentences, not a second headline or a caption's noun."""
    return len(line.split()) > 11 or _STOP_INSIDE.search(line) is not None


def fuller(title: Line | None, other: Line | None) -> Line | None:
    """The headline of the two that is whole: an archive may keep but the last line of a wrapped one."""
    if title is None or other is None:
        return title or other
    return other if len(other.text) > len(title.text) and _key(other.text).endswith(_key(title.text)) else title


def _key(title: str) -> str:
    return one_line(title).casefold()
