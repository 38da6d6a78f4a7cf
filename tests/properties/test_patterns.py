"""Every pattern of the package takes time that grows with the text alone.

The patterns are found by themselves: all compiled ones that a module holds, and all literals that a function hands to `re`. For
each, attack strings are built from its own parts: what it repeats, repeated many times and followed by what cannot match; and
each of its beginnings, over and over, so that many starts are tried. A pattern that its reader gives no more than a window
of text may be listed with the window's width; any other must bear any length. A search is content with a part of the attack; a
match of the whole has to try every way to part it, and is made on short ones first, where the ways may double with each piece.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import re._constants as sre  # type: ignore[import-not-found]  # no public module tells a pattern's parts
import re._parser as parser  # type: ignore[import-not-found]
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import xinhua_parse

LENGTH = 600  # code points of the shorter attack; the longer has four times as many
SHARE = 8  # times the time that the longer one may take: a quadratic pattern takes sixteen times
FEW = 0.02  # seconds for forty pieces: a hundred times what any pattern takes
UNSEEN = 0.002  # seconds: what is done by then is quick whatever the growth

# by module and name: the widest stretch that its reader gives a pattern
WINDOWS = {
    "command.sources._PATTERN": 1_000,  # the name of a file
    "places._STRAY_DOT": 160,  # a dateline's window
}


def modules() -> Iterator[object]:
    """All modules of the package whose needs are installed."""
    for found in pkgutil.walk_packages(xinhua_parse.__path__, "xinhua_parse."):
        if found.name.endswith("__main__"):
            continue
        try:
            yield importlib.import_module(found.name)
        except ImportError:
            continue


def patterns() -> dict[str, re.Pattern[str]]:
    """The package's patterns by name."""
    found: dict[str, re.Pattern[str]] = {}
    for module in modules():
        name = module.__name__.removeprefix("xinhua_parse.")
        for constant, value in vars(module).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                found[f"{name}.{constant}"] = value
        for number, literal in enumerate(literals(Path(module.__file__))):
            found[f"{name}:{number}"] = re.compile(literal)
    twins = {id(value): key for key, value in reversed(found.items())}  # one imported by other modules is tested once
    return {key: value for key, value in found.items() if twins[id(value)] == key}


def literals(path: Path) -> list[str]:
    """The patterns that functions of a module hand to `re` as they are."""
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args
    ]
    return [
        call.args[0].value
        for call in calls
        if isinstance(call.func.value, ast.Name)
        and call.func.value.id == "re"
        and call.func.attr != "compile"
        and isinstance(call.args[0], ast.Constant)
    ]


def sample(parts: Iterable[tuple[object, object]]) -> str:
    """A text that parts of a pattern match, or nearly."""
    return "".join(_sample(*part) for part in parts)


def _sample(op: object, value: object) -> str:
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if op is sre.IN:
        return _member(value)
    if op is sre.ANY:
        return "a"
    if op is sre.BRANCH:
        return sample(value[1][0])
    if op is sre.SUBPATTERN:
        return sample(value[-1])
    if op in REPEATS:
        least, _, inner = value
        return sample(inner) * max(1, least)
    return sample(value) if op is sre.ATOMIC_GROUP else ""


REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
CATEGORIES = {sre.CATEGORY_DIGIT: "1", sre.CATEGORY_SPACE: " ", sre.CATEGORY_WORD: "a", sre.CATEGORY_NOT_SPACE: "a"}


def _member(items: list[tuple[object, object]]) -> str:
    """A character of a class."""
    if items[0][0] is sre.NEGATE:
        inside = re.compile("[" + "".join(_written(item) for item in items[1:]) + "]")
        return next(char for char in 'a A1.,-("\n\u4e2d\0' if not inside.match(char))
    op, value = items[0]
    if op is sre.LITERAL:
        return chr(value)
    return chr(value[0]) if op is sre.RANGE else CATEGORIES.get(value, ",")


def _written(item: tuple[object, object]) -> str:
    op, value = item
    if op is sre.LITERAL:
        return re.escape(chr(value))
    if op is sre.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return {sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_SPACE: r"\s", sre.CATEGORY_WORD: r"\w"}.get(value, r"\W")


def inner_parts(parts: Iterable[tuple[object, object]]) -> Iterator[list[tuple[object, object]]]:
    """A pattern's sequences of parts, the outermost first."""
    sequence = list(parts)
    yield sequence
    for op, value in sequence:
        if op is sre.BRANCH:
            for branch in value[1]:
                yield from inner_parts(branch)
        elif op is sre.SUBPATTERN or op in REPEATS:
            yield from inner_parts(value[-1])
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            yield from inner_parts(value[1])


def units(pattern: re.Pattern[str]) -> set[tuple[str, str]]:
    """Beginnings, each with what is to be repeated behind it."""
    found = set()
    for sequence in inner_parts(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)):
        for index, (op, value) in enumerate(sequence):
            start = sample(sequence[:index])
            if op in REPEATS and value[1] > 20:
                found |= {(start, sample(value[2])), ("", sample(value[2]))}
                found |= {(start, sample([part])) for part in value[2]}
            found |= {("", start), ("", start + sample(sequence[index : index + 1]))}
    return {(start, unit) for start, unit in found if unit}


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """Processor time to find all matches, and to match the whole."""
    start = time.process_time()
    for _ in pattern.finditer(text):
        pass
    pattern.fullmatch(text)
    return time.process_time() - start


PATTERNS = patterns()


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_parts_a_text_in_few_ways(name: str) -> None:
    """Forty pieces that end in what cannot match are given up at once: nothing doubles with each piece."""
    pattern = PATTERNS[name]
    for start, unit in sorted(units(pattern)):
        for count in range(8, 41, 4):
            text = start + unit * count + "\0"
            assert min(seconds(pattern, text), seconds(pattern, text)) < FEW, f"{start!r} + {unit!r} * {count}"


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_linear(name: str) -> None:
    """Four times the text takes no more than four times the time, give or take."""
    pattern = PATTERNS[name]
    window = WINDOWS.get(name)
    for start, unit in sorted(units(pattern)):
        for tail in ("", "\0"):
            short, long = (start + unit * (n // len(unit)) + tail for n in (LENGTH, 4 * LENGTH))
            if window is not None:
                short, long = short[:window], long[:window]
            for _ in range(4):  # once more where another process was in the way
                times = seconds(pattern, short), seconds(pattern, long)
                if times[1] <= max(UNSEEN, SHARE * times[0]):
                    break
            else:
                pytest.fail(
                    f"{start!r} + {unit!r} * n + {tail!r}: {times[0]:.4f} s, {times[1]:.4f} s for four times as much"
                )


def test_patterns_are_found() -> None:
    """The search finds the patterns: tokens, datelines, and literals within functions."""
    assert {"grammar.tokens._TOKEN", "dateline._AGENCY", "headline._COLON"} <= set(PATTERNS)
    assert len(PATTERNS) > 60
    assert any(":" in name for name in PATTERNS)


def test_windows_are_of_patterns_that_exist() -> None:
    """A pattern that is gone has no window either."""
    assert set(WINDOWS) <= set(PATTERNS)
