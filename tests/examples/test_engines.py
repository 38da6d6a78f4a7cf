"""Tables in the engines that people use: the same rows from each as from the plain loop."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from xinhua_parse import StoryError, parse_story

pa = pytest.importorskip("pyarrow")

import pyarrow.parquet as pq  # noqa: E402 - where it is installed

from xinhua_parse.arrow import QUOTE_SCHEMA, STORY_SCHEMA, parse_batches  # noqa: E402

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

Row = tuple[str, str | None, str | None]  # id, speaker, text or error


@pytest.fixture(scope="module")
def copy(examples: dict[str, str]) -> dict[str, str | None]:
    """The shipped stories, and two texts that give no story."""
    return {**examples, "blank": "", "null": None}


@pytest.fixture(scope="module")
def folder(copy: dict[str, str | None], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The texts in three Parquet files."""
    path = tmp_path_factory.mktemp("texts")
    table = pa.table({"id": list(copy), "text": pa.array(copy.values(), pa.string())})
    for number in range(3):
        pq.write_table(table.slice(number * 4, 4), path / f"part-{number}.parquet")
    return path


@pytest.fixture(scope="module")
def expected(copy: dict[str, str | None]) -> list[Row]:
    """What the plain loop gives."""
    rows: list[Row] = []
    for name, text in copy.items():
        try:
            story = parse_story(text or "")
        except StoryError as error:
            rows.append((name, None, "expected a text, got null" if text is None else error.reason))
        else:
            rows += [(name, quote.speaker.name if quote.speaker else None, quote.text) for quote in story.quotes]
    return sorted(rows, key=str)


def rows_of(table: object) -> list[Row]:
    picked = table.select(["id", "speaker", "text", "error"]).to_pylist()
    return sorted(((row["id"], row["speaker"], row["text"] or row["error"]) for row in picked), key=str)


def test_pyarrow_reads_a_folder_of_parquet(folder: Path, expected: list[Row]) -> None:
    dataset = pytest.importorskip("pyarrow.dataset").dataset(folder)
    assert rows_of(parse_batches(dataset.to_batches(batch_size=2)).read_all()) == expected


def test_pandas(folder: Path, expected: list[Row]) -> None:
    pandas = pytest.importorskip("pandas")
    frame = parse_batches(pandas.read_parquet(folder)).read_pandas()
    assert len(frame) == len(expected)
    assert rows_of(pa.Table.from_pandas(frame)) == expected


def test_polars(folder: Path, expected: list[Row]) -> None:
    polars = pytest.importorskip("polars")
    frame = polars.from_arrow(parse_batches(polars.read_parquet(folder / "*.parquet")))
    assert rows_of(frame.to_arrow()) == expected
    assert frame.select(polars.col("content").list.len().sum()).item() > 0


def test_duckdb(folder: Path, expected: list[Row]) -> None:
    """Texts stream out of it and quotes back in."""
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        texts = connection.cursor().sql(f"SELECT id, text FROM '{folder}/*.parquet'")
        quotes = parse_batches(texts)
        connection.register("quotes", quotes)
        found = connection.sql("SELECT id, speaker, coalesce(text, error) FROM quotes").fetchall()
    assert sorted(found, key=str) == expected


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    sql = pytest.importorskip("pyspark.sql")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()


@pytest.mark.filterwarnings("default::ResourceWarning")  # PySpark leaves sockets to the garbage collector
def test_spark_with_two_workers(spark: SparkSession, folder: Path, expected: list[Row], tmp_path: Path) -> None:
    """From Parquet to Parquet, quotes and stories, with the function as it is."""
    from_arrow_schema = pytest.importorskip("pyspark.sql.pandas.types").from_arrow_schema
    texts = spark.read.parquet(str(folder)).repartition(4)
    texts.mapInArrow(parse_batches, from_arrow_schema(QUOTE_SCHEMA)).write.parquet(str(tmp_path / "quotes"))
    assert rows_of(pq.read_table(tmp_path / "quotes")) == expected

    stories = partial(parse_batches, rows="stories")
    texts.mapInArrow(stories, from_arrow_schema(STORY_SCHEMA)).write.parquet(str(tmp_path / "stories"))
    table = pq.read_table(tmp_path / "stories")
    assert sum(table["quotes"].drop_null().to_pylist()) == sum(row[0] not in ("blank", "null") for row in expected)
    assert sorted(table["id"].to_pylist()) == sorted({*(row[0] for row in expected), "flash.txt"})


def test_dask(folder: Path, expected: list[Row]) -> None:
    dask = pytest.importorskip("dask.dataframe")

    texts = dask.read_parquet(folder)
    none = parse_batches([]).read_pandas()
    quotes = texts.map_partitions(lambda part: parse_batches(part).read_pandas(), meta=none)
    found = quotes.compute(scheduler="synchronous")
    assert rows_of(pa.Table.from_pandas(found, preserve_index=False)) == expected
