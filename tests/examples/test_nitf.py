from __future__ import annotations

import io
import xml.etree.ElementTree as ET

import attrs
import pytest
from hand_made import TEXT, hand_made, piece
from hypothesis import given
from hypothesis import strategies as st

from xinhua_parse import Paragraph, Quote, QuoteKind, Story, parse_story
from xinhua_parse.export.nitf import to_nitf

NITF = "{http://iptc.org/std/NITF/2006-10-18/}"

# No package ships the DTD or the schema. These are the content models of the elements that we write, as IPTC documents
# them for NITF 3.6 (https://www.iptc.org/std/NITF/3.6/documentation/nitf-3-6.html), less what we never write: each is
# narrower than the standard's, in the same order, so that what is valid here is valid there.
DTD = """
<!ELEMENT nitf (head?, body)>
<!ATTLIST nitf xmlns CDATA #FIXED "http://iptc.org/std/NITF/2006-10-18/"
               version CDATA #IMPLIED baselang CDATA #IMPLIED>
<!ELEMENT head (title?, docdata?)>
<!ELEMENT title (#PCDATA)>
<!ELEMENT docdata (date.issue)*>
<!ELEMENT date.issue EMPTY>
<!ATTLIST date.issue norm CDATA #IMPLIED>
<!ELEMENT body (body.head?, body.content*)>
<!ELEMENT body.head (hedline?, byline*, dateline*)>
<!ELEMENT hedline (hl1)>
<!ELEMENT hl1 (#PCDATA)>
<!ELEMENT byline (#PCDATA | person)*>
<!ELEMENT person (#PCDATA)>
<!ELEMENT dateline (#PCDATA | location | story.date)*>
<!ELEMENT location (#PCDATA)>
<!ELEMENT story.date (#PCDATA)>
<!ATTLIST story.date norm CDATA #IMPLIED>
<!ELEMENT body.content (p)*>
<!ELEMENT p (#PCDATA | q)*>
<!ATTLIST p lede (true | false) #IMPLIED>
<!ELEMENT q (#PCDATA | q)*>
<!ATTLIST q quote-source CDATA #IMPLIED>
"""


def assert_valid(document: str) -> None:
    etree = pytest.importorskip("lxml.etree")
    dtd = etree.DTD(io.StringIO(DTD))
    dtd.assertValid(etree.fromstring(document.encode("utf-8")))


def read(story: Story) -> ET.Element:
    return ET.fromstring(to_nitf(story).encode("utf-8"))


def words(element: ET.Element | None) -> str:
    assert element is not None
    return "".join(element.itertext())


def test_the_order_of_elements_is_the_standards() -> None:
    assert_valid(to_nitf(hand_made()))


def test_example_stories_are_valid(examples: dict[str, str]) -> None:
    for copy in examples.values():
        assert_valid(to_nitf(parse_story(copy)))


def test_a_wrong_order_would_be_told() -> None:
    """The check can fail: a byline before the headline is none of NITF's."""
    etree = pytest.importorskip("lxml.etree")
    line = "<byline><person>Tomas Arden</person></byline>"
    document = to_nitf(hand_made()).replace(line, "").replace("<hedline>", f"{line}<hedline>")
    with pytest.raises(etree.DocumentInvalid):
        assert_valid(document)


def test_the_head_holds_what_is_known() -> None:
    root = read(hand_made())
    head = root.find(f"{NITF}body/{NITF}body.head")
    assert words(root.find(f"{NITF}head/{NITF}title")) == "𠮷川 harbor to reopen, says pilot"
    assert root.find(f"{NITF}head/{NITF}docdata/{NITF}date.issue").get("norm") == "20210915T070509"
    assert words(head.find(f"{NITF}hedline/{NITF}hl1")) == "Update: 𠮷川 harbor to reopen, says pilot"
    assert [words(line) for line in head.findall(f"{NITF}byline")] == ["Tomas Arden", "Noor Bell"]


