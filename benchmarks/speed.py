"""How fast `parse_story` is beside other tools on the same stories, and how time and memory grow with length.

    python benchmarks/speed.py [processes, 7 unless told]

The stories are those of about 2 KB in ../shared/corpus/dev, or of examples/ where that is absent. Contenders read them round
by round, so that a busy machine slows all of them alike: each all stories in a row, as whoever reads a folder does; and each
story in turn, so that none finds its code in the processor's caches. Times are processor time but for the two processes.
Where a process has its objects in memory moves its times by some percent, so that several are started, one after another;
printed are the medians of their medians. Peers (requirements-speed.txt) that are not installed are named and left out.
"""

from __future__ import annotations

import datetime
import gc
import importlib
import json
import multiprocessing
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from xinhua_parse import parse_story  # noqa: E402

DEV = ROOT.parent / "shared" / "corpus" / "dev"
WORD = re.compile(r"\w+|[^\w\s]")
OURS, WORDS, SPACY = "parse_story", "one word pass of re", "spaCy's blank English tokenizer"
ORDERS = ("each tool reads all stories in a row", "each story is read by all tools in turn")
ROUNDS = 9  # of each process
IMPORTS = {
    "attrs and regex": "import attrs, regex",
    "the package": "import xinhua_parse",
    "and its parser, loaded on first use": "from xinhua_parse import parse_story",
}


def stories() -> tuple[str, list[str]]:
    """Where the stories are from, and those of about 2 KB."""
    found = [p for p in sorted(DEV.glob("*.txt")) if 1_200 <= p.stat().st_size <= 3_500]
    if found:
        return "../shared/corpus/dev", [p.read_bytes().decode() for p in found]
    return "examples/", [p.read_bytes().decode() for p in sorted((ROOT / "examples").iterdir()) if p.suffix != ".md"]


def contenders() -> Iterator[tuple[str, Callable[[str], object] | None]]:
    """Each tool with what it does to a story; None where it is not installed."""
    yield WORDS, WORD.findall
    yield OURS, parse_story
    for name, module, make in (
        (SPACY, "spacy", lambda m: m.blank("en").tokenizer),
        ("pysbd's segmenter", "pysbd", lambda m: m.Segmenter(language="en", clean=False).segment),
        ("eyecite's get_citations", "eyecite", lambda m: m.get_citations),
        (
            "dateparser's search_dates",
            "dateparser.search",
            lambda m: lambda text: m.search_dates(text, languages=["en"]),
        ),
    ):
        try:
            yield name, make(importlib.import_module(module))
        except ImportError:
            yield name, None


def seconds(read: Callable[[str], object], text: str) -> float:
    """Processor time of one call."""
    start = time.process_time()
    read(text)
    return time.process_time() - start


def compare(processes: int) -> None:
    """Print each contender's time a story, in microseconds and beside the word pass and spaCy, in a row and in turn."""
    run = [sys.executable, __file__, "--once"]
    told = [subprocess.run(run, capture_output=True, text=True, check=True).stdout for _ in range(processes)]
    for how, runs in zip(ORDERS, zip(*map(json.loads, told), strict=True), strict=True):
        print(f"\n{how}\n{'':34}{'us a story':>11}{'word passes':>13}{'beside spaCy':>14}")
        for name, _ in contenders():
            if name not in runs[0]:
                print(f"{name:34}not installed, left out")
                continue
            middle = statistics.median(run[name] for run in runs)
            passes = statistics.median(run[name] / run[WORDS] for run in runs)
            beside = f"{statistics.median(run[name] / run[SPACY] for run in runs):14.2f}" if SPACY in runs[0] else ""
            print(f"{name:34}{middle:11.0f}{passes:13.2f}{beside}")
        passes = sorted(run[OURS] / run[WORDS] for run in runs)
        print(f"{OURS} takes {passes[0]:.2f} to {passes[-1]:.2f} word passes in {len(runs)} processes")


def once(texts: list[str]) -> list[dict[str, float]]:
    """The microseconds a story of each contender in this process: in a row, and in turn."""
    running = {name: read for name, read in contenders() if read is not None}
    slow = {name for name, read in running.items() if sum(seconds(read, text) for text in texts[:5]) > 0.02}
    in_a_row = [(name, text) for name in running for text in texts]
    in_turn = [(name, text) for text in texts for name in running]
    return [timed(running, slow, calls, len(texts)) for calls in (in_a_row, in_turn)]


def timed(
    running: dict[str, Callable[[str], object]], slow: set[str], calls: list[tuple[str, str]], count: int
) -> dict[str, float]:
    """The median of the rounds of each contender, in microseconds a story; the slow ones run in one round only."""
    times: dict[str, list[float]] = {name: [] for name in running}
    for turn in range(-1, ROUNDS):  # the first warms up
        totals = dict.fromkeys(running, 0.0)
        for name, text in calls:
            if name not in slow or turn == 0:
                totals[name] += seconds(running[name], text)
        for name, total in totals.items():
            if total and turn >= 0:
                times[name].append(total / count * 1e6)
    return {name: statistics.median(spent) for name, spent in times.items()}


