"""Where real stories are found, for the tests that want them: ../shared beside the project, which is no part of it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared beside the project")


def stories(folder: str) -> list[Path]:
    """The text files of a folder of ../shared/corpus, sorted; empty where it is not there."""
    return sorted((SHARED / "corpus" / folder).glob("*.txt"))


def scorer() -> ModuleType:
    """The scorer of ../shared/eval, as a module."""
    sys.path.append(str(SHARED / "eval"))
    return importlib.import_module("score")


def read(path: Path) -> str:
    """The file as the corpus means it: UTF-8, line endings untouched."""
    return path.read_bytes().decode("utf-8")
