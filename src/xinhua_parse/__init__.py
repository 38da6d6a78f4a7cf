"""xinhua_parse reads one Xinhua News Agency story as plain text and returns its parts as typed values.

A public name is loaded when it is first asked for (PEP 562), so that a program which imports the library and reads no
story yet pays for no pattern and no lexicon.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

_NAMES_OF_MODULE = {
    "byline": ("Byline",),
    "dateline": ("Dateline", "find_dateline", "parse_dateline"),
    "dates": ("StoryDate", "find_date", "parse_date"),
    "errors": ("ParseError", "StoryError", "XinhuaParseError"),
    "headline": ("Headline", "find_headline", "parse_headline"),
    "paragraphs": ("Paragraph", "parse_paragraphs"),
    "problem": ("Problem",),
    "quote": ("Quote", "QuoteKind"),
    "span": ("Fragment", "Span"),
    "speaker": ("Speaker", "SpeakerKind"),
    "story": ("Story", "parse_quotes", "parse_speakers", "parse_story"),
    "timex": ("Timex", "find_timexes"),
}
_HOME = {name: module for module, names in _NAMES_OF_MODULE.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value  # found directly from now on
    return value


def __dir__() -> list[str]:
    return __all__
