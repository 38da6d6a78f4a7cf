"""Many stories: the plain loop beside two processes, Arrow, and Spark with one and two workers; writes the page.

    pip install -e ".[test-scale]"
    python benchmarks/scale.py [--stories 100000] [--date YYYY-MM-DD]

Stories are those in examples/, over and over, each with a paragraph of its own, so that no two are the same. Every way
reads the same Parquet files and must find the same number of quotes. What Arrow costs is measured apart: the two take turns,
a few hundred texts each, so that both meet the same machine, and the median of the ratios counts.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet as pq

from xinhua_parse import parse_story
from xinhua_parse.arrow import QUOTE_SCHEMA, parse_batches

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "explanation" / "scale.md"
FILES = 16  # of Parquet: parts for Spark to share out
TURN = 400  # texts a turn, where the loop and Arrow take turns

PAGE_TEXT = """\
# At scale

This page is written by `benchmarks/scale.py`. Taken on {date}: {stories:,} stories of {size:,.0f} characters on average, made
from those in `examples/`, with {quotes:,} quotes; Python {python}, {cores} cores{load}.

| way | seconds | stories a second | times the plain loop |
|---|--:|--:|--:|
{rows}

Starting Spark took {start:.0f} seconds more. Each way reads the texts from Parquet and counts the quotes it finds; Spark makes
the whole table of quotes.

Arrow's part, measured by turns of {turn} texts: making the table of quotes costs {cost:.3f} times the plain loop (median;
the middle half of the turns lies between {low:.3f} and {high:.3f}).

How to use each: [](../how-to/tables.md), [](../how-to/tables-spark.md), [](../how-to/folder.md).
"""


class Result(NamedTuple):
    """What one way took, and what it found."""

    way: str
    seconds: float
    quotes: int


def stories(number: int) -> Iterator[str]:
    """That many, no two the same."""
    shipped = [p.read_text(encoding="utf-8") for p in sorted((ROOT / "examples").iterdir()) if p.name != "README.md"]
    for i, text in enumerate(islice(cycle(shipped), number)):
        yield f"{text.rstrip()}\n\nThe ferry carried {i:,} passengers in that time, the operator said.\n"


def write_texts(number: int, folder: Path) -> None:
    """The stories as Parquet files of equal size."""
    texts = list(stories(number))
    table = pa.table({"id": [str(i) for i in range(number)], "text": texts})
    size = -(-number // FILES)
    for i in range(FILES):
        pq.write_table(table.slice(i * size, size), folder / f"part-{i:02}.parquet")


def batches(folder: Path) -> Iterator[pa.RecordBatch]:
    """The texts, some at a time."""
    yield from pyarrow.dataset.dataset(folder).to_batches(batch_size=1000)


def count_quotes(texts: list[str]) -> int:
    """The plain loop."""
    return sum(len(parse_story(text).quotes) for text in texts)


def plain_loop(folder: Path) -> int:
    """One process."""
    return sum(count_quotes(batch["text"].to_pylist()) for batch in batches(folder))


def two_processes(folder: Path) -> int:
    """A pool of two."""
    with ProcessPoolExecutor(2) as pool:
        return sum(pool.map(count_quotes, (batch["text"].to_pylist() for batch in batches(folder))))


def arrow(folder: Path) -> int:
    """One process, the table of quotes made."""
    return sum(batch.num_rows for batch in parse_batches(batches(folder)))


def spark_ways(folder: Path) -> Iterator[tuple[float, str, Callable[[Path], int]]]:
    """For one worker and for two: how long Spark took to start, the name of the way, the way."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema

    for workers in (1, 2):
        start = time.perf_counter()
        builder = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false")
        spark = builder.config("spark.sql.files.openCostInBytes", "134217728").getOrCreate()  # a file a part
        spark.read.parquet(str(folder)).limit(1).mapInArrow(parse_batches, from_arrow_schema(QUOTE_SCHEMA)).count()
        started = time.perf_counter() - start

        def count(folder: Path, spark: SparkSession = spark) -> int:
            texts = spark.read.parquet(str(folder))
            quotes = texts.mapInArrow(parse_batches, from_arrow_schema(QUOTE_SCHEMA))
            found: int = quotes.where("error IS NULL").count()
            return found

        yield started, f"Spark, {workers} worker{'s' * (workers > 1)}", count
        spark.stop()


def timed(way: str, work: Callable[[Path], int], folder: Path) -> Result:
    """One way, once."""
    print(f"{way} ...", end=" ", flush=True)
    start = time.perf_counter()
    quotes = work(folder)
    result = Result(way, time.perf_counter() - start, quotes)
    print(f"{result.seconds:.1f} s, {result.quotes} quotes")
    return result


def by_turns(texts: list[str]) -> list[float]:
    """What the table of quotes costs, as a multiple of the plain loop: one ratio a turn."""
    ratios = []
    for at in range(0, len(texts), TURN):
        turn = texts[at : at + TURN]
        table = pa.table({"text": turn})
        start = time.perf_counter()
        count_quotes(turn)
        middle = time.perf_counter()
        parse_batches(table).read_all()
        ratios.append((time.perf_counter() - middle) / (middle - start))
    return ratios


def main() -> None:
    """Measure, check, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=100_000)
    parser.add_argument("--date", default=datetime.datetime.now(tz=datetime.UTC).date().isoformat())
    options = parser.parse_args()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_texts(options.stories, folder)
        results = [
            timed("plain loop", plain_loop, folder),
            timed("two processes", two_processes, folder),
            timed("Arrow, table of quotes", arrow, folder),
        ]
        starts = []
        for started, way, work in spark_ways(folder):
            starts.append(started)
            results.append(timed(way, work, folder))
        ratios = by_turns(list(stories(min(options.stories, 20_000))))
    assert len({result.quotes for result in results}) == 1, "the ways do not agree"
    low, middle, high = statistics.quantiles(ratios, n=4)
    PAGE.write_text(
        PAGE_TEXT.format(
            date=options.date,
            stories=options.stories,
            size=statistics.mean(map(len, stories(64))),
            quotes=results[0].quotes,
            python=platform.python_version(),
            cores=os.cpu_count(),
            load=f", which also had other work to do (load {load:.1f} before the start)" if load > 0.5 else "",
            rows="\n".join(row(result, results[0], options.stories) for result in results),
            start=statistics.mean(starts),
            turn=TURN,
            cost=middle,
            low=low,
            high=high,
        ),
        encoding="utf-8",
    )
    print(f"Arrow costs {middle:.3f} times the plain loop; written to {PAGE.relative_to(ROOT)}")


def row(result: Result, plain: Result, number: int) -> str:
    """One line of the table."""
    speed = number / result.seconds
    return f"| {result.way} | {result.seconds:.1f} | {speed:,.0f} | {plain.seconds / result.seconds:.2f} |"


if __name__ == "__main__":
    main()
