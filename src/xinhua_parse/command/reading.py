"""One text, read: its story, or else why there is none. It runs in the process that parses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from ..errors import XinhuaParseError
from ..story import Story, parse_story
from .decoding import UndecodableError, decode
from .sources import Entry


class Outcome(NamedTuple):
    """What became of one text: a story, or else an error; `note` is what else its reader should know."""

    name: str
    id: str | None
    story: Story | None = None
    error: str | None = None
    note: str | None = None


def read_entry(entry: Entry, encoding: str | None) -> Outcome:
    """Decode and parse one text; whatever happens, others are read."""
    outcome = partial(Outcome, entry.name, entry.id)
    if entry.fault is not None:
        return outcome(error=entry.fault)
    try:
        text, note = _text(entry.content, encoding)
        return outcome(story=parse_story(text, published=entry.published), note=note)
    except OSError as error:
        return outcome(error=f"cannot be read: {error.strerror or error}")
    except UndecodableError as error:
        return outcome(error=str(error))
    except XinhuaParseError as error:
        return outcome(error=str(error.args[0]))
    except Exception as error:  # noqa: BLE001 - a fault of ours in one text must not end a run through thousands
        return outcome(error=f"{type(error).__name__}: {error}")


def _text(content: Path | bytes | str, encoding: str | None) -> tuple[str, str | None]:
    if isinstance(content, str):
        return content, None
    decoded = decode(content.read_bytes() if isinstance(content, Path) else content, encoding)
    return decoded.text, f"read as {decoded.guess}" if decoded.guess else None
