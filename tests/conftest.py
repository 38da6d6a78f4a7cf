"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# a user's file that mypy reads and nobody runs
collect_ignore = ["typing"]

# the same examples on every run, so that a change is judged by what it changes; to look for new ones:
# pytest --hypothesis-profile=search tests/properties
settings.register_profile("same", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", settings.get_profile("same"), derandomize=False, max_examples=5000)
settings.load_profile("same")


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