def grow(texts: list[str]) -> None:
    """Print the time per character from 2 KB to 2 MB: the bodies of stories joined, and one paragraph repeated."""
    bodies = ["\n\n".join(part.text for part in parse_story(text).paragraphs) for text in texts]
    joined = "\n\n".join(bodies)
    one = max((part.text for part in parse_story(texts[0]).paragraphs), key=len) + "\n\n"
    dateline = "BEIJING, Aug. 7 (Xinhua) -- "
    print(f"\n{'ns a character at':34}{'2 KB':>9}{'20 KB':>9}{'200 KB':>9}{'2 MB':>9}{'last/first':>12}")
    for name, unit in (("stories joined", joined), ("one paragraph repeated", one)):
        rates = []
        for size in (2_000, 20_000, 200_000, 2_000_000):
            text = dateline + unit * (size // len(unit) + 1)
            offsets = (
                range(0, len(joined) - size, max(1, len(joined) // 40)) if unit is joined and size < 20_000 else [0]
            )
            samples = [dateline + unit[at : at + size] for at in offsets] if len(offsets) > 1 else [text[:size]]
            spent = [min(seconds(parse_story, s) for _ in range(3)) / len(s) for s in samples]
            rates.append(statistics.mean(spent) * 1e9)
        print(f"{name:34}" + "".join(f"{rate:9.0f}" for rate in rates) + f"{rates[-1] / rates[0]:12.2f}")


def held(texts: list[str]) -> None:
    """Print the memory that the stories hold beside their texts."""
    gc.collect()
    tracemalloc.start()
    kept = [parse_story(text) for text in texts]
    gc.collect()
    size, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    length = sum(len(text.encode()) for text in texts)
    print(
        f"\nmemory held by {len(kept)} stories: {size / length:.1f} times their text; at the peak {peak / length:.1f} times"
    )


def _read_all(texts: list[str]) -> int:
    return sum(len(parse_story(text).quotes) for text in texts)


def in_processes(texts: list[str]) -> None:
    """Print how much faster two processes are than one, in wall time."""
    work = [texts * 20, texts * 20]
    rates = []
    for _ in range(3):
        spent = []
        for count in (1, 2):
            with multiprocessing.get_context("spawn").Pool(count) as pool:
                pool.map(_read_all, [texts] * count)
                start = time.perf_counter()
                pool.map(_read_all, work, chunksize=1)
                spent.append(time.perf_counter() - start)
        rates.append(spent[0] / spent[1])
    print(f"two processes: {statistics.median(rates):.2f} times one, on {os.cpu_count()} cores (wall time)")


def imports() -> None:
    """Print the time to import the package beside that of attrs and regex; python-dateutil must not come along."""
    code = "import time; start = time.process_time(); {}; print(time.process_time() - start)"
    with tempfile.TemporaryDirectory() as cache:  # bytecode is cached, as it is after an installation
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        _import(code, environment)


def _import(code: str, environment: dict[str, str]) -> None:
    spent: dict[str, list[float]] = {name: [] for name in IMPORTS}
    for _ in range(15):
        for name, statement in IMPORTS.items():
            run = [sys.executable, "-c", code.format(statement)]
            output = subprocess.run(run, env=environment, capture_output=True, text=True, check=True).stdout
            spent[name].append(float(output) * 1000)
    medians = {name: statistics.median(times) for name, times in spent.items()}
    for name, median in medians.items():
        print(f"import of {name}: {median:.1f} ms, {median / medians['attrs and regex']:.2f} times attrs and regex")
    late = "import sys; from xinhua_parse import parse_story; print('dateutil' in sys.modules)"
    run = [sys.executable, "-c", late]
    early = subprocess.run(run, env=environment, capture_output=True, text=True, check=True).stdout
    print(f"dateutil imported by the parser: {early.strip()}")


def main() -> None:
    """Run all of it."""
    source, texts = stories()
    if sys.argv[1:] == ["--once"]:
        print(json.dumps(once(texts)))
        return
    processes = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    today = datetime.datetime.now(tz=datetime.UTC).date()
    size = sum(map(len, texts)) // len(texts)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    print(f"{today}; {os.cpu_count()} cores, {memory:.0f} GB, Python {platform.python_version()}")
    print(
        f"load when it began: {os.getloadavg()[0]:.1f}; {processes} processes of {ROUNDS} rounds; "
        f"{len(texts)} stories of {source}, {size} characters each"
    )
    compare(processes)
    grow(texts)
    held(texts)
    in_processes(texts)
    imports()


if __name__ == "__main__":
    main()
