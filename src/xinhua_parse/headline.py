"""The headline and its kicker: "Interview: Drought to ease, says expert".

Strategy: a kicker is a label that the agency puts before a colon, from a closed list or a form that such labels have; whoever
says the headline ("Renn: ...", "... : official") is none. Kickers stack: "1st LD: Urgent: ...". What sites put behind a
headline ("- Xinhua", "(2)") is no part of it.
"""

from __future__ import annotations

import re

import attrs

from .errors import ParseError, require_text
from .lexicon.kickers import KICKER_HEADS, KICKERS
from .markup import strip_markup
from .span import Span


@attrs.frozen
class Headline:
    """A story's own headline.

    Args:
        text: as printed, kicker included, hard wraps and all.
        kicker: the label or labels before the colon, without the last colon; None where there is none.
        title: the headline without its kicker, on one line.
        span: offsets of the whole, in code points.

    >>> from xinhua_parse import parse_headline
    >>> headline = parse_headline("1st LD: Urgent: Quake jolts coast")
    >>> headline.kicker, headline.title
    ('1st LD: Urgent', 'Quake jolts coast')
    """

    text: str
    kicker: str | None
    title: str
    span: Span


_COLON = re.compile(r"[:：\s](?:(?<=[:：])|(?<=\s)[:：])\s*")  # a search finds one class quickly
_NUMBERED = re.compile(  # 1st LD   2nd Ld-Writethru   3rd LD Writethru   1st lead
    r"""(?:[0-9]{1,2}(?:st|nd|rd|th)\s|(?:first|second|third|new)\s)?(?:urgent\s)?(?:ld|lead|take|update)s?
        (?:[\s-]{1,3}(?:write-?thru|urgent|correct\w{0,4}))?""",
    re.VERBOSE | re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"""\s{0,4}(?: [-|_–—]{1,2}\s{0,2}(?:Xinhua(?:net)?(?:\.com)?|(?:English\.)?(?:xinhuanet|news)\.c[no]m?|English_Xinhua
                      |People's\sDaily\sOnline|China\sDaily|Chinadaily\.com\.cn|Global\sTimes|China\.org\.cn|China\sView
                      |CCTV|CGTN|ecns\.cn)
              | _English_Xinhua
              | [(（](?:[0-9]{1,2}|more|[0-9](?:st|nd|rd|th)\s?L[Dd]|Xinhua|photo|photos|with\sphotos?|updated(?:\s[0-9]{1,2})?)[)）]
              | \([0-9]{1,2}/[0-9]{1,2}\) )$""",
    re.VERBOSE | re.IGNORECASE,
)
_SUFFIX_ENDS = (
    *"0123456789)）",
    "inhua",
    "net",
    "com",
    "cn",
    "online",
    "daily",
    "times",
    "cctv",
    "cgtn",
    "world",
    "china",
    "view",
)
_LABEL_LIMIT, _LABEL_WORDS = 48, 5


def trim_headline(text: str, start: int, end: int) -> int:
    """Where the headline ends that stands in `text[start:end]`: before what a site put behind it.

    >>> trim_headline("Rain eases drought (2) - Xinhua", 0, 31)
    18
    """
    if not text[max(start, end - 8) : end].casefold().endswith(_SUFFIX_ENDS):
        return end
    while (suffix := _SUFFIX.search(text, max(start, end - 40), end)) is not None and suffix.start() > start:
        end = suffix.start()
    return start + len(text[start:end].rstrip())


def read_headline(text: str, start: int, end: int) -> Headline:
    """The headline that stands in `text[start:end]`, whatever it is."""
    kicker_end, at = start, start
    while (colon := _COLON.search(text, at, min(end, at + _LABEL_LIMIT))) is not None:
        if not is_kicker(text[at : colon.start()]) or colon.end() >= end:
            break
        kicker_end, at = colon.start(), colon.end()
    kicker = one_line(text[start:kicker_end]) or None
    return Headline(text[start:end], kicker, one_line(text[at:end]), Span(start, end))


