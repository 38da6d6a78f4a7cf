"""`__all__`, README, the reference page, the typing test and a running example name the same things."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import xinhua_parse


def test_all_is_sorted_and_complete() -> None:
    """It lists what a type checker sees imported, what is loaded on first use, and what `dir` shows: no other name."""
    tree = ast.parse(inspect.getsource(xinhua_parse))
    seen = [
        (n.module, name.name) for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level for name in n.names
    ]
    assert xinhua_parse.__all__ == sorted(name for _, name in seen) == dir(xinhua_parse)
    for module, name in seen:
        assert getattr(xinhua_parse, name) is getattr(importlib.import_module(f"xinhua_parse.{module}"), name)


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, xinhua_parse as x; print(*[m for m in sys.modules if 'attr' in m or m.startswith('xinhua_parse.')])"
    before = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert before.stdout.strip() == ""
    code = "import sys; from xinhua_parse import *; print(parse_quotes(''), 'dateutil' in sys.modules)"
    after = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert after.stdout.strip() == "() False"


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'xinhua_parse' has no attribute 'parse_poem'"):
        xinhua_parse.parse_poem  # type: ignore[attr-defined]  # noqa: B018


def test_readme_has_a_section_for_each(root: Path) -> None:
    sections = re.findall(r"^### (\w+)$", (root / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(sections) == xinhua_parse.__all__


def test_the_reference_has_an_entry_for_each(root: Path) -> None:
    page = (root / "docs" / "reference.md").read_text(encoding="utf-8")
    entries = re.findall(r"^\.\. auto(?:function|class|exception):: xinhua_parse\.(\w+)$", page, re.MULTILINE)
    assert sorted(entries) == xinhua_parse.__all__


def test_the_typing_test_uses_each(root: Path) -> None:
    used = re.findall(r"\bxp\.(\w+)", (root / "tests" / "typing" / "api.py").read_text(encoding="utf-8"))
    assert sorted(set(used)) == xinhua_parse.__all__


@pytest.mark.parametrize("name", xinhua_parse.__all__)
def test_each_has_an_example_that_can_be_pasted(name: str) -> None:
    """Its docstring holds a running example that imports what it uses from where users do."""
    docstring = inspect.getdoc(getattr(xinhua_parse, name)) or ""
    source = "".join(example.source for example in doctest.DocTestParser().get_examples(docstring))
    assert re.search(r"^from xinhua_parse[\w.]* import \w", source, re.MULTILINE), docstring


@pytest.mark.parametrize("name", [n for n in xinhua_parse.__all__ if n.islower()])
def test_each_function_says_what_it_takes_and_gives(name: str) -> None:
    docstring = inspect.getdoc(getattr(xinhua_parse, name)) or ""
    assert {"Args:", "Returns:"} <= set(docstring.split())
