"""Tags and entities of archives: SGML of the Gigaword and TREC kind, and what scrapers leave of HTML.

Strategy: the text is not rewritten. Tags of block elements end lines; tags inside a line stay in its span and are left out of
prose; anything else in angle brackets is text ("profits < 5 pct"). Entities are decoded in prose only.
Left out on purpose: whole HTML pages, with scripts and attributes that hold text.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

TAG = re.compile(r"<(?P<close>/)?(?P<name>[A-Za-z][A-Za-z0-9_]{0,15})(?P<rest>(?:\s[^<>]{0,400})?)/?>")

# What an element holds, by its name in lower case: the reader needs no more than this.
_FIELDS = {
    "a1": "other",
    "author": "author",
    "body": "",
    "br": "",
    "byline": "author",
    "caption": "p",
    "content": "text",
    "date": "date",
    "date1": "date",
    "date_time": "date",
    "dateline": "dateline",
    "datetime": "date",
    "div": "",
    "doc": "doc",
    "docid": "other",
    "docno": "other",
    "docsource": "other",
    "doctype": "other",
    "f": "other",
    "h1": "headline",
    "h2": "",
    "h3": "",
    "h4": "",
    "head": "",
    "header": "other",
    "headline": "headline",
    "hl": "headline",
    "hr": "",
    "ht": "other",
    "html": "",
    "id": "other",
    "keyword": "other",
    "li": "p",
    "p": "p",
    "poster": "author",
    "post": "",
    "postdate": "date",
    "pubdate": "date",
    "quote": "",
    "slug": "other",
    "source": "other",
    "table": "",
    "td": "",
    "text": "text",
    "ti": "headline",
    "title": "headline",
    "tr": "",
    "trailer": "other",
    "turn": "p",
    "ul": "",
    "url": "other",
    "xml": "",
}
_INSIDE = frozenset(
    {"br", "h2", "h3", "h4", "hr", "div", "table", "tr", "td", "ul", "quote"}
)  # these change nothing about where one is


class Place(NamedTuple):
    """Where in the markup a line stands: the field it is in, a number that grows with each tag, and what the field is in."""

    element: str
    number: int
    around: str


def follow(place: Place, tag: re.Match[str]) -> Place:
    """Where one is behind a tag; the same place for a tag that stands inside a line.

    >>> follow(Place("", 0, ""), TAG.match("<HEADLINE>")).element
    'headline'
    >>> start = Place("", 0, "")
    >>> follow(start, TAG.match("<b>")) is start
    True
    """
    name = tag["name"].lower()
    field = _FIELDS.get(name)
    if field is None:
        return place
    number = place.number + 1
    if name in _INSIDE:
        return Place(place.element, number, place.around)
    if field in ("text", "doc"):
        around = field if not tag["close"] else "after" if field == "text" else ""
        return Place(around, number, around)
    if tag["close"] or tag["rest"].endswith("/"):
        return Place(place.around, number, place.around)
    return Place(field or place.around, number, place.around)


def strip_markup(prose: str) -> str:
    """Prose without its tags, entities decoded.

    >>> strip_markup("AT&amp;T <b>rose</b> as costs &lt; 5 pct")
    'AT&T rose as costs < 5 pct'
    """
    if "<" in prose:
        prose = TAG.sub(_gap, prose)
    return html.unescape(prose) if "&" in prose else prose


def _gap(tag: re.Match[str]) -> str:
    """What a tag is in prose: nothing inside a word, a space where it ends a line."""
    return " " if tag["name"].lower() in _FIELDS else ""
