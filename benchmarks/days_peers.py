"""Days in annotated stories: xinhua_parse beside other finders of dates, by the same scorer.

    pip install -r benchmarks/requirements-days.txt
    python benchmarks/days_peers.py ../shared

Each peer gets the paragraphs of the annotation and the dateline's date as its "now", so that layout costs it nothing, and is
asked for English. Where a peer gives only a moment, its phrase decides how exact it is: "July 1997" is a month, "2013" a
year; where it gives two readings ("XXXX-WXX-1"), the past one is taken. Durations, sets and times of day are dropped
where the peer says that they are such. A peer that is not installed is left out of the table.
"""

from __future__ import annotations

import contextlib
import datetime
import importlib
import io
import json
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

from xinhua_parse import Span, parse_story
from xinhua_parse.timex import timexes_of

Found = tuple[int, int, str]  # start, end, ISO value
Finder = Callable[[str, datetime.datetime], Iterator[Found]]

_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*", re.IGNORECASE)
_DAY_NUMBER = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")


def _value(phrase: str, moment: datetime.datetime) -> str:
    """An ISO value, as exact as the phrase is."""
    lower = phrase.lower()
    if "year" in lower or (re.fullmatch(r"\D*\d{4}\D*", phrase) and not _MONTH.search(phrase)):
        return f"{moment.year:04}"
    if "month" in lower or (_MONTH.search(phrase) and not _DAY_NUMBER.search(phrase) and "day" not in lower):
        return f"{moment:%Y-%m}"
    return f"{moment:%Y-%m-%d}"


def dateparser_finder() -> Finder:
    """Of dateparser, search_dates; past dates preferred, as in news. Its answer has no offsets: they are searched for."""
    search = importlib.import_module("dateparser.search")

    def find(text: str, now: datetime.datetime) -> Iterator[Found]:
        settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "past"}
        at = 0
        for phrase, moment in search.search_dates(text, languages=["en"], settings=settings) or ():
            start = text.find(phrase, at)
            if start >= 0:
                at = start + len(phrase)
                yield start, at, _value(phrase, moment)

    return find


def datefinder_finder() -> Finder:
    """Of datefinder, find_dates with the place of each."""
    datefinder = importlib.import_module("datefinder")

    def find(text: str, now: datetime.datetime) -> Iterator[Found]:
        for moment, (start, end) in datefinder.find_dates(text, index=True, base_date=now):
            yield start, end, _value(text[start:end], moment)

    return find


def parsedatetime_finder() -> Finder:
    """Of parsedatetime, nlp; what it flags as a time of day alone (2) is dropped unless it is a year."""
    calendar = importlib.import_module("parsedatetime").Calendar()

    def find(text: str, now: datetime.datetime) -> Iterator[Found]:
        for moment, flag, start, end, phrase in calendar.nlp(text, sourceTime=now) or ():
            if flag != 2:
                yield start, end, _value(phrase, moment)

    return find


def recognizers_finder() -> Finder:
    """Of Microsoft's recognizers-text, recognize_datetime: dates and date ranges; its ends are inclusive."""
    recognizers = importlib.import_module("recognizers_date_time")

    def find(text: str, now: datetime.datetime) -> Iterator[Found]:
        for entity in recognizers.recognize_datetime(text, recognizers.Culture.English, reference=now):
            reading = ((entity.resolution or {}).get("values") or [{}])[0]
            if reading.get("type") == "date":
                yield entity.start, entity.end + 1, reading["value"]
            elif reading.get("type") == "datetime" and "value" in reading:
                yield entity.start, entity.end + 1, reading["value"][:10]
            elif reading.get("type") == "daterange" and {"start", "end"} <= reading.keys():
                yield entity.start, entity.end + 1, _range(reading["timex"], reading["start"], reading["end"])

    return find


def _range(timex: str, start: str, end: str) -> str:
    if re.fullmatch(r"\d{4}(-\d\d)?", timex):
        return timex
    if timex.startswith("XXXX-") and start[5:] != end[5:] and start[8:] == end[8:] == "01":
        return start[:7]
    return f"{start}/{end}"


def timefhuman_finder() -> Finder:
    """Of timefhuman, its one function."""
    timefhuman = importlib.import_module("timefhuman")

    def find(text: str, now: datetime.datetime) -> Iterator[Found]:
        config = timefhuman.tfhConfig(now=now, return_matched_text=True, direction=timefhuman.Direction.previous)
        for phrase, (start, end), moment in timefhuman.timefhuman(text, config=config):
            if isinstance(moment, datetime.datetime):
                yield start, end, _value(phrase, moment)

    return find


PEERS = {
    "dateparser search_dates": dateparser_finder,
    "datefinder find_dates": datefinder_finder,
    "parsedatetime nlp": parsedatetime_finder,
    "recognizers-text": recognizers_finder,
    "timefhuman": timefhuman_finder,
}


