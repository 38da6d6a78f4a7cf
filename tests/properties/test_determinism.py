"""The same text gives the same story: in any process, thread, locale, time zone and order of hashes."""

from __future__ import annotations

import ast
import hashlib
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import xinhua_parse
from xinhua_parse import parse_story

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
SETTINGS = [
    {"PYTHONHASHSEED": "0"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "31", "LC_ALL": "C.UTF-8", "TZ": "America/Adak", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "7", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Shanghai"},
]


def digest(_round: int = 0) -> str:
    """One number for all that is read from the examples."""
    texts = [p.read_bytes().decode() for p in sorted(EXAMPLES.iterdir()) if p.suffix != ".md"]
    return hashlib.sha256(
        "".join(repr(parse_story(text)) for text in texts).encode("utf-8", "surrogatepass")
    ).hexdigest()


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: s["PYTHONHASHSEED"])
def test_in_any_environment(setting: dict[str, str]) -> None:
    """Neither the order of hashes nor locale nor time zone changes anything."""
    folders = [str(Path(__file__).parent), *sys.path]
    run = subprocess.run(
        [sys.executable, "-c", "import test_determinism; print(test_determinism.digest())"],
        env={**os.environ, **setting, "PYTHONPATH": os.pathsep.join(folders)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == digest()


def test_in_threads() -> None:
    """Thirty-two threads at once read what one reads."""
    with ThreadPoolExecutor(32) as pool:
        assert set(pool.map(digest, range(64))) == {digest()}


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_in_processes(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that was forked, spawned or served reads the same."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    import test_determinism  # under its own name, as a new process imports it

    with multiprocessing.get_context(method).Pool(1) as pool:
        assert pool.map(test_determinism.digest, [0]) == [digest()]


def test_after_other_stories() -> None:
    """What was read before changes nothing: nothing is kept."""
    before = digest()
    for number in range(300):
        parse_story(f"QINGDAO, Sept. 14 (Xinhua) -- Boats may sail, said Lin M{number}, and Lin added that it is calm.")
    assert digest() == before


def test_nothing_asks_for_the_time_the_place_or_chance() -> None:
    """No module that reads a story imports a clock, a locale or chance, or asks for today: the answer cannot depend on them."""
    package = Path(xinhua_parse.__file__).parent
    asked = []
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            called = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            if {"time", "locale", "random", "secrets", "uuid"} & set(names) or called in (
                "now",
                "today",
                "utcnow",
                "getenv",
            ):
                asked.append((path.relative_to(package).as_posix(), node.lineno))
    assert asked == []
