"""Stub: blank lines part paragraphs."""
from __future__ import annotations
import datetime
import re
import attrs
from .byline import Byline
from .dates import StoryDate
from .headline import Headline
from .paragraphs import Paragraph
from .problem import Problem
from .span import Fragment, Span


@attrs.frozen
class Layout:
    headline: Headline | None
    date: StoryDate | None
    bylines: tuple[Byline, ...]
    paragraphs: tuple[Paragraph, ...]
    chrome: tuple[Fragment, ...]
    problems: tuple[Problem, ...]


def read_layout(text: str, published: datetime.date | None = None) -> Layout:
    parts = [m for m in re.finditer(r"\S(?:[^\n]*\S)?", text)]
    head, body = parts[:1], parts[1:]
    headline = None
    for m in head:
        headline = Headline(m.group(), None, m.group(), Span(*m.span()))
    return Layout(headline, None, (), tuple(Paragraph(m.group(), Span(*m.span()), None) for m in body), (), ())