class Stories:
    """The annotated stories, and how each finder reads them."""

    def __init__(self, folder: Path) -> None:
        self.gold = {}
        for path in sorted(folder.glob("*.days.json")):
            name = path.name.removesuffix(".days.json")
            text = (folder / f"{name}.txt").read_bytes().decode("utf-8")
            self.gold[text] = json.loads((folder / f"{name}.gold.json").read_text(encoding="utf-8"))

    def paragraphs(self, text: str) -> list[SimpleNamespace]:
        """Those of the annotation, each with the dateline that stands before it."""
        gold = self.gold[text]
        datelines = [(d["span"][0], d["date"] and datetime.date.fromisoformat(d["date"])) for d in gold["datelines"]]
        found, at = [], 0
        for start, end in gold["paragraphs"]:
            date = None
            while at < len(datelines) and datelines[at][0] < start:
                date, at = datelines[at][1], at + 1
            found.append(SimpleNamespace(span=Span(start, end), dateline=SimpleNamespace(date=date)))
        return found

    def anchor(self, text: str) -> datetime.date | None:
        """The dateline's date, or else the story's."""
        gold = self.gold[text]
        given = next((d["date"] for d in gold["datelines"] if d["date"]), None) or gold["published"]
        return datetime.date.fromisoformat(given) if given else None

    def read_by(self, finder: Finder) -> Callable[[str], SimpleNamespace]:
        """A stand-in for parse_story that gives the annotation's paragraphs and a peer's days."""

        def read(text: str) -> SimpleNamespace:
            paragraphs, anchor = self.paragraphs(text), self.anchor(text)
            timexes = []
            for paragraph in paragraphs:
                anchor = paragraph.dateline.date or anchor
                now = datetime.datetime.combine(anchor or datetime.date(2016, 1, 1), datetime.time())
                start = paragraph.span.start
                with contextlib.suppress(Exception):  # some raise on odd text: then the paragraph has no days for them
                    timexes += [
                        SimpleNamespace(span=Span(start + a, start + b), text=paragraph.span.of(text)[a:b], value=value)
                        for a, b, value in finder(paragraph.span.of(text), now)
                    ]
            return SimpleNamespace(timexes=timexes, paragraphs=paragraphs, quotes=())

        return read

    def read_by_ours(self, text: str) -> SimpleNamespace:
        """Our days on the annotation's paragraphs: the footing that the peers have."""
        paragraphs = self.paragraphs(text)
        return SimpleNamespace(
            timexes=timexes_of(text, paragraphs, self.anchor(text)), paragraphs=paragraphs, quotes=()
        )


def figures(scorer: ModuleType, folder: Path, read: Callable[[str], object]) -> dict[str, float]:
    """What the scorer says, if `read` is the library's parse_story."""
    library, arguments = sys.modules["xinhua_parse"], sys.argv
    sys.modules["xinhua_parse"] = SimpleNamespace(parse_story=read)  # type: ignore[assignment]
    sys.argv = ["score_days.py", str(folder), "--json"]
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            scorer.main()
    finally:
        sys.modules["xinhua_parse"], sys.argv = library, arguments
    answer: dict[str, float] = json.loads(printed.getvalue())
    return answer


def milliseconds(read: Callable[[str], object], texts: list[str]) -> float:
    """The mean time of a story, the best of three runs."""
    runs = []
    for _ in range(3):
        start = time.perf_counter()
        for text in texts:
            read(text)
        runs.append(time.perf_counter() - start)
    return min(runs) / len(texts) * 1000


def main() -> None:
    """Print the table."""
    warnings.simplefilter("ignore")
    shared = Path(sys.argv[1])
    folder = shared / "corpus" / "dev"
    sys.path.insert(0, str(shared / "eval"))
    scorer = importlib.import_module("score_days")
    stories = Stories(folder)
    readers: dict[str, Callable[[str], object]] = {
        "xinhua_parse, whole parse": parse_story,
        "xinhua_parse, days alone": stories.read_by_ours,
    }
    for name, peer in PEERS.items():
        try:
            readers[name] = stories.read_by(peer())
        except ImportError as error:
            print(f"{name}: left out, {error}", file=sys.stderr)
    print(f"{'':26} {'expressions F1':>14} {'values F1':>10} {'said F1':>8} {'ms a story':>11}")
    for name, read in readers.items():
        out = figures(scorer, folder, read)
        said = f"{out['said_f1']:8.1f}" if read is parse_story else f"{'-':>8}"
        spent = milliseconds(read, list(stories.gold))
        print(f"{name:26} {out['expressions_f1']:14.1f} {out['values_f1']:10.1f} {said} {spent:11.3f}")


if __name__ == "__main__":
    main()
