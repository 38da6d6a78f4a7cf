"""Stories as tables: what a row holds, and that no text is lost."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Iterator

import pytest

from xinhua_parse import Story, parse_story

pa = pytest.importorskip("pyarrow")

from xinhua_parse.arrow import QUOTE_SCHEMA, STORY_SCHEMA, parse_batches  # noqa: E402 - where it is installed

STORY = "Boats sail again\n\nQINGDAO, Sept. 14 (Xinhua) -- Boats may sail, said Lin Yuchuan. He added that it is calm."


def read(batch: object, **options: object) -> list[dict[str, object]]:
    """The rows of one batch's texts; each batch that comes is a sound one of its schema."""
    rows: list[dict[str, object]] = []
    for out in parse_batches([batch], **options):
        out.validate(full=True)
        assert out.schema == (STORY_SCHEMA if options.get("rows") == "stories" else QUOTE_SCHEMA)
        rows += out.to_pylist()
    return rows


def texts(*values: object, **columns: object) -> object:
    return pa.record_batch({"text": pa.array(values, pa.string()), **columns})


def test_a_row_of_quotes_says_what_the_quote_says(examples: dict[str, str]) -> None:
    """Field by field, for every quote of every shipped story."""
    for text in examples.values():
        story = parse_story(text)
        rows = read(texts(text))
        assert len(rows) == len(story.quotes)
        for number, (row, quote) in enumerate(zip(rows, story.quotes, strict=True)):
            speaker = quote.speaker
            assert (row["story"], row["quote"], row["error"]) == (0, number, None)
            assert (row["kind"], row["text"], row["rule"]) == (quote.kind.value, quote.text, quote.rule)
            assert (row["paragraph"], row["said_on"]) == (quote.paragraph, quote.when)
            assert row["speaker"] == (speaker.name if speaker else None)
            assert row["speaker_kind"] == (speaker.kind.value if speaker else None)
            assert row["speaker_role"] == (speaker.role if speaker else None)
            assert row["speaker_number"] == (story.speakers.index(speaker) if speaker else None)
            for name, part in (("cue", quote.cue), ("source", quote.source)):
                assert row[name] == (part.text if part else None)
                assert (row[f"{name}_start"], row[f"{name}_end"]) == (
                    (part.span.start, part.span.end) if part else (None, None)
                )
            assert [text[piece["start"] : piece["end"]] for piece in row["content"]] == [p.text for p in quote.content]
            assert [piece["text"] for piece in row["content"]] == [p.text for p in quote.content]


def test_a_row_of_stories_says_what_the_story_says(examples: dict[str, str]) -> None:
    for text in examples.values():
        story = parse_story(text)
        [row] = read(texts(text), rows="stories")
        for name, part in (("headline", story.headline), ("dateline", story.dateline)):
            assert row[name] == (part.text if part else None)
            if part:
                assert text[row[f"{name}_start"] : row[f"{name}_end"]] == part.text
        assert row["kicker"] == (story.headline.kicker if story.headline else None)
        assert row["title"] == (story.headline.title if story.headline else None)
        assert row["date"] == (story.date.value if story.date else None)
        assert row["dateline_date"] == (story.dateline.date if story.dateline else None)
        assert row["places"] == (list(story.dateline.places) if story.dateline else [])
        assert row["agency"] == (story.dateline.agency if story.dateline else None)
        assert row["bylines"] == [byline.name for byline in story.bylines]
        assert [p["text"] for p in row["paragraphs"]] == [p.text for p in story.paragraphs]
        assert [text[p["start"] : p["end"]] for p in row["paragraphs"]] == [p.text for p in story.paragraphs]
        assert row["quotes"] == len(story.quotes)
        assert [(s["name"], s["kind"], s["role"]) for s in row["speakers"]] == [
            (s.name, s.kind.value, s.role) for s in story.speakers
        ]
        assert [(t["text"], t["value"]) for t in row["timexes"]] == [(t.text, t.value) for t in story.timexes]
        assert [(p["code"], p["start"]) for p in row["problems"]] == [(p.code, p.span.start) for p in story.problems]
        assert row["error"] is None


def test_the_time_of_a_story_is_text(examples: dict[str, str]) -> None:
    """Engines of tables do not agree on a time of day."""
    [row] = read(texts(examples["economy.txt"]), rows="stories")
    assert (row["date"], row["time"]) == (datetime.date(2019, 11, 21), "15:09:00")


@pytest.mark.parametrize("rows", ["quotes", "stories"])
def test_a_bad_text_gives_a_row_with_its_error(rows: str) -> None:
    """Blank, null or no UTF-8: its neighbours are read, and it is named."""
    values = pa.array([b"", None, b"Port \xff", STORY.encode()], pa.binary()).view(pa.string())
    batch = pa.record_batch({"text": values, "id": ["a", "b", "c", "d"]})
    failed = [(row["id"], row["story"], row["error"]) for row in read(batch, rows=rows) if row["error"]]
    assert failed == [
        ("a", 0, "expected a story: no headline and no paragraph in this text"),
        ("b", 1, "expected a text, got null"),
        ("c", 2, "text is not UTF-8: byte 0xff at 5"),
    ]
    assert {row["id"] for row in read(batch, rows=rows) if not row["error"]} == {"d"}


