"""A story as NITF 3.6, the XML that news systems have exchanged copy in since 1998.

Strategy: the head that NITF knows (headline, bylines, dateline), then the paragraphs, with `q` round what stands word
for word, and `quote-source` for who said it. White space is one blank, as it is to NITF. What XML cannot hold (control
characters, half surrogate pairs) becomes U+FFFD. Left out on purpose: indirect speech, for which NITF has no element.

Source: IPTC, NITF 3.6: https://www.iptc.org/std/NITF/3.6/documentation/nitf-3-6.html
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from xml.sax import saxutils

from ..dateline import Dateline
from ..markup import strip_markup
from ..paragraphs import Paragraph
from ..quote import Quote, QuoteKind
from ..span import Span
from ..story import Story
from .segments import cut_segments

_VERSION = "-//IPTC//DTD NITF 3.6//EN"
_NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANKS = re.compile(r"\s+")
_IN_MARKS = re.compile(r"""["“](?P<quoted>[^"“”]+)(?:["”]|$)""")  # the outer marks are no part of a content
_PRINTED_DAY = re.compile(r"[^\W\d_]{3,9}\.?\s{0,2}[0-9]{1,2}(?:\s?,\s?[0-9]{4})?")  # Sept. 14   May 8, 2016


def to_nitf(story: Story) -> str:
    """The story as an NITF document.

    Args:
        story: what `parse_story` returned.

    Returns:
        The XML, to be encoded as UTF-8, which its first line names; lines end in line feeds. Dates are ISO 8601 basic
        ("20210914", "20210915T070509"), without zone.

    Source: IPTC, NITF 3.6.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.export.nitf import to_nitf
    >>> print(to_nitf(parse_story("Port reopens after storm")))
    <?xml version="1.0" encoding="UTF-8"?>
    <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN" baselang="en">
    <head>
    <title>Port reopens after storm</title>
    </head>
    <body>
    <body.head>
    <hedline><hl1>Port reopens after storm</hl1></hedline>
    </body.head>
    <body.content>
    </body.content>
    </body>
    </nitf>
    <BLANKLINE>
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<nitf xmlns="{_NAMESPACE}" version="{_VERSION}" baselang="en">',
        "<head>",
        *_head(story),
        "</head>",
        "<body>",
        "<body.head>",
        *_body_head(story),
        "</body.head>",
        "<body.content>",
        *_body_content(story),
        "</body.content>",
        "</body>",
        "</nitf>",
    ]
    return "\n".join(lines) + "\n"


def _head(story: Story) -> Iterator[str]:
    if story.headline:
        yield f"<title>{_text(story.headline.title)}</title>"
    if story.date:
        norm = _norm(story.date.value, story.date.time)
        yield f'<docdata><date.issue norm="{norm}"/></docdata>'


def _body_head(story: Story) -> Iterator[str]:
    if story.headline:
        yield f"<hedline><hl1>{_text(story.headline.text)}</hl1></hedline>"
    for byline in story.bylines:
        yield f"<byline><person>{_text(byline.name)}</person></byline>"
    if story.dateline:
        yield f"<dateline>{_dateline(story.dateline)}</dateline>"


def _dateline(dateline: Dateline) -> str:
    """The dateline as printed, with its places and its day marked."""
    marked: list[str] = []
    at = 0
    for place in dateline.places:
        start = dateline.text.find(place, at)
        if start >= 0:
            marked += [_text(dateline.text[at:start]), f"<location>{_text(place)}</location>"]
            at = start + len(place)
    day = _PRINTED_DAY.search(dateline.text, at)
    if day and dateline.day is not None:
        norm = f' norm="{_norm(dateline.date)}"' if dateline.date else ""
        marked += [_text(dateline.text[at : day.start()]), f"<story.date{norm}>{_text(day[0])}</story.date>"]
        at = day.end()
    return "".join([*marked, _text(dateline.text[at:])])


def _body_content(story: Story) -> Iterator[str]:
    quoted: dict[int, list[tuple[Span, str | None]]] = {}
    for quote in story.quotes:
        quoted.setdefault(quote.paragraph, []).extend((span, _source(quote)) for span in _word_for_word(quote))
    for i, paragraph in enumerate(story.paragraphs):
        own = paragraph.dateline if paragraph.dateline != story.dateline else None
        lede = ' lede="true"' if i == 0 else ""
        yield f"<p{lede}>{_text(own.text) + ' ' if own else ''}{_marked(story.text, paragraph, quoted.get(i, []))}</p>"


def _word_for_word(quote: Quote) -> Iterator[Span]:
    for piece in quote.content:
        if quote.kind is QuoteKind.DIRECT:
            yield piece.span
        elif quote.kind is QuoteKind.MIXED:
            start = piece.span.start
            yield from (
                Span(start + m.start("quoted"), start + m.end("quoted")) for m in _IN_MARKS.finditer(piece.text)
            )


def _source(quote: Quote) -> str | None:
    if quote.speaker:
        return quote.speaker.name
    return quote.source.text if quote.source else None


def _marked(text: str, paragraph: Paragraph, quoted: list[tuple[Span, str | None]]) -> str:
    """The paragraph with `q` elements that nest: one whose span crosses another's is closed and opened again."""
    out: list[str] = []
    opened: tuple[int, ...] = ()
    for segment in cut_segments(paragraph.span, [span for span, _ in quoted]):
        kept = _common(opened, segment.covers)
        out += ["</q>"] * (len(opened) - kept)
        out += [_q(quoted[i][1]) for i in segment.covers[kept:]]
        out.append(_text(segment.span.of(text)))
        opened = segment.covers
    return "".join(out) + "</q>" * len(opened)


def _common(before: tuple[int, ...], after: tuple[int, ...]) -> int:
    count = 0
    while count < min(len(before), len(after)) and before[count] == after[count]:
        count += 1
    return count


def _q(source: str | None) -> str:
    return "<q>" if source is None else f"<q quote-source={saxutils.quoteattr(_clean(source))}>"


def _norm(day: datetime.date, time: datetime.time | None = None) -> str:
    return f"{day:%Y%m%d}" if time is None else f"{day:%Y%m%d}T{time:%H%M%S}"


def _text(text: str) -> str:
    return saxutils.escape(_clean(text))


def _clean(text: str) -> str:
    """The text without the tags and entities of an archive, each stretch of white space one blank."""
    return _NOT_IN_XML.sub("\ufffd", _BLANKS.sub(" ", strip_markup(text)))
