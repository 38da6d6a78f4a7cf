"""The command: `python -m xinhua_parse FILE...` prints what each story holds.

Strategy: a file is read, decoded and parsed on its own, so that one bad file costs one line on standard error and no
other file. Standard output carries stories and nothing else. JSON is printed in ASCII: the same bytes in any locale.
"""

from __future__ import annotations

import argparse
import codecs
import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from .errors import StoryError
from .page import printable, story_page
from .plain import to_dict
from .story import Story, parse_story

_STDIN = "-"


class _UnreadableError(Exception):
    """Why a file gave no story, in words for its reader."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the story that each file holds; one line on standard error for each that holds none.

    Args:
        arguments: the command line without the program's name; None: that of this process.

    Returns:
        0 where every file gave a story, 1 where one did not or the reader of the output went away. A wrong command line
        ends the process with status 2, as argparse does.
    """
    options = _command_line().parse_args(arguments)
    try:
        failed = _print_stories(options.files, as_json=options.json)
        sys.stdout.flush()
    except BrokenPipeError:
        # what is still buffered would raise again when the interpreter ends: it goes nowhere instead
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 1 if failed else 0


def _command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m xinhua_parse",
        description="Read Xinhua stories and print the headline, date, dateline, and who said what.",
        epilog="Files are read as UTF-8. Exit status: 0 all fine, 1 some file gave no story, 2 wrong command line.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file that holds one story, or - for standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON object a story on a line, offsets included")
    return parser


def _print_stories(names: Sequence[str], *, as_json: bool) -> int:
    """Print all stories; how many files gave none."""
    failed = printed = 0
    for name in names:
        try:
            story = _read_story(name)
        except _UnreadableError as why:
            failed += 1
            sys.stdout.flush()  # so that the two streams meet a terminal in the order of the files
            print(f"xinhua_parse: {_shown(name)}: {why}", file=sys.stderr)  # noqa: T201
            continue
        if as_json:
            _emit(json.dumps(to_dict(story)))
        else:
            _emit(("\n\n" if printed else "") + _title(name, names) + story_page(story, _width()))
        printed += 1
    return failed


def _read_story(name: str) -> Story:
    try:
        content = sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()
    except OSError as error:
        raise _UnreadableError(f"cannot be read: {error.strerror}") from error
    try:
        return parse_story(_decoded(content))
    except StoryError as error:
        raise _UnreadableError(error.reason) from error


def _decoded(content: bytes) -> str:
    """The text, line endings untouched; a byte-order mark is not part of it."""
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _UnreadableError(
            f"not UTF-8: byte 0x{content[error.start]:02x} on line {line}; convert it first"
        ) from error


def _title(name: str, names: Sequence[str]) -> str:
    return f"==> {_shown(name)} <==\n\n" if len(names) > 1 else ""


def _shown(name: str) -> str:
    return "standard input" if name == _STDIN else printable(name)


def _width() -> int:
    return shutil.get_terminal_size().columns


def _emit(text: str) -> None:
    """Print, in whatever characters the terminal has."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
