"""The command: `python -m xinhua_parse FILE...` prints what each story holds.

Strategy: a text is read, decoded and parsed on its own, so that one bad text costs one line on standard error and no
other text. Standard output carries stories and nothing else. JSON is printed in ASCII: the same bytes in any locale.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import NamedTuple

from .command.arguments import Options, read_arguments
from .command.forms import Piece, Render, Writer
from .command.progress import Progress, say, show_progress
from .command.reading import read_entry
from .command.running import run
from .command.sources import Entry, read_entries
from .page import printable

_INTERRUPTED = 130  # as a shell counts: 128 and the number of the signal


class _Done(NamedTuple):
    """What a worker sends back of one text."""

    name: str
    piece: Piece | None
    error: str | None
    note: str | None


class _Count:
    """How many texts were read, and how many of them gave no story: it is still known when a run breaks off."""

    read = 0
    failed = 0

    def __str__(self) -> str:
        stories = self.read - self.failed
        return f"{stories} {'story' if stories == 1 else 'stories'} written, {self.failed} failed"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the story of each text; one line on standard error for each that holds none.

    Args:
        arguments: the command line without the program's name; None: that of this process.

    Returns:
        0 where every text gave a story; 1 where one did not, the output could not be written, or its reader went away;
        130 where it was interrupted. A wrong command line ends the process with status 2, as argparse does.
    """
    options = read_arguments(arguments)
    count = _Count()
    try:
        _write_all(options, count)
    except BrokenPipeError:
        # what is still buffered would raise again when the interpreter ends: it goes nowhere instead
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        say(f"xinhua_parse: interrupted: {count}")
        return _INTERRUPTED
    except OSError as error:
        say(
            f"xinhua_parse: {printable(options.output or 'standard output')}: cannot be written: {error.strerror or error}"
        )
        return 1
    except BrokenProcessPool:
        say(f"xinhua_parse: a worker died: {count}")
        return 1
    return 1 if count.failed else 0


def _write_all(options: Options, count: _Count) -> None:
    known = not any(source.is_table for source in options.sources)
    work = partial(_work, render=options.form.render, encoding=options.encoding)
    entries = enumerate(read_entries(options.sources))
    with (
        options.form.open(options.output) as writer,
        show_progress(len(options.sources) if known else None, output=options.output) as progress,
    ):
        for done in run(work, entries, options.workers):
            _tell(done, writer, progress)
            count.read += 1
            count.failed += done.error is not None


def _work(item: tuple[int, Entry], *, render: Render, encoding: str | None) -> _Done:
    number, entry = item
    outcome = read_entry(entry, encoding)
    return _Done(outcome.name, render(outcome, number), outcome.error, outcome.note)


def _tell(done: _Done, writer: Writer, progress: Progress) -> None:
    if done.error or done.note:
        writer.flush()  # so that the two streams meet a terminal in the order of the texts
        progress.say(f"xinhua_parse: {printable(done.name)}: {done.error or done.note}")
    if done.piece is not None:
        writer.write(done.piece)
    progress.step()


if __name__ == "__main__":
    sys.exit(main())
