"""A saved web page, read as the story that it shows. Needs the extra `html`.

Strategy: the agency's own pages name their parts, so there the headline, the time and the paragraphs are simply looked up;
each template is a row of a table. For any other page, and for reprints, trafilatura finds the text and the metadata. What
was found becomes plain text in the form of a page that was saved as text, which is then parsed like any other.

Offsets are those of that text, `story.text`, and not of the page. Left out on purpose: fetching pages.
"""

from __future__ import annotations

import codecs
import datetime
import re

import attrs
import trafilatura
from selectolax.lexbor import LexborHTMLParser

from .story import Story, parse_story

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset=["']?\s{0,3}(?P<charset>[\w-]{2,20})""", re.IGNORECASE)
_CHARSET_WINDOW = 4096  # bytes: the standard asks for it in the first 1024
_TIME = re.compile(  # 2016-07-08 23:02:10   2016-07-13T20:33:17Z   2016-07-08
    r"(?<![0-9])(?P<day>(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?:[T ]{1,3}(?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?))?"
)
_TIME_NAMES = ("pubdate", "publishdate", "article:published_time", "og:published_time", "date")
_BREAK = "\x1e"  # the record separator: what a line break is until lines are parted; no page holds it
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "windows-1252"}  # what is meant, as browsers read it


@attrs.frozen
class Template:
    """Where a kind of page has its parts, as CSS selectors.

    Args:
        headline: of the element that holds the headline, and nothing else.
        time: of the one with the day and time of publication.
        body: of the one that holds the paragraphs.
    """

    headline: str
    time: str
    body: str


TEMPLATES = (
    Template("#conTit h1", "#conTit .info", ".domMobile #content"),  # xinhuanet.com, news.cn, 2015-2016: for phones
    Template("#bltitle", "#pubtime", "#content"),  # the same pages, for wide screens
    Template("#Title", "#pubtime", "#Content"),  # and those before
)


@attrs.frozen
class Page:
    """What a page shows of a story.

    Args:
        headline: on one line; empty where none was found.
        time: the day, and the time where it is given, as printed; empty where none was found.
        paragraphs: each on one line, in the order of the page.
    """

    headline: str
    time: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """The story as plain text: headline, a line with source and time, one paragraph a line."""
        source = f"Source: Xinhua {self.time}\n" if self.time else ""
        return f"{self.headline}\n{source}\n" + "\n".join(self.paragraphs) + "\n"


def parse_html(page: str | bytes, *, published: datetime.date | None = None) -> Story:
    """Read the story that a saved web page shows.

    Args:
        page: the HTML. Bytes are decoded by their byte-order mark, else by what the page says, else as UTF-8.
        published: as in `parse_story`; without it the page's own metadata give the day.

    Returns:
        The story. Its offsets are code points of `story.text`, which is made from the page: headline, "Source: Xinhua
        2016-07-08 23:02:10", and the body, one paragraph a line.

    Raises:
        StoryError: where the page shows no story.

    >>> from xinhua_parse.html_page import parse_html
    >>> page = '''<html><body><div class="domMobile"><div id="conTit"><h1>Port reopens</h1>
    ... <div class="info">Source: Xinhua 2016-07-08 23:02:10</div></div>
    ... <div id="content"><p>ARDEN, July 8 (Xinhua) -- The port is open, the mayor said.</p></div></div></body></html>'''
    >>> story = parse_html(page)
    >>> story.headline.title, story.date.value, story.paragraphs[0].text
    ('Port reopens', datetime.date(2016, 7, 8), 'The port is open, the mayor said.')
    """
    return parse_story(read_page(page).text, published=published)


def read_page(page: str | bytes) -> Page:
    """What a page shows of a story, before it is parsed.

    Args:
        page: the HTML, as in `parse_html`.

    Returns:
        Headline, time and paragraphs; empty where the page has none.
    """
    text = page if isinstance(page, str) else _decoded(page)
    tree = LexborHTMLParser(text)
    for template in TEMPLATES:
        found = _from_template(tree, template)
        if found is not None:
            return found
    return _from_any(text)


def _from_template(tree: LexborHTMLParser, template: Template) -> Page | None:
    headline, body = tree.css_first(template.headline), tree.css_first(template.body)
    if headline is None or body is None:
        return None
    for line_break in body.css("br"):
        line_break.replace_with(_BREAK)
    lines = [_one_line(line) for block in body.css("p") for line in block.text().split(_BREAK)]
    time = tree.css_first(template.time)
    printed = _first_time(time.text() if time is not None else "") or _stated_time(tree)
    page = Page(_one_line(headline.text()), printed, tuple(line for line in lines if line))
    return page if page.headline and page.paragraphs else None


def _stated_time(tree: LexborHTMLParser) -> str:
    """What the page's metadata say; their zone is left off, for pages of the agency call Beijing time "Z"."""
    for name in _TIME_NAMES:
        for meta in tree.css(f'meta[name="{name}"], meta[property="{name}"]'):
            found = _first_time(meta.attributes.get("content") or "")
            if found:
                return found
    return ""


def _from_any(text: str) -> Page:
    found = trafilatura.bare_extraction(text, include_comments=False, include_tables=False, with_metadata=True)
    if found is None:
        return Page("", "", ())
    values = found if isinstance(found, dict) else found.as_dict()
    lines = (_one_line(line) for line in str(values["text"] or "").splitlines())
    headline = _one_line(str(values["title"] or ""))
    printed = _stated_time(LexborHTMLParser(text)) or str(values["date"] or "")
    return Page(headline, printed, tuple(line for line in lines if line and line != headline))


def _first_time(text: str) -> str:
    found = _TIME.search(text)
    if found is None:
        return ""
    return f"{found['day']} {found['time']}" if found["time"] else found["day"]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _decoded(page: bytes) -> str:
    for mark, encoding in _MARKS:
        if page.startswith(mark):
            return page.removeprefix(mark).decode(encoding, "replace")
    stated = _CHARSET.search(page, 0, _CHARSET_WINDOW)
    name = stated["charset"].decode("ascii").lower() if stated else "utf-8"
    try:
        return page.decode(_WIDER.get(name, name))
    except (LookupError, UnicodeDecodeError):
        return page.decode("utf-8", "replace")
