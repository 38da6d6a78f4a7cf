from __future__ import annotations

from itertools import pairwise

import attrs
import pytest
from hand_made import TEXT, hand_made, piece

from xinhua_parse import Fragment, Story, parse_story
from xinhua_parse.export.displacy import to_displacy_ents, to_displacy_spans


def test_each_span_is_its_words() -> None:
    form = to_displacy_spans(hand_made())
    shown = [(s["label"], form["tokens"][s["start_token"] : s["end_token"]]) for s in form["spans"]]
    assert ("DATELINE", ["ARDENHAVEN,", "Calder,", "Sept.", "14", "(Xinhua)", "--"]) in shown
    assert ("SOURCE", ["chief", "pilot", "Ilse", "Marrow"]) in shown
    assert ("CONTENT", ["the", "ministry", "said", "the", "light", "is", "repaired"]) in shown
    assert ("CONTENT", ["the", "light", "is", "repaired"]) in shown
    assert len(shown) == 17


def test_tokens_are_all_of_the_text_but_white_space() -> None:
    assert "".join(to_displacy_spans(hand_made())["tokens"]) == "".join(TEXT.split())


def test_blanks_at_the_edges_of_a_piece_do_no_harm() -> None:
    story = hand_made()
    wide = attrs.evolve(story.quotes[5], content=(Fragment.cut(TEXT, *_widened("It was worth it")),))
    form = to_displacy_spans(attrs.evolve(story, quotes=(wide,)))
    [span] = [s for s in form["spans"] if s["label"] == "CONTENT"]
    assert form["tokens"][span["start_token"] : span["end_token"]] == ['"It', "was", "worth", 'it."']


def _widened(words: str) -> tuple[int, int]:
    span = piece(words).span
    return span.start - 2, span.end + 3


def test_ents_follow_on_each_other() -> None:
    """A character is shown twice where two overlap."""
    ents = to_displacy_ents(hand_made())["ents"]
    assert all(a["end"] <= b["start"] for a, b in pairwise(ents))
    shown = [(ent["label"], TEXT[ent["start"] : ent["end"]]) for ent in ents]
    at = shown.index(("SOURCE", "the ministry"))
    assert shown[at - 1 : at + 3] == [
        ("CUE", "adding"),
        ("SOURCE", "the ministry"),
        ("CUE", "said"),
        ("CONTENT", "the light is repaired"),
    ]


@pytest.mark.parametrize("style", ["span", "ent"])
def test_displacy_shows_it(style: str, examples: dict[str, str]) -> None:
    displacy = pytest.importorskip("spacy.displacy")
    form = {"span": to_displacy_spans, "ent": to_displacy_ents}[style]
    stories: list[Story] = [hand_made(), *(parse_story(copy) for copy in examples.values())]
    for story in stories:
        shown = displacy.render(form(story), style=style, manual=True, jupyter=False)
        assert shown.count("CUE") == sum(quote.cue is not None for quote in story.quotes)
        assert "<b>nobody" not in shown
