"""Seeded texts strung together from what wire copy is made of: none may break a law or raise but the documented error.

    python benchmarks/fuzz_fragments.py [inputs, 100,000 unless told] [seed, 0 unless told] [processes, 1 unless told]

Every tenth text is read and pickled once more and must come out the same. Every five hundredth is followed by a few fragments
repeated to 4,000 characters and to 16,000: time that grows with more than the length is a fault as well. Prints each fault with
the seed of its text (`text(seed)` gives it again), then a count; ends with 1 if there is any.
"""

from __future__ import annotations

import contextlib
import datetime
import multiprocessing
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

from hostile_copy import FAMILIES  # noqa: E402
from laws import broken_laws  # noqa: E402
from wire_copy import GAPS, WORDS  # noqa: E402

from xinhua_parse import StoryError, parse_story  # noqa: E402

HOSTILE = [build(6) for build in FAMILIES.values()]
AGAIN, REPEATED = 10, 500  # every how many texts are read twice, and followed by a repeated one
CHUNK = 10_000  # texts that a process reads at a time
GROWTH = 2.5  # times the time per character in a text four times as long


def text(seed: int) -> str:
    """The text of a seed."""
    draw = random.Random(seed)
    words = WORDS if draw.random() < 0.7 else WORDS + HOSTILE
    return "".join(draw.choice(words) + draw.choice(GAPS) for _ in range(draw.randint(1, 60)))


def unit(seed: int) -> str:
    """A few fragments to be repeated."""
    draw = random.Random(seed)
    return "".join(
        draw.choice(WORDS + HOSTILE) + draw.choice(["", " ", " ", ", ", "\n"]) for _ in range(draw.randint(1, 5))
    )


def fault(seed: int) -> str | None:
    """What is wrong with the story of a seed's text; None where nothing is."""
    try:
        laws = broken_laws(parse_story(text(seed)), again=seed % AGAIN == 0)
    except StoryError:
        return None
    except Exception as error:  # noqa: BLE001 - any other is what is looked for
        return f"{type(error).__name__}: {error}"
    return laws[0] if laws else None


def growth(seed: int) -> float:
    """How many times the time per character a text four times as long takes, at best of three."""
    piece = unit(seed)
    best = float("inf")
    for _ in range(3):
        rates = []
        for length in (4_000, 16_000):
            long = piece * (length // len(piece) + 1)
            start = time.process_time()
            with contextlib.suppress(StoryError):
                parse_story(long)
            rates.append((time.process_time() - start) / len(long))
        best = min(best, rates[1] / rates[0])
        if best < GROWTH:
            break
    return best


def faults(seeds: range) -> list[str]:
    """What is wrong with the texts of some seeds, a line each."""
    found = []
    for seed in seeds:
        wrong = fault(seed)
        if wrong is None and seed % REPEATED == 0:
            times = growth(seed)
            wrong = f"{unit(seed)!r} repeated grows {times:.1f} times" if times > GROWTH else None
        if wrong is not None:
            found.append(f"seed {seed}: {wrong[:300]}")
    return found


def main() -> int:
    """Read the texts and print what is wrong."""
    count, first, processes = [int(a.replace(",", "")) for a in sys.argv[1:]] + [100_000, 0, 1][len(sys.argv) - 1 :]
    start = time.perf_counter()
    chunks = [range(at, min(at + CHUNK, first + count)) for at in range(first, first + count, CHUNK)]
    wrong = 0
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        for found in pool.imap(faults, chunks):  # in their order, each as soon as it is there
            wrong += len(found)
            print(*found, sep="\n", end="\n" if found else "", flush=True)
    today = datetime.datetime.now(tz=datetime.UTC).date()
    spent = time.perf_counter() - start
    print(f"{today}: {count:,} texts from seed {first:,}; {wrong} faults; {spent:.0f} s in {processes} processes")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
