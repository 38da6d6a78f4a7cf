from __future__ import annotations

import datetime
import json

import pytest
from corpora import SHARED, needs_shared, read

from xinhua_parse import StoryError

pytest.importorskip("selectolax")
pytest.importorskip("trafilatura")

from xinhua_parse.html_page import parse_html, read_page

LEAD = "ARDENHAVEN, July 8 (Xinhua) -- The harbor is open again, chief pilot Ilse Marrow said on Friday."
SECOND = '"We waited nine days," she said, adding that the lights of the northern pier have all been repaired.'
WRAPPED = "again,\n"

PHONE = f"""<!DOCTYPE html><html><head><title>Harbor reopens - Xinhua | English.news.cn</title>
<meta name="pubdate" content="2016-07-08T23:02:10Z"></head><body>
<div class="domPC"><td id="bltitle"> Harbor reopens </td><div id="content"><p>{LEAD}</p><p>{SECOND}</p></div></div>
<div class="domMobile"><div id="conTit"><h1>
Harbor reopens
</h1><div class="info"><span class="source">English.news.cn</span>\n 2016-07-08 23:02:10 </div></div>
<div id="content"><p>{LEAD.replace("again, ", WRAPPED)}\n</p><p>{SECOND}</p></div>
<div class="edit">[Editor: someone]</div></div></body></html>"""

WIDE = f"""<html><body><div id="bltitle">Harbor reopens</div><span id="pubtime"> 2016-07-08 23:02:10</span>
<div id="content"><p>{LEAD}<br>{SECOND}</p><script>document.write("<p>no</p>")</script></div>
<div id="right">Related: Storm nears</div></body></html>"""

REPRINT = f"""<html><head><meta property="article:published_time" content="2016-07-09T08:00:00+08:00">
<title>Harbor reopens</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Harbor reopens</h1><p>{LEAD}</p><p>{SECOND}</p><p>Ferries to the outer islands leave twice a day, and the
fish market opens on Monday, the port authority said in a statement that was published in the local paper.</p></article>
<footer><p>All rights reserved by the paper of this town.</p></footer></body></html>"""


@pytest.mark.parametrize("page", [PHONE, WIDE], ids=["phone", "wide"])
def test_the_agencys_pages_are_read(page: str) -> None:
    story = parse_html(page)
    assert story.headline is not None
    assert story.headline.text == "Harbor reopens"
    assert story.date is not None
    assert (story.date.value, story.date.time) == (datetime.date(2016, 7, 8), datetime.time(23, 2, 10))
    assert story.dateline is not None
    assert story.dateline.date == datetime.date(2016, 7, 8)
    assert [p.text for p in story.paragraphs] == [LEAD.partition(" -- ")[2], SECOND]


def test_a_reprint_is_read() -> None:
    """No template knows it: its text is found, and its day taken from its metadata."""
    story = parse_html(REPRINT)
    assert story.headline is not None
    assert story.headline.text == "Harbor reopens"
    assert story.date is not None
    assert story.date.value == datetime.date(2016, 7, 9)
    assert [p.text[:10] for p in story.paragraphs] == ["The harbor", '"We waited', "Ferries to"]


def test_offsets_are_those_of_the_text_made_from_the_page() -> None:
    story = parse_html(PHONE)
    assert story.text == f"Harbor reopens\nSource: Xinhua 2016-07-08 23:02:10\n\n{LEAD}\n{SECOND}\n"
    assert story.text == read_page(PHONE).text
    assert all(p.span.of(story.text) == p.text for p in story.paragraphs)


def test_metadata_give_the_time_where_the_page_shows_none() -> None:
    page = PHONE.replace(" 2016-07-08 23:02:10 ", "")
    assert read_page(page).time == "2016-07-08 23:02:10"


def test_a_day_known_from_elsewhere_is_used() -> None:
    page = WIDE.replace("2016-07-08 23:02:10", "")
    story = parse_html(page, published=datetime.date(2017, 7, 9))
    assert story.date is None
    assert story.dateline is not None
    assert story.dateline.date == datetime.date(2017, 7, 8)


@pytest.mark.parametrize(
    ("encoding", "stated"),
    [
        ("utf-8", "utf-8"),
        ("gb18030", "gb2312"),
        ("gbk", "GBK"),
        ("utf-8", ""),
        ("utf-8-sig", "gb2312"),
        ("utf-8", "what"),
    ],
)
def test_bytes_are_decoded_as_the_page_says(encoding: str, stated: str) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={stated}">' if stated else ""
    page = WIDE.replace("<body>", f"<head>{meta}</head><body>").replace("Marrow", "吉川").encode(encoding)
    assert "Ilse 吉川 said" in parse_html(page).paragraphs[0].text


def test_bytes_that_are_not_what_the_page_says_are_read_as_far_as_they_go() -> None:
    page = WIDE.replace("<body>", '<meta charset="utf-8"><body>').encode() + b"\xff"
    assert parse_html(page).headline is not None


@pytest.mark.parametrize("page", ["", b"", "<html></html>", "<p></p>", "no markup at all", "<" * 10_000])
def test_a_page_without_a_story_is_told(page: str | bytes) -> None:
    with pytest.raises(StoryError):
        parse_html(page)


@needs_shared
def test_saved_pages_are_read_exactly() -> None:
    """Headline, day and every paragraph as annotated: at least 11 of the 12."""
    pages = sorted((SHARED / "corpus" / "html").glob("*.htm"))
    assert len(pages) == 12
    wrong = []
    for page in pages:
        text = read(SHARED / "corpus" / "dev" / f"{page.stem}.txt")
        gold = json.loads((SHARED / "corpus" / "dev" / f"{page.stem}.gold.json").read_text(encoding="utf-8"))
        story = parse_html(page.read_bytes())
        found = (
            _one_line(story.headline.text) if story.headline else None,
            story.date.value.isoformat() if story.date else None,
            [_one_line(p.text) for p in story.paragraphs],
        )
        wanted = (
            _one_line(text[slice(*gold["headline"])]),
            gold["published"],
            [_one_line(text[start:end]) for start, end in gold["paragraphs"]],
        )
        if found != wanted:
            wrong.append(page.stem)
    assert len(wrong) <= 1, wrong


def _one_line(text: str) -> str:
    return " ".join(text.split())


def test_metadata_without_a_time_are_passed_over() -> None:
    """The next of them that has one is used."""
    meta = '<meta name="pubdate" content=""><meta name="publishdate" content="2016-07-08 21:00:00">'
    page = WIDE.replace("2016-07-08 23:02:10", "").replace("<body>", f"<head>{meta}</head><body>")
    assert read_page(page).time == "2016-07-08 21:00:00"
