"""Paragraphs by themselves, and their prose."""

from __future__ import annotations

import pytest

from xinhua_parse import parse_paragraphs, parse_story


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("A two-\nweek drought", "A two-week drought"),
        ("the Non- Proliferation Treaty", "the Non-Proliferation Treaty"),
        ("short- and long-term loans", "short- and long-term loans"),
        ("the talks -- held\nin Harare -- ended", "the talks -- held in Harare -- ended"),
        ("a range of 10 - 15 boats", "a range of 10 - 15 boats"),
        ("A&amp;B said &quot;yes&quot;", 'A&B said "yes"'),
        ("Rain\r\r\nfell.", "Rain fell."),
    ],
)
def test_prose_is_one_line_with_words_mended_where_a_wrap_broke_them(text, prose):
    (paragraph,) = parse_paragraphs(text)
    assert (paragraph.prose, paragraph.text) == (prose, text)


def test_a_line_that_looks_like_a_headline_is_a_paragraph():
    assert [p.text for p in parse_paragraphs("Ferry sails again\n\nThe ferry sailed.")] == [
        "Ferry sails again",
        "The ferry sailed.",
    ]


def test_a_line_ends_a_paragraph_where_the_next_word_would_have_fitted():
    first = "The boats had been kept in port by the storm for two days and\nsailed."
    text = f"{first}\nThe passengers had waited there for all of the time, which was\nlong."
    assert len(parse_paragraphs(text)) == 2


@pytest.mark.parametrize("text", ["", " \n ", "- - - -", "Enditem"])
def test_no_paragraph_gives_nothing(text):
    assert parse_paragraphs(text) == ()


@pytest.mark.parametrize("speck", ["A", "3", "--", '"', "“a", "•"])
def test_a_line_of_one_or_two_characters_is_no_paragraph(speck):
    """A page's number, a bullet, the letter of a drop cap: kept as chrome, and the paragraphs on both sides stay apart."""
    text = f"OUAGARA, May 3 (Xinhua) -- The well is dry.\n{speck}\nThe rain is late."
    story = parse_story(text)
    assert [p.text for p in story.paragraphs] == ["The well is dry.", "The rain is late."]
    assert [piece.text for piece in story.chrome] == [speck]


def test_a_blank_line_in_mid_sentence_parts_no_paragraph():
    text = "Rain fell on the hills of the north, and the\n\nrivers rose. It was the first in months.\n\nCrews left."
    assert [p.prose for p in parse_paragraphs(text)] == [
        "Rain fell on the hills of the north, and the rivers rose. It was the first in months.",
        "Crews left.",
    ]
