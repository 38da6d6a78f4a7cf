"""Who said what in real stories, and who is meant: the figures do not fall below what was reached."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache

import pytest
from corpora import SHARED, needs_shared, scorer

pytestmark = needs_shared

# percent on ../shared/corpus/dev
WHO_SAID_WHAT = {
    "attribution_p": 96,
    "attribution_r": 96,
    "attribution_f1": 97,
    "recall_direct": 95,
    "recall_mixed": 95,
    "recall_indirect": 95,
    "kind": 97,
    "content_f1": 96,
    "content_exact": 88,
    "source_exact": 92,
}
WHO_IS_MEANT = {"right_speaker_f1": 95, "speakers_f1": 94, "role": 85, "flawless": 50}

# F1 in percent on ../shared/corpus/polnear, general news that the library is not made for
ON_GENERAL_NEWS = {"detect": 86, "source": 72, "content": 80, "whole": 60}


@cache
def answers() -> list[tuple[str, str, dict, dict]]:
    """Each annotated story: its name, its text, what people said of it, what the library says."""
    score = scorer()
    return [(name, text, gold, score.predict(text)) for name, text, gold in score.load(SHARED / "corpus" / "dev")]


@cache
def figures() -> dict[str, float]:
    """What the scorer says of the annotated stories."""
    return scorer().score(answers())


@pytest.mark.parametrize("figure", WHO_SAID_WHAT)
def test_who_said_what(figure):
    """Cues, sources and contents are found as promised."""
    assert figures()[figure] >= WHO_SAID_WHAT[figure]


@pytest.mark.parametrize("figure", WHO_IS_MEANT)
def test_who_is_meant(figure):
    """Speakers, their names and their roles are found as promised."""
    assert figures()[figure] >= WHO_IS_MEANT[figure]


def speakers_given() -> tuple[int, int]:
    """How many core attributions that were found have a speaker, and how many of these the right one."""
    score = scorer()
    given = right = 0
    for _, text, gold, answer in answers():
        names = {key: {score.norm_name(name) for name in speaker["names"]} for key, speaker in gold["speakers"].items()}
        for wanted, found in score.match(text, gold["attributions"], answer["attributions"]):
            expected, speaker = gold["attributions"][wanted], answer["attributions"][found]["speaker"]
            if expected["tier"] == "core" and speaker is not None:
                given += 1
                right += score.norm_name(speaker) in names[expected["speaker"]]
    return given, right


def test_a_speaker_that_is_given_is_right():
    """Of the quotes given a speaker at least 97 in 100 have the right one: rather none than a wrong one."""
    given, right = speakers_given()
    assert given > 400
    assert 100 * right / given >= 97


@cache
def general_news() -> dict[str, float]:
    """The F1 figures that the scorer of general news prints."""
    command = [sys.executable, str(SHARED / "eval" / "score_polnear.py")]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {name: float(f1) for name, f1 in re.findall(r"^(\w+).*F1 +([\d.]+)", printed, re.MULTILINE)}


@pytest.mark.parametrize("figure", ON_GENERAL_NEWS)
def test_on_general_news(figure):
    """The grammar carries over to papers that are not the wire, better than any published rules."""
    assert general_news()[figure] >= ON_GENERAL_NEWS[figure]
