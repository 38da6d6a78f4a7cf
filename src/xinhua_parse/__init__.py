"""xinhua_parse reads one Xinhua News Agency story as plain text and returns its parts as typed values."""

from .byline import Byline
from .dateline import Dateline, find_dateline, parse_dateline
from .dates import StoryDate, find_date, parse_date
from .errors import ParseError, StoryError, XinhuaParseError
from .headline import Headline, find_headline, parse_headline
from .paragraphs import Paragraph, parse_paragraphs
from .problem import Problem
from .quote import Quote, QuoteKind
from .span import Fragment, Span
from .speaker import Speaker, SpeakerKind
from .story import Story, parse_quotes, parse_speakers, parse_story
from .timex import Timex, find_timexes

__all__ = [
    "Byline",
    "Dateline",
    "Fragment",
    "Headline",
    "Paragraph",
    "ParseError",
    "Problem",
    "Quote",
    "QuoteKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Story",
    "StoryDate",
    "StoryError",
    "Timex",
    "XinhuaParseError",
    "find_date",
    "find_dateline",
    "find_headline",
    "find_timexes",
    "parse_date",
    "parse_dateline",
    "parse_headline",
    "parse_paragraphs",
    "parse_quotes",
    "parse_speakers",
    "parse_story",
]
