"""xinhua_parse reads one Xinhua News Agency story as plain text and returns its parts as typed values."""

from .errors import ParseError, StoryError, XinhuaParseError
from .problem import Problem
from .quote import Quote, QuoteKind
from .span import Fragment, Span
from .speaker import Speaker, SpeakerKind

__all__ = [
    "Fragment",
    "ParseError",
    "Problem",
    "Quote",
    "QuoteKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "StoryError",
    "XinhuaParseError",
]
