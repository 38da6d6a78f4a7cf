"""Write docs/explanation/figures.md: what the scorers say of the annotated stories in ../shared.

    python docs/figures.py [DATE]

DATE (ISO) is the day put on the page; without it, today. Stories are parted by their id's SHA-1: rules were
made looking at three quarters of them, the fourth was only scored.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import importlib
import io
import re
import subprocess
import sys
import unittest.mock
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import attrs

from xinhua_parse import Quote, Story, parse_story

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
PAGE = ROOT / "docs" / "explanation" / "figures.md"

ROWS = {
    "stories": "stories",
    "core_attributions": "attributions demanded",
    "headline": "headline",
    "kicker": "kicker",
    "published": "date",
    "datelines": "datelines",
    "bylines": "bylines",
    "paragraphs_f1": "paragraphs, F1",
    "attribution_p": "attributions found, precision",
    "attribution_r": "attributions found, recall",
    "attribution_f1": "attributions found, F1",
    "recall_direct": "of the direct ones, found",
    "recall_indirect": "of the indirect ones, found",
    "recall_mixed": "of the mixed ones, found",
    "kind": "kind right",
    "source_exact": "source exactly right",
    "content_f1": "content, F1 over words",
    "content_exact": "content exactly right",
    "right_speaker_f1": "found and given the right speaker, F1",
    "speakers_f1": "list of speakers, F1",
    "role": "role of persons",
    "flawless": "stories without any fault",
}

INTRODUCTION = """\
# Figures

This page is written by `docs/figures.py`. Taken on {date}, in percent unless a row counts something.

## Annotated wire stories

Real stories, annotated by rules that were fixed beforehand. They are parted by the SHA-1 of their ids: rules
were made while looking at three quarters of them (*seen*); the fourth (*blind*) was only scored. Where the two differ,
the blind one is the better guess at how the library does on stories that nobody here has seen. *Request* is the one
story that the library was first asked for. A row with nothing to count says 100.

"""

POLNEAR = """
## Political news of other papers

150 articles from the training part of PolNeAR, annotated by its authors; attributions by speech only. The library is
not made for this copy: the figures say how far its reading of sentences carries.

| | precision | recall | F1 |
|---|--:|--:|--:|
"""

JOINED = """
PolNeAR counts a quotation that is carried on behind its cue (`"It rains," Wang said. "It pours."`) as one content with
the words before the cue; here, by the rules of the wire stories above, it is a quotation of its own, without a cue. With
such quotations joined to the one before, the same scorer says:

| | precision | recall | F1 |
|---|--:|--:|--:|
"""


def main() -> None:
    """Score and write."""
    if not SHARED.is_dir():
        sys.exit("figures.py: the annotated stories are looked for in ../shared, which is not there")
    date = (
        datetime.date.fromisoformat(sys.argv[1]) if len(sys.argv) > 1 else datetime.datetime.now(tz=datetime.UTC).date()
    )
    PAGE.write_text(
        INTRODUCTION.format(date=date)
        + wire_table(load_scorer())
        + POLNEAR
        + polnear_table()
        + JOINED
        + joined_table(),
        encoding="utf-8",
    )
    print(f"wrote {PAGE.relative_to(ROOT)}")


def wire_table(scorer: ModuleType) -> str:
    """All figures of dev, of its two parts, and the seed story."""
    columns = {
        "all": figures(scorer, "dev", lambda _: True),
        "seen": figures(scorer, "dev", lambda name: not is_blind(name)),
        "blind": figures(scorer, "dev", is_blind),
        "request": figures(scorer, "seed", lambda _: True),
    }
    head = f"| | {' | '.join(columns)} |\n|---{'|--:' * len(columns)}|\n"
    rows = (
        f"| {label} | {' | '.join(str(column[key]) for column in columns.values())} |" for key, label in ROWS.items()
    )
    return head + "\n".join(rows) + "\n"


def figures(scorer: ModuleType, folder: str, wanted: Callable[[str], bool]) -> dict[str, float]:
    """What the scorer says of the wanted stories of a folder."""
    stories = [(name, text, gold) for name, text, gold in scorer.load(SHARED / "corpus" / folder) if wanted(name)]
    shares: dict[str, float] = scorer.score([(*story, scorer.predict(story[1])) for story in stories])
    return shares


def polnear_table() -> str:
    """The lines of the PolNeAR scorer, as rows."""
    command = [sys.executable, str(SHARED / "eval" / "score_polnear.py")]
    return _rows(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def joined_table() -> str:
    """The same, where the scorer is handed each quotation without a cue as part of the quote before it."""
    printed = io.StringIO()
    arguments = unittest.mock.patch("sys.argv", ["score_polnear.py"])
    parser = unittest.mock.patch("xinhua_parse.parse_story", _joined)
    with arguments, parser, contextlib.redirect_stdout(printed):
        importlib.import_module("score_polnear").main()
    return _rows(printed.getvalue())


def _joined(text: str) -> Story:
    """A story whose quotations without a cue are joined to the quote before them, if it is the same speaker's there."""
    story = parse_story(text)
    quotes: list[Quote] = []
    for quote in story.quotes:
        last = quotes[-1] if quotes else None
        if last and quote.cue is None and (last.paragraph, last.speaker) == (quote.paragraph, quote.speaker):
            pieces = sorted(last.content + quote.content, key=lambda piece: piece.span.start)
            quotes[-1] = attrs.evolve(last, content=tuple(pieces))
        else:
            quotes.append(quote)
    return attrs.evolve(story, quotes=tuple(quotes))


def _rows(printed: str) -> str:
    found = re.findall(r"^(\w+) +P +(\S+) +R +(\S+) +F1 +(\S+)", printed, re.MULTILINE)
    return "".join(f"| {' | '.join(row)} |\n" for row in found)


def is_blind(name: str) -> bool:
    """Whether a story was only scored: the SHA-1 of its id leaves 3 when divided by four."""
    return int(hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest(), 16) % 4 == 3


def load_scorer() -> ModuleType:
    """The scorer of ../shared/eval, as a module."""
    sys.path.append(str(SHARED / "eval"))
    return importlib.import_module("score")


if __name__ == "__main__":
    main()
