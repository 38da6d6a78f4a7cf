"""`__all__`, README, the reference page, the typing test and a running example name the same things."""

from __future__ import annotations

import doctest
import inspect
import re
from pathlib import Path

import pytest

import xinhua_parse


def test_all_is_sorted_and_complete() -> None:
    """It lists every name that the package binds and does not hide, and no other."""
    bound = {n for n, v in vars(xinhua_parse).items() if not n.startswith("_") and not inspect.ismodule(v)}
    assert xinhua_parse.__all__ == sorted(bound)


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
