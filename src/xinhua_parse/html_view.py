"""A story as a page to look at: who said what, in colours, in any browser and in Jupyter.

Strategy: one self-contained page, no script, no font or picture from elsewhere; a policy in its head forbids them. Spans
nest and overlap, so a paragraph is cut wherever one begins or ends, and each piece is wrapped in all that cover it, the
outermost first. Colours belong to speakers; lines tell direct, mixed and indirect speech apart, so that nothing hangs on
colour alone. Everything that comes from the copy is escaped; control characters, half surrogate pairs and marks that
reorder text show as U+FFFD.
"""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Iterable, Iterator
from importlib import resources
from typing import NamedTuple

from .export.segments import cut_segments
from .headline import one_line
from .markup import strip_markup
from .paragraphs import Paragraph
from .quote import Quote
from .span import Span
from .speaker import Speaker
from .story import Story

# controls but for white space; Arabic letter mark, left and right marks; embeddings, overrides, isolates; surrogates
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HUES = (212, 28, 150, 330, 262, 95, 185, 5)  # degrees: neighbours far apart; the ninth speaker has the first's again
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MOST_LINES = 3  # there is no room for more between two lines of text
PAGE_END = "</body>\n</html>\n"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


class _Mark(NamedTuple):
    """What is to be seen of a span: its role, whose colour it has (None: nobody's), and what hovering over it says."""

    span: Span
    role: str
    speaker: int | None
    hint: str


def story_to_html(story: Story) -> str:
    """The story as one page of HTML.

    Why: to see at a glance what was read, and to show it to others.

    Args:
        story: what `parse_story` returned.

    Returns:
        A whole document, to be encoded as UTF-8. It is light or dark as the reader's system is, fits a phone, and loads
        nothing. Hovering over a quote names its speaker, and lights up all else that the speaker says.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.html_view import story_to_html
    >>> page = story_to_html(parse_story("Port reopens <b>after</b> storm"))
    >>> "<h1>Port reopens after storm</h1>" in page
    True
    """
    title = one_line(story.headline.text) if story.headline else "Story"
    return f"{page_head(title)}{story_fragment(story)}{PAGE_END}"


def page_head(title: str) -> str:
    """What stands before the fragments of a page, for one that shows several stories; `PAGE_END` stands behind them.

    >>> from xinhua_parse.html_view import page_head
    >>> "<title>Ports &amp; ferries</title>" in page_head("Ports & ferries")
    True
    """
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_safe(title)}</title>\n<style>html {{ height: 100%; }} body {{ margin: 0; }} .xp {{ min-height: 100vh; }}</style>\n"
        "</head>\n<body>\n"
    )


def story_fragment(story: Story) -> str:
    """The story as one element with its own style, to stand in another page or a notebook.

    Args:
        story: what `parse_story` returned.

    Returns:
        A `div` of class "xp"; its style touches nothing outside it.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.html_view import story_fragment
    >>> story_fragment(parse_story("Port reopens after storm"))[:16]
    '<div class="xp">'
    """
    style = resources.files("xinhua_parse").joinpath("html_view.css").read_text(encoding="utf-8")
    return (
        f'<div class="xp">\n<style>\n{style}{_speaker_style(len(story.speakers))}</style>\n<div class="page">\n'
        f"<header>\n{''.join(_header(story))}</header>\n"
        f'<main class="story">\n{"".join(_body(story))}</main>\n'
        f"<aside>\n{''.join(_panels(story))}</aside>\n</div>\n</div>\n"
    )


def _speaker_style(count: int) -> str:
    """Colours for each speaker, and for whoever is hovered over, in the text or the table."""
    lines = [_colours(".xp .s", "0", "0%", "0%")]
    for i in range(count):
        lines.append(_colours(f".xp .s{i}", str(_HUES[i % len(_HUES)]), "var(--sat)", "var(--sat)"))
        lines.append(f".xp:has(.s{i}:hover) .content.s{i}, .xp:has(.s{i}:hover) tr.s{i} {{ background: var(--glow); }}")
    return "\n".join(lines) + "\n"


def _colours(selector: str, hue: str, saturation: str, letters: str) -> str:
    tones = {"c": "line", "wash": "tint", "glow": "strong", "name": "letters"}
    values = "; ".join(
        f"--{name}: hsl({hue} {letters if name == 'name' else saturation} var(--{tone}))"
        for name, tone in tones.items()
    )
    return f"{selector} {{ {values}; }}"


def _header(story: Story) -> Iterator[str]:
    if story.headline:
        if story.headline.kicker:
            yield f'<p class="kicker">{_safe(story.headline.kicker)}</p>\n'
        yield f"<h1>{_safe(story.headline.title)}</h1>\n"
    yield f'<p class="meta">{"".join(f"<span>{fact}</span>" for fact in _facts(story))}</p>\n'


def _facts(story: Story) -> Iterator[str]:
    day = story.date.value if story.date else story.dateline.date if story.dateline else None
    if day:
        time = f", {story.date.time:%H:%M}" if story.date and story.date.time else ""
        yield f'<time datetime="{day.isoformat()}">{_printed(day)}</time>{time}'
    if story.bylines:
        yield "By " + ", ".join(f"<bdi>{_safe(byline.name)}</bdi>" for byline in story.bylines)
    yield _count(len(story.quotes), "quote")
    yield _count(len(story.speakers), "speaker")


