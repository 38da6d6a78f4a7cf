"""Write docs/explanation/speed-and-safety.md from runs of the benchmarks, so that no figure is kept by hand.

    python benchmarks/speed_and_safety_page.py [--only TITLE ...] [another python ...]

The other Pythons, each with attrs and python-dateutil, are asked for the same bytes as well. Needs the extra test and the
requirements of speed.py and mutants.py, and half an hour. With --only the sections of other titles stay as they are. The
sections of LONG take an hour each and are written only when --only asks for them; what they printed before stays below, for
each such run reads other texts.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "explanation" / "speed-and-safety.md"
RUNS = {
    "How fast": ("speed.py", "9"),
    "Hostile text": ("hostile.py", "100,000"),
    "Strung-together fragments": ("fuzz_fragments.py", "4,000,000", "50,000,000"),
    "Coverage-guided fuzzing": ("fuzz_atheris.py", "-max_total_time=3600"),
    "Real copy spoilt": ("cut_copy.py", "../shared/corpus", "120"),
    "Memory over many stories": ("flat_memory.py", "100,000"),
    "The same bytes everywhere": ("same_bytes.py",),
    "Small changes to the code": ("mutants.py", "60", "1"),
}
SAID = {
    "How fast": "Other tools read the same stories in the same run; a word pass is one `re.findall` over words and marks, the floor "
    "for pure Python. The library is meant to take no longer than spaCy's blank English tokenizer alone.",
    "Hostile text": "Each family of `tests/hostile_copy.py` - marks, cues, names, datelines, tags, digits, white space, over and "
    "over - is read alone, behind a dateline and as lines. Time is to grow with length alone, and to stay within five times "
    "that of real copy. Listed are the texts beyond that.",
    "Strung-together fragments": "Seeded texts made of what the wire is made of; none may break a law of the library or raise "
    "anything but `StoryError`. What such runs found is in `tests/properties/test_found_by_fuzzing.py`.",
    "Coverage-guided fuzzing": "Texts that libFuzzer grows from nothing towards code that no text has reached yet, under the same "
    "laws. It needs a tool that not every system has.",
    "Real copy spoilt": "Real stories cut short, with words dropped, changed or shuffled: the same holds for them.",
    "Memory over many stories": "Nothing is kept from one story to the next.",
    "The same bytes everywhere": "One number is made of all that is read from all stories, in each setting. Nothing in the "
    "package asks for today, the locale or chance: `tests/properties/test_determinism.py` looks for that too.",
    "Small changes to the code": "Mutation testing: of the small changes that mutmut makes to what reads datelines, dates, "
    "quotation marks and speakers, a sample is put to the tests of examples; killed are those that a test notices.",
}
LONG = ("Strung-together fragments", "Coverage-guided fuzzing")
OPENING = """# Speed and safety

Written by `benchmarks/speed_and_safety_page.py`; every figure is what a script printed on the day it names. On a busy
machine all of them are higher, so that ratios within one run tell more than microseconds.

Safety is held by tests as well, smaller ones, that run with all others: `tests/properties/test_hostile.py`,
`test_patterns.py` (every pattern of the package, found by itself, against attack strings made of its own parts),
`test_faults.py` (a story with one fault in each place) and `test_determinism.py`.
"""


def section(title: str, others: list[str], before: str = "") -> str:
    """What a section's benchmark prints, below its title and its words, and above what it printed before."""
    script, *arguments = RUNS[title]
    if script == "same_bytes.py":
        arguments += others
    run = [sys.executable, str(ROOT / "benchmarks" / script), *arguments]
    printed = subprocess.run(run, capture_output=True, text=True, check=False, cwd=ROOT).stdout.strip()
    command = " ".join(["python", f"benchmarks/{script}", *(a for a in arguments if a not in others)])
    return f"## {title}\n\n{SAID[title]}\n\n```text\n$ {command}\n{printed}\n{before}```\n"


def printed_before(old: str) -> str:
    """What a section shows below its command, a line each."""
    lines = old.split("```")[1].splitlines(keepends=True) if "```" in old else []
    return "".join(lines[2:])


def main() -> None:
    """Run all of it, or what is asked for, and write the page."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--only", action="append", choices=RUNS, metavar="TITLE", default=[])
    reader.add_argument("pythons", nargs="*")
    options = reader.parse_args()
    _, *old = PAGE.read_text(encoding="utf-8").split("\n## ")
    kept = {part.partition("\n")[0]: "## " + part.rstrip() + "\n" for part in old}
    asked = options.only or [title for title in RUNS if title not in LONG]
    parts = []
    for title in RUNS:
        part = kept.get(title, "")
        if title in asked:
            part = section(title, options.pythons, printed_before(part) if title in LONG else "")
        parts.append(part)
    PAGE.write_text("\n".join([OPENING, *filter(None, parts)]), encoding="utf-8")


if __name__ == "__main__":
    main()
