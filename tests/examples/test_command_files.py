"""`python -m xinhua_parse` on many files: where stories come from, in which encoding, and where they go."""

from __future__ import annotations

import functools
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from xinhua_parse import parse_story
from xinhua_parse.__main__ import main
from xinhua_parse.command.decoding import decode
from xinhua_parse.command.running import _ignore_interruption, run
from xinhua_parse.plain import to_dict

STORY = "Port reopens\n\nQINGDAO, Sept. 14 (Xinhua) -- It’s open, said Lin Yuchuan（林玉川）.\n"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    """A folder with two stories, one of them a level deeper, and a hidden file."""
    for name in ("b.txt", "a/c.txt", ".hidden"):
        (tmp_path / "wire" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "wire" / name).write_text(STORY.replace("Port", f"Port {name[0]}"), encoding="utf-8")
    return tmp_path / "wire"


def headlines(out: str) -> list[str]:
    return [json.loads(line)["headline"]["text"] for line in out.splitlines()]


def test_a_folder_stands_for_its_files(wire: Path, capsys: Capture) -> None:
    """Sorted, those of folders in it too, hidden ones left out."""
    assert main(["--json", str(wire)]) == 0
    assert headlines(capsys.readouterr().out) == ["Port a reopens", "Port b reopens"]


def test_a_pattern_that_no_shell_expanded_does_too(wire: Path, capsys: Capture) -> None:
    assert main(["--json", str(wire / "**" / "*.txt")]) == 0
    assert headlines(capsys.readouterr().out) == ["Port a reopens", "Port b reopens"]
    assert main([str(wire / "*.xml")]) == 1
    assert capsys.readouterr().err == f"xinhua_parse: {wire}/*.xml: matches no file\n"


def test_a_file_may_be_named_like_a_pattern(wire: Path, capsys: Capture) -> None:
    (wire / "b.txt").rename(wire / "[b].txt")
    assert main(["--json", str(wire / "[b].txt")]) == 0
    assert headlines(capsys.readouterr().out) == ["Port b reopens"]


