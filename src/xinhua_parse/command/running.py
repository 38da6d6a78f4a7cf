"""Texts through one process or several, in the order they came in.

Strategy: each task is a few texts, and only so many tasks wait that nobody is idle: memory does not grow with the input, and
an interruption ends the run at once. The workers themselves do not hear the interruption: it is for the one that they
work for to say what was finished.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

_TASK = 16  # texts: some tens of milliseconds, beside which sending them is nothing
_WAITING = 4  # tasks a worker

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


def run(work: Callable[[_Given], _Made], items: Iterable[_Given], workers: int) -> Iterator[_Made]:
    """What `work` makes of each item, in the order of the items.

    Args:
        work: a function that pickles, if there are several workers.
        items: taken as they are needed.
        workers: how many processes; with 1 it is this one.
    """
    if workers == 1:
        yield from map(work, items)
        return
    rest = iter(items)
    waiting: deque[Future[list[_Made]]] = deque()
    pool = ProcessPoolExecutor(workers, initializer=_ignore_interruption)
    try:
        while task := list(islice(rest, _TASK)):
            waiting.append(pool.submit(_each, work, task))
            if len(waiting) >= _WAITING * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _each(work: Callable[[_Given], _Made], items: list[_Given]) -> list[_Made]:
    return [work(item) for item in items]


def _ignore_interruption() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
