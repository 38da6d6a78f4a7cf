"""One story, whole: the one function that leads from a text to its speakers.

Every line of `parse_story` names what it makes and what it is made from:

    text -> layout -> paragraphs -> quotation marks -> cues -> source and content of each cue -> speakers -> days
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import attrs

from .attribution import find_attributions
from .byline import Byline
from .dateline import Dateline
from .dates import StoryDate
from .days.lead_weekday import weekday_problems
from .days.saying import date_quotes
from .errors import StoryError, require_text
from .headline import Headline
from .layout import Layout, read_layout
from .paragraphs import Paragraph, parse_paragraphs
from .problem import Problem
from .quote import Quote
from .span import Fragment, Span
from .speaker import Speaker
from .speakers import Resolved, resolve_speakers
from .timex import Timex, timexes_of


@attrs.frozen
class Story:
    r"""Everything that was read from one story.

    Every part says where it stands: `part.span.of(story.text) == part.text`.

    Args:
        text: the text that was passed, unchanged.
        headline: the story's own headline, kicker included; None where it has none.
        date: the day the story was published or filed, from its header; None where only the dateline has one.
        dateline: the first place, day and agency above or before a paragraph; None where there is none.
        bylines: the writers, in text order.
        paragraphs: the body, in text order; each item of a news summary carries its own dateline.
        quotes: who said what, in text order of the cues.
        speakers: the speakers of the quotes, by first mention.
        timexes: the days, months and years that the body names, in text order.
        chrome: all that belongs to none of the parts: menus, credits, end marks.
        problems: the doubts the parser had, in text order.

    >>> from xinhua_parse import parse_story
    >>> story = parse_story("Boats sail again\n\nQINGDAO, Sept. 14 (Xinhua) -- Boats may sail, police said.\nEnditem")
    >>> story.headline.title, story.dateline.places, [piece.text for piece in story.chrome]
    ('Boats sail again', ('QINGDAO',), ['Enditem'])
    """

    text: str
    headline: Headline | None
    date: StoryDate | None
    dateline: Dateline | None
    bylines: tuple[Byline, ...]
    paragraphs: tuple[Paragraph, ...]
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    timexes: tuple[Timex, ...]
    chrome: tuple[Fragment, ...]
    problems: tuple[Problem, ...]

    def _repr_html_(self) -> str:
        """The story as Jupyter shows it."""
        from .html_view import story_fragment

        return story_fragment(self)

    def __rich__(self) -> str:
        """The story as `rich.print` shows it."""
        from .rich_view import story_markup

        return story_markup(self)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "headline", self.headline.text if self.headline else None
        yield "date", self.date.value if self.date else None
        yield "dateline", self.dateline.text if self.dateline else None
        yield "paragraphs", len(self.paragraphs)
        yield "quotes", len(self.quotes)
        yield "speakers", [speaker.name for speaker in self.speakers]


def parse_story(text: str, *, published: datetime.date | None = None) -> Story:
    """Read one Xinhua story: its headline, date, dateline, paragraphs, and who said what.

    Args:
        text: the story as plain text, in whatever layout it comes.
        published: the day it was published, where that is known from elsewhere (a database column, a URL); without
            it the story's own header is used. It gives datelines their year.

    Returns:
        The story. Offsets are code points of `text`; dates have no zone.

    Raises:
        TypeError: where `text` is not a `str`.
        StoryError: where there is no story in it: it is blank, or chrome only.

    Source: how the wire lays out and words its copy, observed in stories of 1994-2026.

    >>> import datetime
    >>> from xinhua_parse import parse_story
    >>> text = "QINGDAO, Sept. 14 (Xinhua) -- Boats may sail, the harbor office said."
    >>> story = parse_story(text, published=datetime.date(2021, 9, 15))
    >>> story.dateline.date
    datetime.date(2021, 9, 14)
    >>> [(quote.speaker.name, quote.text) for quote in story.quotes]
    [('harbor office', 'Boats may sail')]

    A text that says nothing gives no quotes, and a word that could report does not always:

    >>> parse_story("The added value of the harbor is said to be small.").quotes
    ()
    """
    text = require_text(text)
    layout = read_layout(text, published)
    if layout.headline is None and not layout.paragraphs:
        raise StoryError("expected a story: no headline and no paragraph in this text", text, Span(0, len(text)))
    lead = next((p for p in layout.paragraphs if p.dateline is not None), None)
    attributed = find_attributions(text, layout.paragraphs)
    resolved = resolve_speakers(text, layout.paragraphs, attributed)
    timexes = timexes_of(text, layout.paragraphs, _anchor(layout, lead, published))
    quotes = date_quotes(text, resolved.quotes, timexes)
    doubts = () if lead is None else weekday_problems(text, lead.dateline, lead.span)
    return Story(
        text=text,
        headline=layout.headline,
        date=layout.date,
        dateline=layout.dateline,
        bylines=layout.bylines,
        paragraphs=layout.paragraphs,
        quotes=quotes,
        speakers=resolved.speakers,
        timexes=timexes,
        chrome=layout.chrome,
        problems=tuple(sorted(layout.problems + resolved.problems + doubts, key=lambda problem: problem.span.start)),
    )


def _anchor(layout: Layout, lead: Paragraph | None, published: datetime.date | None) -> datetime.date | None:
    """The day from which the body counts: the dateline's, or else the story's."""
    if lead is not None and lead.dateline is not None and lead.dateline.date is not None:
        return lead.dateline.date
    return layout.date.value if layout.date is not None else published


def parse_quotes(text: str) -> tuple[Quote, ...]:
    """Read who said what in a text that is the body of a story.

    Args:
        text: paragraphs, in whatever layout; it has no headline.

    Returns:
        The quotes, in text order of their cues, empty where there is none. Offsets are code points of `text`.

    Raises:
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import parse_quotes
    >>> [(quote.cue.text, quote.text) for quote in parse_quotes("Boats may sail, police said, adding that it is calm.")]
    [('said', 'Boats may sail'), ('adding', 'it is calm')]
    >>> parse_quotes("The police boat is said to be fast.")
    ()
    """
    return _read_sayings(text).quotes


def parse_speakers(text: str) -> tuple[Speaker, ...]:
    """Read who speaks in a text that is the body of a story.

    Args:
        text: paragraphs, in whatever layout; it has no headline.

    Returns:
        The speakers of its quotes, by first mention, empty where nobody speaks. Offsets are code points of `text`.

    Raises:
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import parse_speakers
    >>> [speaker.name for speaker in parse_speakers("Boats may sail, said Lin Yuchuan. Lin added that it is calm.")]
    ['Lin Yuchuan']
    >>> parse_speakers("Lin Yuchuan went to sea.")
    ()
    """
    return _read_sayings(text).speakers


def _read_sayings(text: str) -> Resolved:
    paragraphs = parse_paragraphs(text)
    return resolve_speakers(text, paragraphs, find_attributions(text, paragraphs))
