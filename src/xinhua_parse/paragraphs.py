"""One paragraph of the body, and its prose on one line.

What must stay true: the span points at the untouched text, wraps, tags and all; `prose` alone is clean.
"""

from __future__ import annotations

import re

import attrs

from .dateline import Dateline
from .errors import require_text
from .markup import strip_markup
from .span import Span

# A hyphen before white space is a word broken by a wrap ("two-\nweek", "Non- Proliferation"), but for a suspended one
# ("short- and long-term") and a dash.
_BROKEN = re.compile(r"(?<=[^\W_])- (?=[^\W\d_])(?!(?:and|or|to|nor|but|than|versus|vs)\b)")


@attrs.frozen
class Paragraph:
    r"""A paragraph of the body: prose, an item of a summary, a subhead, or a caption in sentences.

    Args:
        text: as printed, without its dateline; hard wraps and tags are left in it.
        span: its offsets, in code points; a dateline stands before it.
        dateline: the dateline that opens it; None where none does.

    >>> from xinhua_parse import parse_paragraphs
    >>> parse_paragraphs("HARARE, Feb. 3 (Xinhua) -- A two-\nweek drought\nhas ended.")[0].prose
    'A two-week drought has ended.'
    """

    text: str
    span: Span
    dateline: Dateline | None

    @property
    def prose(self) -> str:
        """The paragraph on one line: wraps undone, words that they broke mended, tags dropped, entities decoded."""
        text = self.text
        if "<" in text or "&" in text:
            text = strip_markup(text)
        prose = " ".join(text.split())
        return _BROKEN.sub("-", prose) if "- " in prose else prose


def parse_paragraphs(text: str) -> tuple[Paragraph, ...]:
    r"""Read a text that is the body of a story.

    Args:
        text: paragraphs, in whatever layout; it has no headline, and what looks like one is a subhead.

    Returns:
        The paragraphs in text order, empty where there is none. A dateline belongs to the paragraph that it opens,
        without a year that is not printed.

    Raises:
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import parse_paragraphs
    >>> [p.text for p in parse_paragraphs("Rain fell.\n\nIt was the first\nin months. Enditem")]
    ['Rain fell.', 'It was the first\nin months.']
    """
    from .layout.body import read_body  # here, because body is built from this module
    from .layout.lines import read_lines

    return read_body(require_text(text), read_lines(text), None, summary=False).paragraphs
