"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# a user's file that mypy reads and nobody runs
collect_ignore = ["typing"]


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def examples() -> dict[str, str]:
    """The stories in examples/, by file name, line endings untouched."""
    files = [p for p in (ROOT / "examples").iterdir() if p.name != "README.md"]
    assert files, "examples/ holds no story"
    return {p.name: p.read_bytes().decode("utf-8") for p in files}
