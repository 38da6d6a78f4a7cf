"""Which stretch of a text is headline, date, byline, body or chrome.

Strategy: one pass over the lines. Above the body each line is known by what it is (an archive's number, a date, a byline, a
button); the first line that could be a headline and is nothing else is the headline, and the body begins at the first dateline or
the first sentence. Markup, where there is any, says the same with more authority. Chrome is what remains.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from operator import attrgetter

from ..byline import Byline
from ..dateline import Dateline
from ..dates import StoryDate
from ..headline import Headline
from ..paragraphs import Paragraph
from ..problem import Problem
from ..record import record
from ..span import Fragment, Span, fragment_of
from .body import Body, read_body
from .head import Head, read_head
from .lines import read_lines


@record
class Layout:
    """What the lines of a story are.

    Args:
        headline: the story's own headline; None where it has none.
        date: the day it was published, from its header; None where no header has one.
        dateline: the first dateline, whether a paragraph follows it or not; None where there is none.
        bylines: the writers, in text order.
        paragraphs: the body, in text order.
        chrome: everything else, a line each, in text order.
        problems: doubts about dates, in text order.
    """

    headline: Headline | None
    date: StoryDate | None
    dateline: Dateline | None
    bylines: tuple[Byline, ...]
    paragraphs: tuple[Paragraph, ...]
    chrome: tuple[Fragment, ...]
    problems: tuple[Problem, ...]


def read_layout(text: str, published: datetime.date | None = None) -> Layout:
    r"""Read what each stretch of a story is.

    Args:
        text: any text; offsets are code points of it.
        published: the day of the story where it is known from elsewhere; it gives datelines their year.

    Returns:
        The layout. A text with no story in it gives no headline and no paragraphs, and is chrome as a whole.

    >>> layout = read_layout("2017-01-01\n\nRain eases drought\n\nHARARE, Dec. 31 (Xinhua) -- Rain fell. Enditem")
    >>> layout.headline.title, layout.paragraphs[0].text, [piece.text for piece in layout.chrome]
    ('Rain eases drought', 'Rain fell.', ['Enditem'])
    >>> layout.paragraphs[0].dateline.date
    datetime.date(2016, 12, 31)
    """
    lines = read_lines(text)
    head = read_head(text, lines)
    reference = published or (head.date.value if head.date else None)
    body = read_body(text, head.body, reference, summary=head.is_summary, known=head.opening)
    problems = tuple(sorted(head.problems + body.problems, key=lambda problem: problem.span.start))
    dateline = body.lone or next((p.dateline for p in body.paragraphs if p.dateline is not None), None)
    chrome = tuple(_chrome(text, _spans(head, body)))
    return Layout(head.headline, head.date, dateline, head.bylines, body.paragraphs, chrome, problems)


def _spans(head: Head, body: Body) -> list[Span]:
    """The spans of all parts but the chrome, in text order."""
    spans = [part.span for part in (head.headline, head.date, body.lone, *head.bylines) if part is not None]
    for paragraph in body.paragraphs:
        if paragraph.dateline is not None:
            spans.append(paragraph.dateline.span)
        spans.append(paragraph.span)
    spans.sort(key=attrgetter("start"))
    return spans


def _chrome(text: str, taken: list[Span]) -> Iterator[Fragment]:
    """What no span covers, a line at a time, without the white space round it."""
    at = 0
    for span in [*taken, Span(len(text), len(text))]:
        if span.start > at and not (gap := text[at : span.start]).isspace():
            for line in gap.splitlines(keepends=True):
                body = line.strip()
                if body:
                    start = at + line.find(body)
                    yield fragment_of(text, start, start + len(body))
                at += len(line)
        at = max(at, span.end)
