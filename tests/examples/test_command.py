"""`python -m xinhua_parse`: what is printed where, and the exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from xinhua_parse import Fragment, Headline, Problem, Quote, QuoteKind, Span, Speaker, SpeakerKind, Story, parse_story
from xinhua_parse.__main__ import main
from xinhua_parse.page import printable, story_page
from xinhua_parse.plain import to_dict

STORY = "Port reopens after storm\n\nQINGDAO, Sept. 14 (Xinhua) -- The port reopened on Tuesday.\n\nBoats left.\n"


@pytest.fixture
def story_file(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    return path


@pytest.fixture
def quoted() -> Story:
    """A story made by hand, so that what the page shows does not hang on what the parser finds."""
    text = 'Storm\nLin, harbor master, said boats are safe. "Stay in," he said. It added that. Who said?'
    harbor_master = Speaker("Lin", SpeakerKind.PERSON, "harbor master", (cut(text, "Lin"),))
    bureau = Speaker("Sea Bureau", SpeakerKind.ORGANIZATION, None, (cut(text, "It"),))
    quotes = (
        Quote(QuoteKind.INDIRECT, cut(text, "said"), None, (cut(text, "boats are safe"),), harbor_master, 0, "name"),
        Quote(QuoteKind.DIRECT, cut(text, "said"), cut(text, "he"), (cut(text, "Stay in"),), harbor_master, 0, "he"),
        Quote(QuoteKind.MIXED, cut(text, "added"), cut(text, "It"), (cut(text, "that"),), bureau, 0, "it"),
        Quote(QuoteKind.DIRECT, None, None, (cut(text, "Who said"),), None, 0, "none"),
    )
    headline = Headline("Storm", None, "Storm", Span(0, 5))
    problems = (Problem("two-candidates", "two people could be 'he'", Span(57, 59)),)
    return Story(text, headline, None, None, (), (), quotes, (harbor_master, bureau), (), (), problems)


def cut(text: str, words: str) -> Fragment:
    start = text.index(words)
    return Fragment.cut(text, start, start + len(words))


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "xinhua_parse", *arguments], capture_output=True, check=False, **options
    )


def test_a_page_opens_with_the_headline(story_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(story_file)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Port reopens after storm\n")
    assert err == ""


def test_the_page_tells_kinds_of_speech_and_speakers_apart(quoted: Story) -> None:
    """One heading a speaker, with the role or the kind; quotation marks for direct speech only."""
    assert story_page(quoted).split("\n\n") == [
        "Storm",
        "Lin, harbor master\n  indirect  said: boats are safe\n  direct    said: “Stay in”",
        "Sea Bureau (organization)\n  mixed     added: that",
        "(speaker left open)\n  direct    “Who said”",
        "In doubt\n  line 2: two people could be 'he'",
    ]


def test_the_page_shows_the_head(examples: dict[str, str]) -> None:
    """Headline, date with its time, dateline, and a line for each writer."""
    assert story_page(parse_story(examples["economy.txt"])).split("\n\n")[0].split("\n") == [
        "Economic Watch: Small factories lead rebound in Velmark's exports",
        "Date      2019-11-21 15:09",
        "Dateline  ARDENHAVEN, Velmark, Nov. 21 (Xinhua) --",
        "By        Duan Kexin",
        "By        Paulo Verissimo",
    ]


def test_a_source_that_could_be_anybody_is_shown_as_printed() -> None:
    """Nobody is made up for it."""
    page = story_page(parse_story("Ferry to sail\n\nQINGDAO, Sept. 14 (Xinhua) -- The ferry is safe, she said."))
    assert "“she” (speaker left open)\n  indirect  said: The ferry is safe\n" in page


@pytest.mark.parametrize("width", [24, 40, 80, 100])
def test_no_line_is_wider_than_the_terminal(quoted: Story, width: int) -> None:
    assert max(map(len, story_page(quoted, width).split("\n"))) <= width


def test_the_page_is_wrapped_to_the_terminal(examples: dict[str, str], root: Path) -> None:
    done = run("examples/meeting.txt", cwd=root, env=os.environ | {"COLUMNS": "40"})
    lines = done.stdout.decode().splitlines()
    assert max(map(len, lines)) <= 40
    assert " ".join(lines[:2]) == parse_story(examples["meeting.txt"]).headline.text


@pytest.mark.parametrize("mark", ["\x1b[2J", "\x07", "\x9b31m", "\u202e", "\u200b", "\x00", "\x7f"], ids=ascii)
def test_nothing_in_the_copy_commands_the_terminal(mark: str) -> None:
    """Escapes, controls and marks that reorder text never reach it."""
    page = story_page(parse_story(f"Port {mark} reopens\n\nQINGDAO, Sept. 14 (Xinhua) -- The port{mark} reopened."))
    assert all(c.isprintable() or c == "\n" for c in page)
    assert printable(mark)[0] == "\ufffd"


def test_json_is_one_object_on_a_line(story_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In ASCII, whatever the copy holds: the same bytes in every locale."""
    story_file.write_bytes(STORY.replace("Boats", "“Boats”\u2028").encode())
    assert main(["--json", str(story_file), str(story_file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all(line.isascii() for line in lines)
    assert json.loads(lines[0]) == to_dict(parse_story(story_file.read_bytes().decode()))


def test_offsets_in_json_point_into_the_text(examples: dict[str, str]) -> None:
    """Every object with a text and a span cuts that text out of the story's."""

    def check(value: object) -> int:
        if isinstance(value, list):
            return sum(map(check, value))
        if not isinstance(value, dict):
            return 0
        if "span" in value and "text" in value:
            assert text[value["span"]["start"] : value["span"]["end"]] == value["text"]
        return 1 + sum(map(check, value.values()))

    for text in examples.values():
        assert check(json.loads(json.dumps(to_dict(parse_story(text))))) > 1


def test_the_plain_form_says_all(quoted: Story) -> None:
    """Enums by value, spans by start and end, a speaker by its place among the story's speakers."""
    plain = to_dict(quoted)
    assert list(plain) == [field.name for field in Story.__attrs_attrs__]
    assert [quote["speaker"] for quote in plain["quotes"]] == [0, 0, 1, None]
    assert [quote["kind"] for quote in plain["quotes"]] == ["indirect", "direct", "mixed", "direct"]
    assert plain["speakers"][0] == {
        "name": "Lin",
        "kind": "person",
        "role": "harbor master",
        "mentions": [{"text": "Lin", "span": {"start": 6, "end": 9}}],
    }
    assert plain["headline"] == {"text": "Storm", "kicker": None, "title": "Storm", "span": {"start": 0, "end": 5}}


def test_standard_input_is_a_file_named_by_a_dash(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert main(["-"]) == 0
    assert capsys.readouterr().out.startswith("Port reopens after storm\n")


def test_line_endings_are_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Offsets count them, so nothing may translate them on the way in."""
    (tmp_path / "crlf.txt").write_bytes(STORY.replace("\n", "\r\n").encode())
    main(["--json", str(tmp_path / "crlf.txt")])
    assert json.loads(capsys.readouterr().out)["text"] == STORY.replace("\n", "\r\n")


def test_a_byte_order_mark_is_no_part_of_the_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "marked.txt").write_bytes(b"\xef\xbb\xbf" + STORY.encode())
    main(["--json", str(tmp_path / "marked.txt")])
    assert json.loads(capsys.readouterr().out)["text"] == STORY


FAULTS = [
    (None, "cannot be read: No such file or directory"),
    (b"", "expected a story: no headline and no paragraph in this text"),
    (
        b"Port\nreopens \x81",
        "neither UTF-8, GB18030 nor Windows-1252: byte 0x81 on line 2; --encoding names another",
    ),
]


@pytest.mark.parametrize(("content", "why"), FAULTS, ids=["missing", "blank", "undecodable"])
def test_a_bad_file_costs_one_line_and_no_other_file(
    content: bytes | None, why: str, story_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named on standard error, the others are done, and the status says so."""
    bad = story_file.with_name("bad.txt")
    if content is not None:
        bad.write_bytes(content)
    assert main([str(bad), str(story_file)]) == 1
    out, err = capsys.readouterr()
    assert err == f"xinhua_parse: {bad}: {why}\n"
    assert "Port reopens after storm" in out


def test_a_folder_is_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_name_does_not_command_the_terminal_either(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["\x1b[2Jnone.txt"]) == 1
    assert capsys.readouterr().err == "xinhua_parse: \ufffd[2Jnone.txt: cannot be read: No such file or directory\n"


def test_several_pages_are_told_apart_by_file_name(story_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(story_file), str(story_file)])
    assert capsys.readouterr().out.count(f"==> {story_file} <==\n") == 2


@pytest.mark.parametrize("arguments", [[], ["--jsonl", "x"], ["--json"]], ids=" ".join)
def test_a_wrong_command_line_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: python -m xinhua_parse" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no broken pipes there")
def test_a_closed_pipe_is_no_traceback(story_file: Path) -> None:
    """`... | head` ends the command quietly."""
    command = [sys.executable, "-m", "xinhua_parse", "--json", *[str(story_file)] * 500]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 1


def test_a_terminal_without_the_characters_gets_question_marks(story_file: Path) -> None:
    """A narrow encoding of standard output is no crash."""
    story_file.write_bytes("Port “reopens” — at last\n\nQINGDAO, Sept. 14 (Xinhua) -- It did.".encode())
    done = run(str(story_file), env=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert done.stdout.startswith(b"Port ?reopens? ? at last")


def test_a_fault_of_ours_in_one_text_ends_no_run(
    monkeypatch: pytest.MonkeyPatch, story_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is one line with its kind, as any other failure, and the next text is read."""

    def fail(*_: object, **__: object) -> Story:
        monkeypatch.undo()
        raise RuntimeError("no such case")

    monkeypatch.setattr("xinhua_parse.command.reading.parse_story", fail)
    assert main([str(story_file), str(story_file)]) == 1
    out, err = capsys.readouterr()
    assert err == f"xinhua_parse: {story_file}: RuntimeError: no such case\n"
    assert "Port reopens after storm" in out


def test_a_worker_that_dies_is_one_line(
    monkeypatch: pytest.MonkeyPatch, story_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def die(*_: object) -> object:
        raise BrokenProcessPool

    monkeypatch.setattr("xinhua_parse.__main__.run", die)
    assert main([str(story_file)]) == 1
    assert capsys.readouterr().err == "xinhua_parse: a worker died: 0 stories written, 0 failed\n"


def test_standard_input_that_cannot_be_read_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder handed in by the shell, say."""

    class Folder(io.BytesIO):
        def read(self, _: int | None = -1, /) -> bytes:
            raise IsADirectoryError(21, "Is a directory")

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(Folder()))
    assert main(["-"]) == 1
    assert capsys.readouterr().err == "xinhua_parse: standard input: cannot be read: Is a directory\n"
