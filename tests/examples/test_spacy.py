from __future__ import annotations

import pytest
from hand_made import hand_made

from xinhua_parse import Story, parse_story

spacy = pytest.importorskip("spacy")

from xinhua_parse.spacy import GROUPS, add_story  # noqa: E402 - only where there is spaCy


def shown(story: Story, group: str) -> list[tuple[str, str, str, str]]:
    doc = add_story(spacy.blank("en")(story.text), story)
    return [(span.text, span.label_, span.kb_id_, span.id_) for span in doc.spans[group]]


def test_quotes_carry_their_kind_and_speaker() -> None:
    assert shown(hand_made(), "quotes") == [
        ('The harbor will "reopen to all ships" on Friday', "mixed", "Ilse Marrow", "quote-0"),
        ("the ministry said the light is repaired", "indirect", "Ilse Marrow", "quote-1"),
        ("the light is repaired", "indirect", "the ministry", "quote-2"),
        ("We waited nine days", "direct", "Ilse Marrow", "quote-3"),
        ("and <b>nobody</b> & nothing was lost", "direct", "Ilse Marrow", "quote-3"),
        ("trade fell 4 percent", "indirect", "survey", "quote-4"),
        ("It was worth it", "direct", "", "quote-5"),
    ]


def test_cues_sources_and_speakers() -> None:
    assert [text for text, *_ in shown(hand_made(), "cues")] == ["said", "adding", "said", "said", "found"]
    assert [text for text, *_ in shown(hand_made(), "sources")] == [
        "chief pilot Ilse Marrow",
        "the ministry",
        "she",
        "A survey",
    ]
    assert shown(hand_made(), "speakers")[1] == ("the ministry", "organization", "the ministry", "speaker-1")


def test_offsets_are_exact(examples: dict[str, str]) -> None:
    """In code points, whatever the tokens are; the spans cover them."""
    nlp = spacy.blank("en")
    for story in (hand_made(), *(parse_story(copy) for copy in examples.values())):
        doc = add_story(nlp(story.text), story)
        exact = [(piece.span.start, piece.span.end) for quote in story.quotes for piece in quote.content]
        assert doc.spans["quotes"].attrs["offsets"] == sorted(exact, key=lambda ends: ends[0])
        for name in GROUPS:
            for span, (start, end) in zip(doc.spans[name], doc.spans[name].attrs["offsets"], strict=True):
                assert span.start_char <= start < end <= span.end_char


def test_a_span_is_widened_to_whole_tokens() -> None:
    """Tokens of one character a word would be needed otherwise."""
    story = hand_made()
    doc = spacy.tokens.Doc(spacy.blank("en").vocab, words=[story.text], spaces=[False])
    doc = add_story(doc, story)
    assert doc.spans["cues"][0].text == story.text
    start, end = doc.spans["cues"].attrs["offsets"][0]
    assert story.text[start:end] == "said"


def test_it_is_kept_in_bytes() -> None:
    nlp = spacy.blank("en")
    doc = add_story(nlp(hand_made().text), hand_made())
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [span.kb_id_ for span in again.spans["quotes"]] == [span.kb_id_ for span in doc.spans["quotes"]]
    assert [tuple(ends) for ends in again.spans["cues"].attrs["offsets"]] == doc.spans["cues"].attrs["offsets"]


def test_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="another text"):
        add_story(spacy.blank("en")("Ferries will sail again."), hand_made())


def test_the_component_reads_each_doc(examples: dict[str, str]) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("xinhua_parse")
    for doc, copy in zip(nlp.pipe(examples.values()), examples.values(), strict=True):
        story = parse_story(copy)
        assert len(doc.spans["quotes"]) == sum(len(quote.content) for quote in story.quotes)


@pytest.mark.parametrize("text", ["", "   ", "Enditem"])
def test_a_doc_without_a_story_has_empty_groups(text: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("xinhua_parse")
    assert [len(nlp(text).spans[name]) for name in GROUPS] == [0, 0, 0, 0]
