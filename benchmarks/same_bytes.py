"""The same bytes from every Python, order of hashes, locale and time zone: one number for all stories in each setting.

    python benchmarks/same_bytes.py [another python ...]

Each interpreter - this one and those named, each with attrs and python-dateutil - reads the stories of ../shared/corpus/dev,
or of examples/ where that is absent, under PYTHONHASHSEED 0 to 31 and, in turn, four locales and three time zones. Prints the
number of settings and of different outcomes for each; ends with 1 if there is more than one outcome in all.
"""

from __future__ import annotations

import datetime
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEV = ROOT.parent / "shared" / "corpus" / "dev"
LOCALES = ("C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8")
ZONES = ("Pacific/Kiritimati", "America/Adak", "Asia/Shanghai")
SEEDS = 32


def digest() -> str:
    """One number for all that is read from the stories, and for the Python that read them."""
    from xinhua_parse import parse_story

    found = sorted(DEV.glob("*.txt")) or [p for p in sorted((ROOT / "examples").iterdir()) if p.suffix != ".md"]
    read = "".join(repr(parse_story(path.read_bytes().decode())) for path in found)
    return f"{hashlib.sha256(read.encode('utf-8', 'surrogatepass')).hexdigest()} {sys.version.split()[0]} {len(found)}"


def outcome(python: str, seed: int) -> list[str]:
    """What one setting gives: the number, the Python, the stories."""
    setting = {
        "PYTHONPATH": str(ROOT / "src"),
        "PYTHONHASHSEED": str(seed),
        "LC_ALL": LOCALES[seed % len(LOCALES)],
        "TZ": ZONES[seed % len(ZONES)],
    }
    run = [python, str(Path(__file__)), "--digest"]
    return subprocess.run(run, env={**os.environ, **setting}, capture_output=True, text=True, check=True).stdout.split()


def main() -> int:
    """Go through all settings and tell whether any differs."""
    everywhere: set[str] = set()
    print(
        f"{datetime.datetime.now(tz=datetime.UTC).date()}: hash seeds 0 to {SEEDS - 1}, {len(LOCALES)} locales, {len(ZONES)} zones"
    )
    for python in [sys.executable, *sys.argv[1:]]:
        given = [outcome(python, seed) for seed in range(SEEDS)]
        numbers = {number for number, _, _ in given}
        everywhere |= numbers
        _, version, stories = given[0]
        print(
            f"Python {version}: {stories} stories, {len(given)} settings, {len(numbers)} outcome{'s' * (len(numbers) > 1)}"
        )
    print("the same bytes everywhere" if len(everywhere) == 1 else f"{len(everywhere)} different outcomes")
    return 0 if len(everywhere) == 1 else 1


if __name__ == "__main__":
    if sys.argv[1:] == ["--digest"]:
        print(digest())
    else:
        raise SystemExit(main())
