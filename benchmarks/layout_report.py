"""What the layout reader makes of a folder of stories: counts, and each story that is an exception.

usage: layout_report.py FOLDER [FOLDER ...]

A story is an exception where a line looks like a dateline and none was read, where the first lines hold a day and no date was
read, where there is no headline or no paragraph, where a law is broken or where reading fails. Each is printed with its reason.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from xinhua_parse.layout import Layout, read_layout

DATELINE = re.compile(r"\s*(?:\S.{0,70}\([Xx][Ii][Nn]|[A-Z][A-Z' /.-]{2,40}(?:, [A-Z]\w+)? (?:--|—|–) ?[A-Z\"“])")
DAY = re.compile(r"(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[A-Z][a-z]{2,8}\.? [0-9]{1,2}, (?:19|20)[0-9]{2}")


def uncovered(text: str, layout: Layout) -> int:
    """How many characters that are not white space belong to no part, or to two."""
    counts = [0] * len(text)
    datelines = [p.dateline for p in layout.paragraphs if p.dateline]
    head = [part for part in (layout.headline, layout.date) if part]
    for part in [*head, *layout.bylines, *datelines, *layout.paragraphs, *layout.chrome]:
        for at in range(part.span.start, part.span.end):
            counts[at] += 1
    return sum(1 for n, char in zip(counts, text, strict=True) if n > 1 or (n == 0 and not char.isspace()))


def reasons(text: str, layout: Layout) -> list[str]:
    """Why a story is an exception; empty where it is none."""
    lines = [line for line in re.split(r"(?m)^Related:", text)[0].splitlines() if line.strip()]
    found = [paragraph.dateline for paragraph in layout.paragraphs if paragraph.dateline]
    said = [
        (bool(uncovered(text, layout)), "characters outside every part"),
        (layout.headline is None, f"no headline above {lines[0].strip()[:60]!r}" if lines else "no headline"),
        (not layout.paragraphs, "no paragraph"),
        (not found and any(DATELINE.match(line) for line in lines[:8]), "a line like a dateline, and none read"),
        (not found, "no dateline at all"),
        (
            layout.date is None and any(DAY.search(line) for line in lines[:2]),
            "a day above the story, and no date read",
        ),
    ]
    return [reason for holds, reason in said if holds] + [
        f"problem: {p.code} at {p.span.of(text)!r}" for p in layout.problems
    ]


def main(folders: list[str]) -> int:
    """Report on each folder; 1 where a law is broken or there is nothing to read."""
    counts: Counter[str] = Counter()
    broken = 0
    for path in sorted(path for folder in folders for path in Path(folder).glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        layout = read_layout(text)
        counts["stories"] += 1
        counts["with a headline"] += layout.headline is not None
        counts["with a date"] += layout.date is not None
        counts["with a byline"] += bool(layout.bylines)
        counts["with a dateline"] += any(p.dateline for p in layout.paragraphs)
        counts["with a dateline whose year is known"] += any(p.dateline and p.dateline.date for p in layout.paragraphs)
        counts["paragraphs"] += len(layout.paragraphs)
        counts["pieces of chrome"] += len(layout.chrome)
        for reason in reasons(text, layout):
            broken += reason.startswith("characters")
            print(f"{path.name}: {reason}")
    for name, count in counts.items():
        print(f"{count:6} {name}")
    return 1 if broken or not counts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
