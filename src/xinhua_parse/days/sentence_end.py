"""Where sentences end in running text: asked of the few words between a day and a cue.

Strategy: a full stop ends one unless an abbreviation has it; so do a blank line and a dash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .tense import ends_sentence


def sentence_before(text: str, start: int) -> list[str]:
    """The words of the sentence before an offset."""
    window = text[max(0, start - 240) : start]
    opened = 0
    for end in _ends(window):
        opened = end
    return window[opened:].split()


# its first character is of one class, which a search finds many times faster than a word before it
_END = re.compile(
    r"""[.?!\n—-] (?: (?<=[.?!])['"”’)]{0,3}(?=[\s(]|\Z)      # ceasefire."
                    | (?<=\n)[ \t\r]*\n | (?<=—) | (?<=-)(?:-|[ ]-) )""",
    re.VERBOSE,
)
_LAST_WORD: Final = 12  # characters before a full stop that can make it an abbreviation's


def _ends(text: str) -> Iterator[int]:
    """Where sentences and paragraphs end, behind the mark that ends each."""
    before = 0
    for end in _END.finditer(text):
        stop = end.start()
        if text[stop] not in ".?!" or ends_sentence(
            text[max(before, stop - _LAST_WORD) : stop + 1].rsplit(None, 1)[-1]
        ):
            yield end.end()
        before = end.end()


def ends_in(gap: str) -> bool:
    """Whether a sentence, or the paragraph, ends within a stretch of text."""
    return "\n\n" in gap or (_END.search(gap) is not None and next(_ends(gap), None) is not None)
