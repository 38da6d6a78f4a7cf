"""Where a sentence of the wire ends, and where it does not."""

from __future__ import annotations

import pytest

from xinhua_parse import Span, parse_story
from xinhua_parse.grammar.finite import has_finite_verb
from xinhua_parse.grammar.sentence import SIGNS, read_passage

CUES = frozenset({"said", "asked", "told", "added"})


def sentences(text: str) -> list[str]:
    """The sentences of one paragraph, as printed."""
    passage = read_passage(text, Span(0, len(text)), runs_on=False, telling=SIGNS | CUES)
    starts, ends = passage.tokens.starts, passage.tokens.ends
    return [text[starts[first] : ends[last - 1]] for first, last in passage.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Rao met Mr. Pham and Mrs. Lund.",
        "The U.S. dollar fell to 6.2 yuan.",
        "The U.S. Senate met on Feb. 3 at 4 p.m. in Washington.",
        "Gen. Ruben Paz and Lt. Col. Asante left.",
        "J. B. Whitcomb Jr. was born in St. Anne.",
        "Telmar Co. Ltd. and Arden Inc. merged.",
        'The new Arden Inc. "smart" nets were sold.',
        "The boat, with tail No. RX-72, sank.",
        "The vote was No. 12 on the list.",
        "Prices rose by 0.5 percent vs. 0.3 percent in Jan. and Feb. this year.",
        "The race is 42.195 km long.",
        "John F. Arden spoke.",
        "The fleet left at 6 a.m. Sunday.",
        '"We won. We danced," he said.',
        '"Why? Who did it?" she asked.',
        '"Stop!" he told the crowd.',
        "The firm, e.g. its owner, is in debt.",
        "The U.N. Security Council met.",
        "Ph.D. students left.",
    ],
)
def test_one_sentence(text):
    """Abbreviations, initials, decimals and quotations with their tag end nothing."""
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["The dam held.", "The road did not."],
        ['"We won," he said.', "The crowd left."],
        ['He said, "We won."', "The crowd left."],
        ['"We won," he said.', '"We danced."'],
        ["He lives in the U.S.", "He was born in Peru."],
        ["The shop opens at 9 a.m.", "It closes at noon."],
        ["Is it over?", "Nobody knows."],
        ["It is over!", "They danced."],
        ["The firm is Telmar Inc.", "It makes nets."],
        ["The firm is Telmar Inc.", '"We make nets."'],
        ["(He left.)", "She stayed."],
        ["The race ended in a draw.", "3,000 fans cheered."],
        ["The ferry (built in 1971) sank.", "All were saved."],
    ],
)
def test_several_sentences(parts):
    """A full stop, a question and a quotation with its own full stop end a sentence."""
    assert sentences(" ".join(parts)) == parts


def test_a_sentence_that_ends_inside_a_quotation_goes_on_to_its_tag():
    """A quotation is one block, however many sentences it holds."""
    assert sentences('"It rained. It snowed. We stayed," said Lund. "We sang."') == [
        '"It rained. It snowed. We stayed," said Lund.',
        '"We sang."',
    ]


def test_a_sentence_crowded_with_cues_is_read_as_far_as_it_can_be_and_told_as_a_problem():
    """No sentence of real copy has a tenth of them; the next sentence is not touched."""
    text = "The well is dry" + ", said Keita" * 200 + ". The rain is late, said Musa Diallo."
    story = parse_story("OUAGARA, May 3 (Xinhua) -- " + text)
    assert [problem.code for problem in story.problems if problem.code == "crowded-sentence"] == ["crowded-sentence"]
    assert len(story.quotes) <= 51
    assert (story.quotes[-1].text, story.quotes[-1].speaker.name) == ("The rain is late", "Musa Diallo")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("the pier is open", True),
        ("he so much as", True),
        ("the pier held", True),
        ("a pier of many boats", False),
        ("a plan which will cut taxes", False),
        ("a plan which will cut taxes is ready", True),
        ("how to do it", False),
        ("in May", False),
        ("the pier, said Lund, is open", False),
        ("", False),
    ],
)
def test_a_finite_verb_shows_a_clause(words, shown):
    """Outside relative clauses, before a tag; no words show none."""
    text = f"It was {words}" if words else "It was"
    passage = read_passage(text, Span(0, len(text)), runs_on=False, telling=SIGNS | CUES)
    assert has_finite_verb(passage, 2, len(passage.words)) is shown
