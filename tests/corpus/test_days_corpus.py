"""The days of real stories: the figures do not fall below what was reached."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache

import pytest
from corpora import SHARED, needs_shared

pytestmark = needs_shared

# F1 in percent on ../shared/corpus/dev: what the library promises, a little under what it reached
MINIMUM = {"expressions_f1": 95, "values_f1": 93, "said_f1": 92}


@cache
def figures() -> dict[str, float]:
    """What the scorer says of the annotated stories."""
    command = [sys.executable, str(SHARED / "eval" / "score_days.py"), str(SHARED / "corpus" / "dev"), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("figure", MINIMUM)
def test_figures_on_dev(figure):
    """Each figure on the annotated stories is at least what is promised."""
    assert figures()[figure] >= MINIMUM[figure]


def test_the_scorer_read_stories():
    """The figures are of stories, not of an empty folder."""
    assert figures()["stories"] > 50
