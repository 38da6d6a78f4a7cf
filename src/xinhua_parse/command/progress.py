"""What a person at a terminal sees while a long run goes on: a bar, if tqdm is installed (extra `cli`), and messages.

Strategy: a bar is for somebody who waits, so it comes after two seconds, on standard error, and only where that is a terminal
and standard output is not one that it would get in the way of.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

_DELAY = 2.0  # seconds


class Progress(NamedTuple):
    """`step` after each text, `say` for a line on standard error."""

    step: Callable[[], object]
    say: Callable[[str], object]


@contextmanager
def show_progress(total: int | None, *, output: str | None) -> Iterator[Progress]:
    """A bar while the block runs, where there is somebody to see it.

    Args:
        total: how many texts; None where that is not known.
        output: the file that is written; None for standard output.
    """
    if not sys.stderr.isatty() or (output is None and sys.stdout.isatty()):
        yield _NO_BAR
        return
    try:
        from tqdm import tqdm
    except ImportError:
        yield _NO_BAR
        return
    with tqdm(total=total, unit=" stories", delay=_DELAY, dynamic_ncols=True, leave=False, file=sys.stderr) as bar:
        yield Progress(bar.update, lambda line: tqdm.write(line, file=sys.stderr))


def say(line: str) -> None:
    """A line on standard error."""
    print(line, file=sys.stderr)  # noqa: T201


_NO_BAR = Progress(lambda: None, say)