def _printed(day: datetime.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def _body(story: Story) -> Iterator[str]:
    marks: dict[int, list[_Mark]] = {}
    index = {speaker: i for i, speaker in enumerate(story.speakers)}
    for quote in story.quotes:
        speaker = index[quote.speaker] if quote.speaker else None
        marks.setdefault(quote.paragraph, []).extend(_marks(quote, speaker))
    mentions = [_Mark(m.span, "mention", i, _hint(s)) for i, s in enumerate(story.speakers) for m in s.mentions]
    mentions.sort(key=lambda mark: mark.span.start)
    at = 0
    for i, paragraph in enumerate(story.paragraphs):
        here: list[_Mark] = []
        while at < len(mentions) and mentions[at].span.start < paragraph.span.end:
            here.append(mentions[at])
            at += 1
        opening = f'<span class="dateline">{_safe(paragraph.dateline.text)}</span> ' if paragraph.dateline else ""
        yield f"<p>{opening}{_paragraph(story.text, paragraph, here + marks.get(i, []))}</p>\n"


def _marks(quote: Quote, speaker: int | None) -> Iterator[_Mark]:
    hint = f"{quote.kind.value}: {_hint(quote.speaker)}"
    yield from (_Mark(piece.span, f"content {quote.kind.value}", speaker, hint) for piece in quote.content)
    if quote.source:
        yield _Mark(quote.source.span, "source", speaker, hint)
    if quote.cue:
        yield _Mark(quote.cue.span, "cue", speaker, hint)


def _hint(speaker: Speaker | None) -> str:
    if speaker is None:
        return "speaker left open"
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name


def _paragraph(text: str, paragraph: Paragraph, marks: list[_Mark]) -> str:
    segments = cut_segments(paragraph.span, [mark.span for mark in marks])
    height = _heights(marks, [segment.covers for segment in segments])
    pieces = []
    for segment in segments:
        opened = [_opening(marks[i], height[i]) for i in segment.covers]
        words = _safe(strip_markup(segment.span.of(text)))
        pieces.append("".join(opened) + words + "</span>" * len(opened))
    return "".join(pieces)


def _heights(marks: list[_Mark], covers: Iterable[tuple[int, ...]]) -> list[int]:
    """How many contents lie within each content, one in the other: so many lines must fit above its own."""
    height = [0] * len(marks)
    for contents in ([i for i in covered if marks[i].role.startswith("content")] for covered in covers):
        for above, i in enumerate(reversed(contents)):
            height[i] = max(height[i], above)
    return height


def _opening(mark: _Mark, height: int) -> str:
    speaker = "s" if mark.speaker is None else f"s{mark.speaker}"
    room = f" h{min(height, _MOST_LINES)}" if height else ""
    return f'<span class="{mark.role}{room} {speaker}" title="{_safe(mark.hint)}">'


def _panels(story: Story) -> Iterator[str]:
    if story.speakers:
        yield f'<section class="panel">\n<h2>Speakers</h2>\n{_table(story)}</section>\n'
    if story.quotes:
        yield '<section class="panel legend">\n<h2>Key</h2>\n<ul>\n' + _KEY + "</ul>\n</section>\n"
    if story.problems:
        doubts = "".join(
            f"<li>{_safe(p.message)}<small>“{_safe(_shortened(p.span.of(story.text)))}”</small></li>\n"
            for p in story.problems
        )
        yield f'<section class="panel">\n<h2>In doubt</h2>\n<ul>\n{doubts}</ul>\n</section>\n'
    if story.chrome:
        rest = "".join(f"<li>{_safe(_shortened(piece.text))}</li>\n" for piece in story.chrome)
        yield f"<details>\n<summary>Left out as no part of the story</summary>\n<ul>\n{rest}</ul>\n</details>\n"


_KEY = (
    '<li><span class="content direct s">word for word</span></li>\n'
    '<li><span class="content mixed s">in part</span></li>\n'
    '<li><span class="content indirect s">in other words</span></li>\n'
    '<li><span class="source s">who speaks</span></li>\n'
    '<li><span class="cue">by what word</span></li>\n'
)


def _table(story: Story) -> str:
    quoted = dict.fromkeys(story.speakers, 0)
    for quote in story.quotes:
        if quote.speaker:
            quoted[quote.speaker] += 1
    rows = "".join(_row(i, speaker, quoted[speaker]) for i, speaker in enumerate(story.speakers))
    head = '<th scope="col">Name</th><th scope="col">Kind</th><th scope="col" class="number">Quotes</th>'
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"


def _row(number: int, speaker: Speaker, quotes: int) -> str:
    role = f"<small>{_safe(speaker.role)}</small>" if speaker.role else ""
    name = f"<bdi>{_safe(speaker.name)}</bdi>"
    return (
        f'<tr class="s{number}"><th scope="row">{name}{role}</th><td>{speaker.kind.value}</td>'
        f'<td class="number">{quotes}</td></tr>\n'
    )


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 120 else f"{words[:119]}…"


def _safe(text: str) -> str:
    return html.escape(_UNSAFE.sub("\ufffd", text))
