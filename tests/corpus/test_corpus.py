"""Real stories: the laws hold on every one, and the figures do not fall below what was reached."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from corpora import SHARED, needs_shared, read, scorer, stories
from laws import broken_laws, changed_by_what_follows

from xinhua_parse import StoryError, parse_story

pytestmark = needs_shared

MINIMUM = json.loads(Path(__file__).with_name("minimum.json").read_text(encoding="utf-8"))

# files of raw/ in which nothing is a story: each looked at
WITHOUT_STORY: frozenset[str] = frozenset()


@pytest.mark.parametrize("folder", ["seed", "dev", "raw", "polnear"])
def test_every_story_keeps_every_law(folder: str) -> None:
    """No text of the corpus breaks a law, and none raises."""
    paths = stories(folder)
    assert paths
    breaches = []
    for path in paths:
        try:
            breaches += [f"{path.name}: {breach}" for breach in broken_laws(parse_story(read(path)))]
        except StoryError as error:
            if path.name not in WITHOUT_STORY:
                breaches.append(f"{path.name}: {error.reason}")
    assert not breaches, "\n".join([f"{len(breaches)} breaches", *breaches[:20]])


@pytest.mark.parametrize("folder", ["seed", "dev"])
def test_later_paragraphs_change_nothing(folder: str) -> None:
    """A story cut behind its middle paragraph gives the same paragraphs and quotes up to there."""
    changes = []
    for path in stories(folder):
        story = parse_story(read(path))
        middle = len(story.paragraphs) // 2
        if middle:
            changes += [f"{path.name}: {change}" for change in changed_by_what_follows(story, middle)]
    assert not changes, "\n".join([f"{len(changes)} changes", *changes[:20]])


@cache
def figures(folder: str) -> dict[str, float]:
    """What the scorer says of a folder of annotated stories."""
    score = scorer()
    gold = score.load(SHARED / "corpus" / folder)
    return score.score([(name, text, answer, score.predict(text)) for name, text, answer in gold])


@pytest.mark.parametrize("figure", MINIMUM)
def test_figures_on_dev(figure: str) -> None:
    """Each figure on the annotated stories is at least what was reached before."""
    assert figures("dev")[figure] >= MINIMUM[figure]


def test_the_seed_story() -> None:
    """Every core attribution of the seed story is found and given the right speaker; both have their roles."""
    seed = figures("seed")
    assert [seed[name] for name in ("attribution_r", "speakers_f1", "role")] == [100, 100, 100]
    assert seed["right_speaker_f1"] == seed["attribution_f1"]  # what was found by mistake counts against both alike
