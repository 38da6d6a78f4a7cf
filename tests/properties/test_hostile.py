"""Hostile text: no exception but the documented one, no recursion on depth, and time that grows with length alone.

The families are in tests/hostile_copy.py. Here they are short, and times are compared with wide margins, for a test that
fails by chance is no test; benchmarks/hostile.py measures them at full size.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hostile_copy import FAMILIES, texts

from xinhua_parse import StoryError, parse_story

SHORT, LONG = 1_000, 6_000  # code points
GROWTH = 3  # times the time per character that the long text may take; a quadratic reader takes six times
DEPTH = 200  # frames that a parse may use on top of the test's own


@contextmanager
def shallow() -> Iterator[None]:
    """A recursion limit that a reader recursing on its input would meet at once."""
    frame, depth = sys._getframe(), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(depth + DEPTH)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def seconds(text: str) -> float:
    """Processor time of one parse."""
    start = time.process_time()
    try:
        story = parse_story(text)
    except StoryError:
        pass
    else:
        assert story.text == text
    return time.process_time() - start


@pytest.mark.parametrize("family", FAMILIES)
def test_time_grows_with_length_alone(family: str) -> None:
    """Six times the text takes no more than six times the time, give or take, and no deeper stack."""
    with shallow():
        for (setting, short), (_, long) in zip(texts(family, SHORT), texts(family, LONG), strict=True):
            for _ in range(6):  # once more where another process was in the way
                rates = seconds(short) / max(1, len(short)), seconds(long) / max(1, len(long))
                if rates[1] <= GROWTH * rates[0]:
                    break
            else:
                pytest.fail(f"{setting}: {rates[0] * 1e6:.2f} us a character, {rates[1] * 1e6:.2f} in a longer text")
