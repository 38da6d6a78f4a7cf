"""xinhua_parse reads one Xinhua News Agency story as plain text and returns its parts as typed values."""

from .byline import Byline
from .dateline import Dateline
from .dates import StoryDate
from .errors import ParseError, StoryError, XinhuaParseError
from .headline import Headline
from .paragraphs import Paragraph
from .problem import Problem
from .quote import Quote, QuoteKind
from .span import Fragment, Span
from .speaker import Speaker, SpeakerKind
from .story import Story, parse_story
from .timex import Timex

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
    "parse_story",
]
