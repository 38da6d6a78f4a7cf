"""Every word list is kept the same way, so that a new entry has one right place and no twin.

The test finds the modules, and in each the constants, by itself: a new list is held to the same unasked.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pytest

from xinhua_parse import lexicon

MODULES = [
    importlib.import_module(f"{lexicon.__name__}.{module.name}") for module in pkgutil.iter_modules(lexicon.__path__)
]
CONSTANTS = [(module, name) for module in MODULES for name in vars(module) if name.isupper()]


def literals(module: ModuleType) -> Iterator[tuple[str, list[str]]]:
    """Each literal list of strings of a module, in the order of its source, by the name of the constant."""
    for node in ast.parse(Path(module.__file__).read_text(encoding="utf-8")).body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=value)
            ):
                yield from ((name, entries) for entries in lists(value))


def lists(value: ast.expr | None) -> Iterator[list[str]]:
    """The lists written in an expression: a dict's keys are one, the rows behind them are none."""
    match value:
        case ast.Call(args=args):
            for argument in args:
                yield from lists(argument)
        case ast.BinOp(left=left, right=right):
            yield from lists(left)
            yield from lists(right)
        case ast.Dict(keys=entries) | ast.Set(elts=entries) | ast.Tuple(elts=entries) | ast.List(elts=entries):
            if entries and all(isinstance(e, ast.Constant) and isinstance(e.value, str) for e in entries):
                yield [e.value for e in entries]


LITERALS = [
    pytest.param(entries, id=f"{module.__name__.rpartition('.')[2]}.{name}")
    for module in MODULES
    for name, entries in literals(module)
]


def test_there_are_lists() -> None:
    """The tests below look at something."""
    assert LITERALS


@pytest.mark.parametrize("entries", LITERALS)
def test_a_list_is_sorted_and_has_no_twins(entries: list[str]) -> None:
    assert entries == sorted(set(entries))


@pytest.mark.parametrize("entries", LITERALS)
def test_no_entry_is_empty_or_has_blanks_at_its_edges(entries: list[str]) -> None:
    """An entry with a blank at its end never matches, and nobody notices."""
    assert [entry for entry in entries if entry != entry.strip() or not entry] == []


@pytest.mark.parametrize(("module", "name"), CONSTANTS, ids=lambda v: v if isinstance(v, str) else v.__name__)
def test_no_list_can_be_changed(module: ModuleType, name: str) -> None:
    value = getattr(module, name)
    assert isinstance(value, (frozenset, tuple, str, int, Mapping))
    assert not isinstance(value, dict)


@pytest.mark.parametrize("module", MODULES, ids=lambda m: m.__name__)
def test_a_module_says_what_belongs_and_what_does_not(module: ModuleType) -> None:
    """Its docstring is a paragraph, not only a title, and it imports nothing of ours but other lists."""
    assert "\n\n" in (module.__doc__ or "")
    for node in ast.walk(ast.parse(Path(module.__file__).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level < 2
            assert not (node.module or "").startswith("xinhua_parse")
