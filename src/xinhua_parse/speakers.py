from __future__ import annotations
import attrs
from .headline import Headline
from .paragraphs import Paragraph
from .problem import Problem
from .quote import Quote
from .speaker import Speaker


@attrs.frozen
class Resolved:
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    problems: tuple[Problem, ...]


def resolve_speakers(text: str, headline: Headline | None, paragraphs: tuple[Paragraph, ...], attributions: list[object]) -> Resolved:
    return Resolved((), (), ())
