from __future__ import annotations
import attrs
from .attribution import Attributed
from .headline import Headline
from .paragraphs import Paragraph
from .problem import Problem
from .quote import Quote
from .span import Fragment
from .speaker import Speaker


@attrs.frozen
class Resolved:
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    problems: tuple[Problem, ...]


def resolve_speakers(text: str, headline: Headline | None, paragraphs: tuple[Paragraph, ...], attributed: Attributed) -> Resolved:
    quotes = []
    for a in attributed.attributions:
        t = a.passage.tokens
        f = lambda r: None if r is None else Fragment.cut(text, t.starts[r[0]], t.ends[r[1] - 1])
        quotes.append(Quote(a.kind, f(a.cue), f(a.source), tuple(f(c) for c in a.content), None, a.paragraph, "none"))
    return Resolved(tuple(quotes), (), attributed.problems)
