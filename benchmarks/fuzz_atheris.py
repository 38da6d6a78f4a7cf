"""Coverage-guided fuzzing: bytes become text, and no text may break a law or raise but the documented error.

    pip install -r benchmarks/requirements-fuzz.txt
    python benchmarks/fuzz_atheris.py -max_total_time=3600 [libFuzzer's options] [folder of inputs]

Half of the inputs are taken as UTF-8 as they are, half as numbers of the fragments that wire copy is made of. What libFuzzer
says goes to standard error; printed at the end is a count. Ends with 1 if there is a fault.
"""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

with atheris.instrument_imports(include=["xinhua_parse"]):
    from xinhua_parse import StoryError, parse_story

from laws import broken_laws  # noqa: E402
from wire_copy import GAPS, WORDS  # noqa: E402

INSIDE = "--inside"  # the fuzzer never returns, so that it runs in a process of its own
DONE = re.compile(r"Done (\d+) runs in (\d+) second")


def text(data: bytes) -> str:
    """The text that some bytes stand for."""
    if data[:1] < b"\x80":
        return data[1:].decode("utf-8", "surrogatepass" if data[:1] < b"\x10" else "replace")
    pairs = zip(data[1::2], data[2::2], strict=False)
    return "".join(WORDS[word % len(WORDS)] + GAPS[gap % len(GAPS)] for word, gap in pairs)


def read(data: bytes) -> None:
    """One input."""
    try:
        copy = text(data)
    except UnicodeDecodeError:
        return
    try:
        story = parse_story(copy)
    except StoryError:
        return
    laws = broken_laws(story)
    if laws:
        raise AssertionError(laws[0])


def main(options: list[str]) -> int:
    """Run the fuzzer, pass on what it says, and print how many inputs it read."""
    run = [sys.executable, __file__, INSIDE, *options]
    inputs, spent = 0, 0
    with subprocess.Popen(run, stderr=subprocess.PIPE, text=True, errors="replace") as fuzzer:
        for line in fuzzer.stderr or ():
            sys.stderr.write(line)
            done = DONE.match(line)
            if done is not None:
                inputs, spent = int(done[1]), int(done[2])
    today = datetime.datetime.now(tz=datetime.UTC).date()
    if fuzzer.returncode or not inputs:
        print(f"{today}: stopped by a fault, which standard error tells")
        return 1
    print(f"{today}: {inputs:,} inputs in {spent:,} s; 0 faults")
    return 0


if __name__ == "__main__":
    if INSIDE in sys.argv:
        atheris.Setup([word for word in sys.argv if word != INSIDE], read)
        atheris.Fuzz()
    raise SystemExit(main(sys.argv[1:]))
