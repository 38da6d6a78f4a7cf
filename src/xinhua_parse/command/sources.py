"""Where stories come from: the files that the command line names, and the texts in them.

Strategy: first the files, which is quick and can be counted; then their texts, one at a time. A file is one story, but one
of JSON Lines or Parquet holds many, and is recognised by its name. What cannot be read takes its place in the order, with
the reason, so that it costs one line and no other story.
"""

from __future__ import annotations

import datetime
import glob
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

STDIN = "-"
_JSON_LINES, _PARQUET = (".jsonl", ".ndjson"), (".parquet",)
_PATTERN = re.compile(r"[*?]|\[.+\]")
MISSING_ARROW = 'Parquet needs the extra arrow: pip install "xinhua-parse[arrow]"'


class Source(NamedTuple):
    """A file, or why there is none."""

    name: str
    fault: str | None = None

    @property
    def is_table(self) -> bool:
        """Whether it holds many stories."""
        return self.fault is None and self.name.lower().endswith(_JSON_LINES + _PARQUET)


class Entry(NamedTuple):
    """One text, still to be read.

    `name` is what its errors are told with; `id` what its rows are. `content` is a file to be read, or what was read.
    """

    name: str
    content: Path | bytes | str = ""
    fault: str | None = None
    id: str | None = None
    published: datetime.date | None = None


def find_sources(names: Iterable[str]) -> list[Source]:
    """The files that names, folders and patterns stand for, in their order; those of a folder sorted, hidden ones left out."""
    return [source for name in names for source in _sources(name)]


def read_entries(sources: Iterable[Source]) -> Iterator[Entry]:
    """The texts of files, in their order."""
    for source in sources:
        if source.fault is not None:
            yield Entry(source.name, fault=source.fault)
        elif not source.is_table:
            yield _single(source.name)
        else:
            reader = _parquet if source.name.lower().endswith(_PARQUET) else _json_lines
            try:
                yield from reader(source.name)
            except OSError as error:
                yield Entry(source.name, fault=_unreadable(error))


def _sources(name: str) -> Iterator[Source]:
    path = Path(name)
    if name == STDIN or path.is_file():
        yield Source(name)
    elif path.is_dir():
        inside = sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p.relative_to(path)))
        yield from (Source(str(p)) for p in inside)
        if not inside:
            yield Source(name, "a folder without files")
    elif _PATTERN.search(name) and not path.exists():
        found = glob.glob(name, recursive=True)  # noqa: PTH207 - a Path's takes no pattern from the root
        matched = sorted(file for file in found if Path(file).is_file())
        yield from map(Source, matched)
        if not matched:
            yield Source(name, "matches no file")
    else:
        yield Source(name)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _single(name: str) -> Entry:
    if name != STDIN:
        return Entry(name, Path(name), id=name)
    try:
        return Entry("standard input", sys.stdin.buffer.read(), id=name)
    except OSError as error:
        return Entry("standard input", fault=_unreadable(error), id=name)


def _unreadable(error: OSError) -> str:
    return f"cannot be read: {error.strerror or error}"


def _json_lines(name: str) -> Iterator[Entry]:
    with Path(name).open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield _record(f"{name}:{number}", line)


def _record(name: str, line: bytes) -> Entry:
    try:
        values = json.loads(line)
    except ValueError as error:  # of JSON or of UTF-8
        return Entry(name, fault=f"no JSON: {error}", id=name)
    if not isinstance(values, dict) or not isinstance(values.get("text"), str):
        return Entry(name, fault='no JSON object with a "text"', id=name)
    own = name if values.get("id") is None else str(values["id"])
    published = values.get("published")
    if published is None:
        return Entry(name, values["text"], id=own)
    try:
        return Entry(name, values["text"], id=own, published=datetime.datetime.fromisoformat(published).date())
    except (TypeError, ValueError):
        return Entry(name, fault=f"published is no ISO date: {published!r}", id=own)


def _parquet(name: str) -> Iterator[Entry]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        yield Entry(name, fault=MISSING_ARROW, id=name)
        return
    from ..arrow.inputs import Fault, read_days, read_names, read_texts

    number = 0
    try:
        with pq.ParquetFile(name) as file:
            for batch in file.iter_batches(batch_size=1024):
                columns = read_texts(batch, "text"), read_names(batch, None), read_days(batch, None)
                for number, (text, own, day) in enumerate(zip(*columns, strict=True), number + 1):  # noqa: B020 - goes on
                    place = f"{name}:{number}"
                    if isinstance(text, Fault) or isinstance(day, Fault):
                        yield Entry(place, fault=str(text if isinstance(text, Fault) else day), id=own or place)
                    else:
                        yield Entry(place, text, id=own or place, published=day)
    except KeyError as error:
        yield Entry(name, fault=error.args[0], id=name)
    except (TypeError, pa.ArrowException) as error:
        yield Entry(name, fault=f"cannot be read: {' '.join(str(error).split())}", id=name)
