"""Real copy cut short, with words dropped, swapped or shuffled: none of it may break a law or raise but the documented error.

    python benchmarks/cut_copy.py FOLDER [seconds, 60 unless told] [seed, 0 unless told]

Fragments (fuzz_fragments.py) seldom make whole sentences; what a reader asks for behind the end of one is found here. Every
twentieth text is held to the laws. Prints each fault once with the end of its text, then a count; ends with 1 if there is any.
"""

from __future__ import annotations

import datetime
import random
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

from laws import broken_laws  # noqa: E402

from xinhua_parse import StoryError, parse_story  # noqa: E402

DATELINE = "OSLO, May 2, 2020 (Xinhua) -- "
LAWS = 0.05  # of the texts are held to the laws, which takes three times as long


def spoilt(copy: str, draw: random.Random) -> Iterator[str]:
    """A story's text cut and mixed up in a dozen ways."""
    for _ in range(12):
        at = draw.randrange(len(copy))
        yield copy[:at] if draw.random() < 0.5 else copy[at : at + draw.randint(20, 600)]
    words = copy.split(" ")
    for _ in range(4):
        mixed, at = list(words), draw.randrange(len(words))
        if draw.random() < 0.5:
            del mixed[at : at + draw.randint(1, 3)]
        else:
            mixed[at] = draw.choice(words)
        yield " ".join(mixed)
    for line in draw.sample(copy.split("\n"), min(4, copy.count("\n") + 1)):
        yield DATELINE + line[: draw.randint(1, max(1, len(line)))]
        shuffled = line.split(" ")
        draw.shuffle(shuffled)
        yield DATELINE + " ".join(shuffled)


def fault(copy: str, *, lawful: bool) -> str | None:
    """What is wrong with the story of a text; None where nothing is."""
    try:
        story = parse_story(copy)
    except StoryError:
        return None
    except Exception as error:  # noqa: BLE001 - any other is what is looked for
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}: {error}"
    laws = broken_laws(story) if lawful else []
    return laws[0][:200] if laws else None


def main() -> int:
    """Read the texts and print what is wrong."""
    files = sorted(Path(sys.argv[1]).rglob("*.txt"))
    until = time.monotonic() + float(sys.argv[2] if len(sys.argv) > 2 else 60)
    draw = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 0)
    faults: set[str] = set()
    count = 0
    while time.monotonic() < until:
        with draw.choice(files).open(encoding="utf-8", newline="") as file:
            copy = file.read()
        for text in spoilt(copy, draw) if copy else ():
            count += 1
            wrong = fault(text, lawful=draw.random() < LAWS)
            if wrong is not None and wrong not in faults:
                faults.add(wrong)
                print(f"{wrong}\n    {text[-100:]!r}", flush=True)
    today = datetime.datetime.now(tz=datetime.UTC).date()
    print(f"{today}: {count:,} texts of {len(files):,} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
