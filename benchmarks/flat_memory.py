"""Whether the memory of a process stays flat over many stories.

    python benchmarks/flat_memory.py [stories, 100,000 unless told]

Prints the resident memory after a tenth of the stories and after all; ends with 1 if it grew by more than a megabyte in between.
"""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from xinhua_parse import parse_story  # noqa: E402


def resident() -> float:
    """Megabytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> int:
    """Read the examples, each time with other names, and compare."""
    count = int(sys.argv[1].replace(",", "")) if len(sys.argv) > 1 else 100_000
    texts = [p.read_bytes().decode() for p in sorted((ROOT / "examples").iterdir()) if p.suffix != ".md"]
    early = 0.0
    for number in range(count):
        parse_story(texts[number % len(texts)].replace("Xinhua)", f"Xinhua) Lin M{number} said it rains."))
        if number == count // 10:
            early = resident()
    late = resident()
    today = datetime.datetime.now(tz=datetime.UTC).date()
    print(f"{today}: {early:.1f} MB after {count // 10:,} stories, {late:.1f} MB after {count:,}")
    return 1 if late - early > 1 else 0


if __name__ == "__main__":
    raise SystemExit(main())
