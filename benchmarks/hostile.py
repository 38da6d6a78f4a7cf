"""Hostile text at full size: time per character beside that of real copy, and how it grows to a megabyte.

    python benchmarks/hostile.py [characters, 1,000,000 unless told] [family ...]

Each family of tests/hostile_copy.py is read alone, behind a dateline and as lines, at a tenth of the size and at full size, under
a recursion limit of 200. Real copy is the bodies of examples/, strung together. Prints the families that take more than five
times the time per character of real copy, or more than one and a half times their own rate at a tenth; ends with 1 if any does.
"""

from __future__ import annotations

import contextlib
import datetime
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

from hostile_copy import FAMILIES, texts  # noqa: E402

from xinhua_parse import StoryError, parse_story  # noqa: E402

SLOWER, GROWTH = 5.0, 1.5


def seconds(text: str) -> float:
    """Processor time of one parse."""
    start = time.process_time()
    with contextlib.suppress(StoryError):
        parse_story(text)
    return time.process_time() - start


def real_copy(length: int) -> str:
    """The paragraphs of the examples, over and over, behind one dateline."""
    stories = [parse_story(p.read_bytes().decode()) for p in sorted((ROOT / "examples").iterdir()) if p.suffix != ".md"]
    body = "\n\n".join(" ".join(part.text.split()) for story in stories for part in story.paragraphs)
    return "BEIJING, Aug. 7 (Xinhua) -- " + (body * (length // len(body) + 1))[:length]


def main() -> int:
    """Measure, print, and tell whether all families stay within the bounds."""
    length = int(sys.argv[1].replace(",", "")) if len(sys.argv) > 1 else 1_000_000
    families = sys.argv[2:] or list(FAMILIES)
    sys.setrecursionlimit(200)
    sample = real_copy(length // 10)
    seconds(sample)  # the first parse loads what it needs
    today = datetime.datetime.now(tz=datetime.UTC).date()
    print(f"{today}: {len(families)} families at {length:,} characters; Python {sys.version.split()[0]}")
    rows = []
    rates = []
    for family in families:
        real = min(seconds(sample) for _ in range(2)) / len(sample)  # anew, for a machine's speed changes in minutes
        rates.append(real)
        for (setting, short), (_, long) in zip(texts(family, length // 10), texts(family, length), strict=True):
            early = min(seconds(short) for _ in range(2)) / max(1, len(short))
            late = seconds(long) / max(1, len(long))
            if late > SLOWER * real or late > GROWTH * early:
                late = min(late, seconds(long) / max(1, len(long)))
            rows.append((late / real, late / early, late * len(long), family, setting))
    print(f"real copy: {sorted(rates)[len(rates) // 2] * 1e6:.2f} us a character")
    rows.sort(reverse=True)
    beyond = [row for row in rows if row[0] > SLOWER or (row[1] > GROWTH and row[0] > 1)]
    for rate, growth, spent, family, setting in beyond or rows[:5]:
        print(f"{rate:6.1f} times real copy, grows {growth:4.2f}, {spent:6.2f} s: {family}, {setting}")
    print(f"beyond {SLOWER} times or growing more than {GROWTH}: {len(beyond)} of {len(rows)} texts")
    print(
        f"slowest: {max(row[2] for row in rows):.1f} s; median {sorted(row[0] for row in rows)[len(rows) // 2]:.2f} times"
    )
    return 1 if beyond else 0


if __name__ == "__main__":
    raise SystemExit(main())