def test_json_lines_hold_a_story_a_line(tmp_path: Path, capsys: Capture) -> None:
    """A bad line is named by its number; a day of publication is used."""
    lines = [json.dumps({"text": STORY, "published": "2021-09-15"}), "", "{", '"x"', '{"text": "y", "published": 3}']
    (tmp_path / "wire.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert main(["--json", str(tmp_path / "wire.jsonl")]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["dateline"]["date"] for line in out.splitlines()] == ["2021-09-14"]
    first, second, third = err.splitlines()
    assert first.startswith(f"xinhua_parse: {tmp_path}/wire.jsonl:3: no JSON: ")
    assert second == f'xinhua_parse: {tmp_path}/wire.jsonl:4: no JSON object with a "text"'
    assert third == f"xinhua_parse: {tmp_path}/wire.jsonl:5: published is no ISO date: 3"


def test_what_it_writes_as_json_it_reads(wire: Path, tmp_path: Path, capsys: Capture) -> None:
    main(["--output", str(tmp_path / "out.jsonl"), str(wire)])
    assert main(["--json", str(tmp_path / "out.jsonl")]) == 0
    assert capsys.readouterr().out == (tmp_path / "out.jsonl").read_text(encoding="utf-8")


ENCODINGS = [
    ("utf-8", b"", None),
    ("utf-8", b"\xef\xbb\xbf", None),
    ("utf-16-le", b"\xff\xfe", None),
    ("utf-16-be", b"\xfe\xff", None),
    ("utf-32-le", b"\xff\xfe\0\0", None),
    ("gb18030", b"\x84\x31\x95\x33", None),
    ("gb18030", b"", "GB18030"),
    ("gbk", b"", "GB18030"),
]


@pytest.mark.parametrize(("encoding", "mark", "guess"), ENCODINGS)
def test_the_encoding_is_found_out(encoding: str, mark: bytes, guess: str | None) -> None:
    """A mark is believed and is no part of the text; what was guessed is told."""
    assert decode(mark + STORY.encode(encoding)) == (STORY, guess)


@pytest.mark.parametrize("text", ["It’s “open” – now", "the café’s São Paulo branch", "€5 … “no”—he said"])
def test_curly_marks_of_windows_are_no_ideographs(text: str) -> None:
    """Read as GB18030, "It’s" would be "It抯"."""
    assert decode(text.encode("cp1252")) == (text, "Windows-1252")


def test_a_guess_is_told_and_is_no_failure(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "gb.txt").write_bytes(STORY.encode("gb18030"))
    assert main(["--json", str(tmp_path / "gb.txt")]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["text"] == STORY
    assert err == f"xinhua_parse: {tmp_path}/gb.txt: read as GB18030\n"


def test_an_encoding_can_be_forced(tmp_path: Path, capsys: Capture) -> None:
    """Then nothing is guessed, and what does not fit is an error."""
    (tmp_path / "a.txt").write_bytes("Café reopens".encode("utf-16-le"))
    assert main(["--json", "--encoding", "utf-16-le", str(tmp_path / "a.txt")]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "Café reopens"
    assert main([str(tmp_path / "a.txt")]) == 1
    assert "no text: byte 0x00 on line 1" in capsys.readouterr().err
    assert main(["--encoding", "ascii", str(tmp_path / "a.txt")]) == 1
    assert "not ASCII: byte 0xe9 on line 1" in capsys.readouterr().err


WRONG = [
    ["--encoding", "klingon"],
    ["--encoding", "hex"],
    ["--workers", "0"],
    ["--rows", "quotes"],
    ["--json", "--html"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_wrong_option_is_status_2(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*arguments, "x"])
    assert stopped.value.code == 2
    assert "usage: python -m xinhua_parse" in capsys.readouterr().err


def test_html_of_one_story_and_of_several_is_one_page(wire: Path, tmp_path: Path, capsys: Capture) -> None:
    assert main(["--html", str(wire / "b.txt")]) == 0
    one = capsys.readouterr().out
    assert "<title>Port b reopens</title>" in one
    assert main(["-o", str(tmp_path / "page.html"), str(wire)]) == 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.count("<!DOCTYPE html>") == page.count("</html>") == 1
    assert page.count("<h1>") == 2


def test_workers_change_nothing_but_the_time(root: Path, tmp_path: Path, capsys: Capture) -> None:
    """The same stories, errors and order."""
    lines = [json.dumps({"text": p.read_text(encoding="utf-8")}) for p in sorted((root / "examples").iterdir())]
    (tmp_path / "many.jsonl").write_text("\n".join([*lines * 6, "{", *lines]), encoding="utf-8")
    status = main(["--json", str(tmp_path / "many.jsonl")])
    alone = capsys.readouterr()
    assert (status, len(alone.out.splitlines())) == (1, 7 * len(lines))
    assert main(["--json", "--workers", "2", str(tmp_path / "many.jsonl")]) == 1
    assert capsys.readouterr() == alone


def test_an_output_that_cannot_be_written_is_one_line(wire: Path, capsys: Capture) -> None:
    assert main(["-o", str(wire / "none" / "x.jsonl"), str(wire)]) == 1
    assert (
        capsys.readouterr().err == f"xinhua_parse: {wire}/none/x.jsonl: cannot be written: No such file or directory\n"
    )


def test_parquet_in_and_out(wire: Path, tmp_path: Path, capsys: Capture) -> None:
    """A row a quote or a story, a bad text's with its error; `id` is the file or the id that came with the text."""
    pytest.importorskip("pyarrow")
    import pyarrow as pa
    import pyarrow.parquet as pq

    from xinhua_parse.arrow import QUOTE_SCHEMA, STORY_SCHEMA

    (wire / "z.txt").write_bytes(b"")
    assert main(["-o", str(tmp_path / "quotes.parquet"), "--workers", "2", str(wire)]) == 1
    quotes = pq.read_table(tmp_path / "quotes.parquet")
    assert quotes.schema.equals(QUOTE_SCHEMA)
    assert quotes["id"].to_pylist() == [str(wire / name) for name in ("a/c.txt", "b.txt", "z.txt")]
    assert quotes["story"].to_pylist() == [0, 1, 2]
    assert [bool(error) for error in quotes["error"].to_pylist()] == [False, False, True]

    pq.write_table(pa.table({"id": [7, 8], "text": [STORY, None]}), tmp_path / "texts.parquet")
    capsys.readouterr()
    assert main(["-o", str(tmp_path / "stories.parquet"), "--rows", "stories", str(tmp_path / "texts.parquet")]) == 1
    stories = pq.read_table(tmp_path / "stories.parquet")
    assert stories.schema.equals(STORY_SCHEMA)
    assert stories.select(["id", "headline"]).to_pylist() == [
        {"id": "7", "headline": "Port reopens"},
        {"id": "8", "headline": None},
    ]
    assert capsys.readouterr().err == f"xinhua_parse: {tmp_path}/texts.parquet:2: expected a text, got null\n"
    pq.write_table(pa.table({"body": [STORY]}), tmp_path / "other.parquet")
    assert main([str(tmp_path / "other.parquet")]) == 1
    assert capsys.readouterr().err == f"xinhua_parse: {tmp_path}/other.parquet: no column 'text' among 'body'\n"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_interrupted_it_says_what_it_finished(workers: str, tmp_path: Path) -> None:
    """No traceback, status 130, and what was written is whole."""
    line = json.dumps({"text": STORY}) + "\n"
    (tmp_path / "many.jsonl").write_text(line * 60_000, encoding="utf-8")
    command = [sys.executable, "-m", "xinhua_parse", "--workers", workers, "-o", str(tmp_path / "out.jsonl")]
    heed = functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # a shell's background jobs ignore it
    command += [str(tmp_path / "many.jsonl")]
    # a signal that meets coverage inside its lock is lost, or the lock is never free again: here the command runs untraced
    untraced = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    with subprocess.Popen(command, stderr=subprocess.PIPE, process_group=0, preexec_fn=heed, env=untraced) as running:  # noqa: PLW1509  # no thread runs here
        while not ((tmp_path / "out.jsonl").exists() and (tmp_path / "out.jsonl").stat().st_size):
            time.sleep(0.05)
        os.killpg(running.pid, signal.SIGINT)
        err = running.stderr.read().decode()
        assert running.wait() == 130
    written = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert err == f"xinhua_parse: interrupted: {len(written)} stories written, 0 failed\n"
    assert all(json.loads(line) == to_dict(parse_story(STORY)) for line in (written[0], written[-1]))


def test_an_interruption_leaves_what_was_written(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, wire: Path, tmp_path: Path
) -> None:
    """The same within this process, where the traced lines are counted."""

    def interrupted(work: Callable[[object], object], items: Iterable[object], _workers: int) -> Iterator[object]:
        yield work(next(iter(items)))
        raise KeyboardInterrupt

    monkeypatch.setattr("xinhua_parse.__main__.run", interrupted)
    assert main(["-o", str(tmp_path / "out.jsonl"), str(wire)]) == 130
    assert capsys.readouterr().err == "xinhua_parse: interrupted: 1 story written, 0 failed\n"
    assert headlines((tmp_path / "out.jsonl").read_text(encoding="utf-8")) == ["Port a reopens"]


def test_a_bar_is_shown_to_somebody_who_waits_only(monkeypatch: pytest.MonkeyPatch, wire: Path, tmp_path: Path) -> None:
    """On a terminal, after a while; never into a file."""
    pytest.importorskip("tqdm")
    monkeypatch.setattr("xinhua_parse.command.progress._DELAY", 0)
    seen = {}
    for is_terminal in (True, False):
        stream = io.StringIO()
        monkeypatch.setattr(stream, "isatty", lambda answer=is_terminal: answer, raising=False)
        monkeypatch.setattr("sys.stderr", stream)
        assert main(["-o", str(tmp_path / "out.jsonl"), str(wire)]) == 0
        seen[is_terminal] = stream.getvalue()
    assert "/2 [" in seen[True]
    assert seen[False] == ""


def test_what_looks_like_ideographs_and_is_none_is_windows_text() -> None:
    """Two bytes that could be one, before a byte that cannot."""
    decoded = decode("Lin Yuchuan (“ÁÖ”), 5 ÿ".encode("cp1252"), None)
    assert (decoded.text, decoded.guess) == ("Lin Yuchuan (“ÁÖ”), 5 ÿ", "Windows-1252")


def test_a_list_that_is_not_there_is_one_line(capsys: Capture) -> None:
    assert main(["none.jsonl"]) == 1
    assert capsys.readouterr().err == "xinhua_parse: none.jsonl: cannot be read: No such file or directory\n"


def test_a_files_name_and_its_form_must_agree(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--json", "-o", "quotes.parquet", "x"])
    assert stopped.value.code == 2
    assert "a file named quotes.parquet would not hold json" in capsys.readouterr().err


def test_without_its_extra_parquet_is_told_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Capture
) -> None:
    """Writing is refused at once; a file to be read is one that fails."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(SystemExit):
        main(["-o", str(tmp_path / "quotes.parquet"), "x"])
    assert 'pip install "xinhua-parse[arrow]"' in capsys.readouterr().err
    (tmp_path / "texts.parquet").write_bytes(b"PAR1")
    assert main([str(tmp_path / "texts.parquet")]) == 1
    assert 'pip install "xinhua-parse[arrow]"' in capsys.readouterr().err


def test_what_is_no_parquet_is_one_line(tmp_path: Path, capsys: Capture) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "texts.parquet").write_bytes(b"no table at all")
    assert main([str(tmp_path / "texts.parquet")]) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"xinhua_parse: {tmp_path}/texts.parquet: cannot be read: ")
    assert err.count("\n") == 1


def test_a_table_is_the_same_however_many_texts_are_written_at_a_time(
    monkeypatch: pytest.MonkeyPatch, wire: Path, tmp_path: Path
) -> None:
    pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    tables = []
    for texts in (1, 2, 3):
        monkeypatch.setattr("xinhua_parse.command.forms._TABLE_TEXTS", texts)
        assert main(["-o", str(tmp_path / "quotes.parquet"), str(wire)]) == 0
        tables.append(pq.read_table(tmp_path / "quotes.parquet"))
    assert tables[0].num_rows == 2
    assert tables[0].equals(tables[1])
    assert tables[0].equals(tables[2])


def test_without_its_extra_there_is_no_bar(monkeypatch: pytest.MonkeyPatch, wire: Path, tmp_path: Path) -> None:
    stream = io.StringIO()
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stderr", stream)
    assert main(["-o", str(tmp_path / "out.jsonl"), str(wire)]) == 0
    assert stream.getvalue() == ""


def test_what_workers_made_comes_in_the_order_of_the_items(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many wait, and whoever is done first."""
    monkeypatch.setattr(
        "xinhua_parse.command.running.ProcessPoolExecutor", lambda workers, **_: ThreadPoolExecutor(workers)
    )
    assert list(run(str, range(5000), 3)) == [str(i) for i in range(5000)]
    assert list(run(str, [], 3)) == []


def test_a_worker_leaves_an_interruption_to_the_one_who_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    set_to = {}
    monkeypatch.setattr("signal.signal", set_to.__setitem__)
    _ignore_interruption()
    assert set_to == {signal.SIGINT: signal.SIG_IGN}