def test_a_fault_of_the_library_costs_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """However a text fails, the job goes on."""

    def fail(text: str, **options: object) -> Story:
        if text == "bad":
            raise RuntimeError("out of luck")
        return parse_story(text, **options)

    monkeypatch.setattr("xinhua_parse.arrow.parse_story", fail)
    assert [row["error"] for row in read(texts("bad", STORY), rows="stories")] == ["RuntimeError: out of luck", None]


def test_a_story_without_quotes_gives_no_row_of_quotes() -> None:
    assert read(texts("Port reopens after storm", STORY))[0]["story"] == 1
    assert [row["quotes"] for row in read(texts("Port reopens after storm", STORY), rows="stories")] == [0, 2]


@pytest.mark.parametrize(
    "published",
    [
        pa.array([datetime.date(2021, 9, 15)]),
        pa.array([datetime.date(2021, 9, 15)], pa.date64()),
        pa.array([datetime.datetime(2021, 9, 15, 23, 59)], pa.timestamp("ns")),
        pa.array(["2021-09-15"]),
        pa.array(["2021-09-15T08:00:00Z"]),
        pa.array(["2021-09-15"]).dictionary_encode(),
    ],
    ids=lambda array: str(array.type),
)
def test_the_day_of_publication_gives_the_dateline_its_year(published: object) -> None:
    [row] = read(texts(STORY, published=published), rows="stories")
    assert row["dateline_date"] == datetime.date(2021, 9, 14)


def test_no_day_of_publication_is_no_error() -> None:
    [row] = read(texts(STORY, published=pa.array([None], pa.string())), rows="stories")
    assert (row["dateline_date"], row["error"]) == (None, None)


@pytest.mark.parametrize(
    ("published", "why"),
    [
        (pa.array(["15 Sept"]), "published is no ISO date: '15 Sept'"),
        (pa.array([2**31 - 1], pa.int32()).cast(pa.date32()), "published cannot be read: "),
    ],
    ids=["text", "days"],
)
def test_a_day_that_is_none_is_told(published: object, why: str) -> None:
    """It is not passed over: years would be wrong and nobody would know."""
    [row] = read(texts(STORY, published=published), rows="stories")
    assert row["error"].startswith(why)


def test_a_name_comes_back_as_text() -> None:
    """Whatever its type was, so that there is one schema."""
    assert [row["id"] for row in read(texts(STORY, id=pa.array([7])), rows="stories")] == ["7"]
    assert [row["id"] for row in read(texts(STORY), rows="stories")] == [None]


def test_columns_may_have_other_names() -> None:
    batch = pa.record_batch({"body": [STORY], "url": ["u"], "day": [datetime.date(2021, 9, 15)]})
    [row] = read(batch, rows="stories", text_column="body", id_column="url", published_column="day")
    assert (row["id"], row["dateline_date"]) == ("u", datetime.date(2021, 9, 14))


@pytest.mark.parametrize("cast", ["string", "large_string", "string_view", "dictionary"])
def test_any_kind_of_text_will_do(cast: str) -> None:
    """Polars sends views, pandas large strings, Parquet may send dictionaries."""
    plain = pa.array([STORY, "", None])
    column = plain.dictionary_encode() if cast == "dictionary" else plain.cast(getattr(pa, cast)())
    assert read(pa.record_batch({"text": column})) == read(pa.record_batch({"text": plain}))


def test_what_the_caller_got_wrong_is_raised() -> None:
    """It would be wrong for every row."""
    with pytest.raises(KeyError, match="no column 'text' among 'body'"):
        read(pa.record_batch({"body": [STORY]}))
    with pytest.raises(KeyError, match="no column 'name' among 'text'"):
        read(texts(STORY), id_column="name")
    with pytest.raises(TypeError, match="'text' holds binary, no text: cast it to string"):
        read(pa.record_batch({"text": pa.array([b"x"])}))
    with pytest.raises(TypeError, match="'published' holds int64, no dates: cast it to date32"):
        read(texts(STORY, published=pa.array([1])))
    with pytest.raises(TypeError, match=r"'id' holds struct<.*>, which is no name"):
        read(texts(STORY, id=pa.array([{"a": 1}])))
    with pytest.raises(ValueError, match='rows is "quotes" or "stories", not \'story\''):
        parse_batches([], rows="story")


def test_texts_are_read_as_rows_are_asked_for() -> None:
    """A crawl needs no more memory than a batch, and a batch of the input may be large."""
    asked: list[int] = []

    def source() -> Iterator[object]:
        for number in range(3):
            asked.append(number)
            yield texts(*["Port reopens"] * 1500)

    out = parse_batches(source(), rows="stories")
    assert asked == []
    assert [next(out).num_rows, next(out).num_rows] == [1024, 476]
    assert asked == [0]
    assert next(out).column("story")[0].as_py() == 1500


def test_no_text_gives_no_row() -> None:
    assert read(texts()) == []
    assert list(parse_batches([])) == []


@pytest.mark.parametrize("schema", [QUOTE_SCHEMA, STORY_SCHEMA], ids=["quotes", "stories"])
def test_the_core_does_not_import_it(schema: object) -> None:
    """And the tables' names are unique, and none is a word that SQL keeps for itself."""
    assert len(set(schema.names)) == len(schema.names)
    assert not {"when", "order", "group", "end", "start", "row", "rows", "user", "table"} & set(schema.names)
    code = "import sys, xinhua_parse, xinhua_parse.__main__; sys.exit('pyarrow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