def test_the_dateline_is_as_printed_with_place_and_day_marked() -> None:
    dateline = read(hand_made()).find(f"{NITF}body/{NITF}body.head/{NITF}dateline")
    assert words(dateline) == "ARDENHAVEN, Calder, Sept. 14 (Xinhua) --"
    assert [words(place) for place in dateline.findall(f"{NITF}location")] == ["ARDENHAVEN", "Calder"]
    day = dateline.find(f"{NITF}story.date")
    assert (words(day), day.get("norm")) == ("Sept. 14", "20210914")


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("ARDEN, May 8, 2016 (Xinhua) --", ["ARDEN", "May 8, 2016"]),
        ("ARDEN (Calder), August 21 (Xinhua) --", ["ARDEN", "Calder", "August 21"]),
        ("ARDEN/CALDER, Oct 12 (Xinhua) --", ["ARDEN", "CALDER", "Oct 12"]),
        ("ARDEN, Aug.1 (Xinhua) --", ["ARDEN", "Aug.1"]),
        ("ARDEN, (Xinhua) --", ["ARDEN"]),
    ],
)
def test_datelines_of_many_shapes(line: str, marked: list[str]) -> None:
    story = parse_story(f"Rain eases\n\n{line} Rain fell.", published=None)
    dateline = read(story).find(f"{NITF}body/{NITF}body.head/{NITF}dateline")
    assert words(dateline) == line
    assert [words(element) for element in dateline] == marked


def test_words_in_marks_are_quotations_with_their_source() -> None:
    quotations = [(words(q), q.get("quote-source")) for q in read(hand_made()).iter(f"{NITF}q")]
    assert quotations == [
        ("reopen to all ships", "Ilse Marrow"),
        ("We waited nine days", "Ilse Marrow"),
        ("and nobody & nothing was lost", "Ilse Marrow"),
        ("It was worth it", None),
    ]


def test_paragraphs_are_whole() -> None:
    story = hand_made()
    assert [words(p) for p in read(story).iter(f"{NITF}p")] == [p.prose for p in story.paragraphs]


def test_a_summarys_items_keep_their_datelines(examples: dict[str, str]) -> None:
    story = parse_story(examples["summary.txt"])
    own = [p.dateline for p in story.paragraphs if p.dateline and p.dateline != story.dateline]
    assert own, "the example has no item with a dateline of its own"
    printed = [words(p) for p in read(story).iter(f"{NITF}p")]
    assert all(any(p.startswith(line.text) for p in printed) for line in own)


def test_quotations_that_cross_stay_well_formed() -> None:
    quotes = [
        Quote(QuoteKind.DIRECT, None, None, (piece(words),), None, 0, "by hand")
        for words in ("The harbor will", 'harbor will "reopen', "will")
    ]
    document = to_nitf(attrs.evolve(hand_made(), quotes=tuple(quotes)))
    assert_valid(document)
    assert '<q>The <q>harbor <q>will</q></q></q><q> "reopen</q>' in document


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_gives_xml(text: str, name: str) -> None:
    """Whatever XML does not hold, and whatever looks like markup, ends in a document that is read and valid."""
    story = hand_made()
    paragraph = Paragraph(TEXT, piece(TEXT).span, None)
    speaker = attrs.evolve(story.speakers[0], name=name)
    quote = attrs.evolve(story.quotes[3], speaker=speaker, paragraph=0)
    headline = attrs.evolve(story.headline, text=text, title=text)
    assert_valid(to_nitf(attrs.evolve(story, headline=headline, paragraphs=(paragraph,), quotes=(quote,))))


def test_markup_in_copy_is_text() -> None:
    """What is no tag of an archive stays, and is no element of ours."""
    story = parse_story('Profits < 5 pct & ]]> <q quote-source="x"> \x1b[31m\ud800 fall')
    [title] = read(story).iter(f"{NITF}title")
    assert len(title) == 0
    assert words(title) == "Profits < 5 pct & ]]> \ufffd[31m\ufffd fall"


def test_what_a_story_lacks_is_left_out() -> None:
    """No headline: neither a title nor a headline element; no place that the dateline does not print is marked."""
    bare = attrs.evolve(hand_made(), headline=None)
    assert_valid(to_nitf(bare))
    assert read(bare).find(f".//{NITF}title") is None
    assert read(bare).find(f".//{NITF}hedline") is None
    line = attrs.evolve(hand_made().dateline, places=("ARDENHAVEN", "Velmark"))
    element = read(attrs.evolve(hand_made(), dateline=line)).find(f".//{NITF}dateline")
    assert words(element) == line.text
    assert [words(place) for place in element.findall(f"{NITF}location")] == ["ARDENHAVEN"]