def one_line(text: str) -> str:
    """Printed words on one line, tags dropped and entities decoded."""
    return " ".join(strip_markup(text).split())


def is_kicker(label: str) -> bool:
    """Whether a label before a colon is a kicker.

    >>> is_kicker("Xinhua Insight"), is_kicker("2nd Ld-Writethru"), is_kicker("Renn"), is_kicker("Harbin")
    (True, True, False, False)
    """
    label = re.sub(r"[\s-]?\(?[0-9]\)?$", "", " ".join(label.split()).strip("()[]# "))
    plain = label.casefold()
    if plain in KICKERS or _NUMBERED.fullmatch(label) is not None:
        return True
    words = label.split()
    if not 2 <= len(words) <= _LABEL_WORDS:
        return False
    if plain.startswith(("letter from ", "xinhua ", "urgent ", "full text")):
        return True
    pair = len(words) == 2  # "News analysis"
    capital = all(
        w[0].isupper() or w in ("on", "of", "in", "and", "the", "&", "from") or not w[0].isalpha()
        for w in (words[:1] if pair else words)
    )
    return capital and (
        words[-1].casefold() in KICKER_HEADS or words[0].casefold() in ("update", "urgent", "exclusive", "roundup")
    )


_SENTENCE_END = re.compile(r"[.!?][\"”’']?$")
_HEADLINE_LIMIT = 250  # characters: the longest seen has 190


def could_be_headline(line: str) -> bool:
    """Whether a line above the body has the form of a headline: short, and no sentence that reports."""
    if len(line) > _HEADLINE_LIMIT or not any(c.isalpha() for c in line):
        return False
    if _SENTENCE_END.search(line) is None or line.endswith(("?", "!")):
        return True
    # Some collections close headlines with a full stop; a sentence of a body reports in the past tense or is longer.
    return (
        len(line) <= 120
        and re.search(r"\b(?:said|told|added|reported|announced|stressed|noted|has|have|had|was|were)\b", line) is None
    )


def parse_headline(text: str) -> Headline:
    """Read a text that is a headline.

    Args:
        text: the headline and nothing else, white space around it aside; it may be wrapped over lines.

    Returns:
        The headline, its kicker apart; what a site put behind it ("- Xinhua") is left out.

    Raises:
        ParseError: where the text is blank, holds no letter, or is longer than a headline.
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import parse_headline
    >>> parse_headline("Interview: Drought to ease - Xinhua").title
    'Drought to ease'
    >>> parse_headline("Renn: talks to go on").kicker is None
    True
    """
    text = require_text(text)
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if start >= end or not any(c.isalpha() for c in text[start : start + _HEADLINE_LIMIT]):
        raise ParseError("expected a headline", text, Span(min(start, end), end))
    blank = re.search(r"\n[^\S\n]{0,80}\n|[\u2029]", text[start:end])
    if blank is not None:
        raise ParseError("expected the end of the headline", text, Span(start + blank.end(), end))
    if end - start > _HEADLINE_LIMIT:
        raise ParseError(
            f"expected a headline of at most {_HEADLINE_LIMIT} characters", text, Span(start + _HEADLINE_LIMIT, end)
        )
    return read_headline(text, start, trim_headline(text, start, end))


def find_headline(text: str) -> Headline | None:
    r"""The headline of a story, if it has one.

    Args:
        text: a story as plain text, in whatever layout it comes.

    Returns:
        The same headline as `parse_story` gives; None where the story has none.

    Raises:
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import find_headline
    >>> find_headline("Rain eases drought\n\nHARARE, Feb. 3 (Xinhua) -- Rain fell.").title
    'Rain eases drought'
    >>> find_headline("HARARE, Feb. 3 (Xinhua) -- Rain fell.") is None
    True
    """
    from .layout import read_layout  # here, because layout is built from this module

    return read_layout(require_text(text)).headline
