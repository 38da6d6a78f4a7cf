"""Lines of a page's header: what is one, its date, and where a headline begins behind it."""

from __future__ import annotations

import datetime

import pytest

from xinhua_parse.layout.header import is_document_id, is_export_field, read_header

DAY = datetime.date(2020, 6, 9)


def read(line: str, before: str = "", behind: str = ""):
    """The day of a header line and what of the line is left behind it; None where it is no header line."""
    text = before + line + behind
    found = read_header(text, len(before), len(before) + len(line))
    return found and (found[0] and found[0].value(), text[found[1] : len(before) + len(line)])


@pytest.mark.parametrize(
    ("line", "day", "rest"),
    [
        ("2020-06-09", DAY, ""),
        ("Source: Xinhua | 2020-06-09 22:11:14 | Editor: renn", DAY, ""),
        ("2020-06-09 Updated: 2020-06-10", DAY, ""),
        ("XIE20200609.0173 2020-06-09", DAY, ""),
        ("2020-06-09 Rain fills the dam", DAY, " Rain fills the dam"),
        ("Date: June 9, 2020 Rain fills the dam", DAY, " Rain fills the dam"),
        ("-" * 100 + "2020-06-09", DAY, ""),
        ("2020-06-09" + " " * 190, DAY, ""),
        ("2020-06-09" + " " * 191, DAY, " " * 191),  # no line of a header is as long
        ("Tuesday, June 9", None, ""),
        ("Wednesday, September 30", None, ""),
        ("june 9", None, ""),
        ("www.velmark.com", None, ""),
        ("online print share news.cn", None, ""),
        ("news.com/" + "x" * 51, None, ""),
    ],
)
@pytest.mark.parametrize(("before", "behind"), [("", ""), ("Reef ", " harbor"), ("2019-01-01 ", " 2021-12-31")])
def test_a_line_of_a_header(line, day, rest, before, behind):
    """Its date, and the headline that stands on the same line; nothing outside of the line is read."""
    assert read(line, before, behind) == (day, rest)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Rain fills the dam",
        "Rain fills the dam on June 9, 2020",
        "Rain on 2020-06-09 Rain",
        "Source: Xinhua 2020-06-09 Rain fills the dam",
        "-" * 101 + "2020-06-09",
        "Tuesday, June 9, rain",
        "June",
        "online",  # a word of headers alone
        "updated: news.cn",
        "online print share rss news.cn",
        "news.com/" + "x" * 52,
        "Rain.com fell",
        "Rain 20",
    ],
)
def test_a_line_that_is_none(line):
    """Prose, a headline with its own day, a line too long or with more words than a header's."""
    assert read(line) is None


@pytest.mark.parametrize(
    ("line", "is_id"),
    [("XIE19990313.0173", True), ("XIN_ENG_20051126.0123", True), ("Rain", False), ("XIE19990313.0173 Rain", False)],
)
def test_an_archives_name_for_a_story(line, is_id):
    """The whole line."""
    assert is_document_id(line) is is_id


@pytest.mark.parametrize(
    ("line", "is_field"),
    [
        ("Section: World", True),
        ("word count: 300", True),
        ("Roundup: Shares fall", False),
        ("Section World", False),
        ("article type" + " " * 8 + ":", False),
        ("Publication-Type: Reef", True),
    ],
)
def test_a_field_of_an_export(line, is_field):
    """A word of exports, a colon, and what it says."""
    assert is_export_field(line) is is_field
