"""README's two commands are all the set-up there is, and the check runs the second as it stands there."""

from __future__ import annotations

import re
import tomllib
import zipfile
from pathlib import Path

import pytest
from hatchling import build


def readme_commands(root: Path) -> list[str]:
    section = (root / "README.md").read_text(encoding="utf-8").partition("## Set up")[2].partition("\n## ")[0]
    return re.findall(r"^    (.+)$", section, re.MULTILINE)


def test_there_are_two_commands(root: Path) -> None:
    """One installs and reads a shipped story, one installs what tests need and runs them."""
    use, test = readme_commands(root)
    story = re.search(r"-m xinhua_parse (\S+)$", use)
    assert story
    assert (root / story[1]).is_file()
    assert test.endswith("-m pytest")


def test_the_check_runs_the_test_command_as_readme_has_it(root: Path) -> None:
    assert readme_commands(root)[1] in (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_contributing_has_the_same_test_command(root: Path) -> None:
    assert f"    {readme_commands(root)[1]}\n" in (root / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_readme_asks_for_the_python_that_the_package_asks_for(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=3.11"
    assert "Python 3.11 or later" in (root / "README.md").read_text(encoding="utf-8")


def test_the_core_needs_two_packages(root: Path) -> None:
    """Each with the lower bound that CONTRIBUTING.md tells how to try."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [need.split(">=")[0] for need in project["dependencies"]] == ["attrs", "python-dateutil"]
    pinned = " ".join(need.replace(">=", "==") for need in project["dependencies"])
    assert pinned in (root / "CONTRIBUTING.md").read_text(encoding="utf-8")


def is_cache(path: Path) -> bool:
    return "__pycache__" in path.parts or any(part.endswith("_cache") for part in path.parts)


@pytest.mark.filterwarnings("default::DeprecationWarning")  # of the build tool's own
def test_the_wheel_holds_all_of_the_package_and_nothing_else(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every file of src/xinhua_parse, py.typed and the word lists among them, and the licence."""
    monkeypatch.chdir(root)
    wheel = zipfile.ZipFile(tmp_path / build.build_wheel(str(tmp_path)))
    source = root / "src"
    files = {
        p.relative_to(source).as_posix() for p in source.rglob("*") if p.is_file() and "__pycache__" not in p.parts
    }
    packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == files
    assert {"xinhua_parse/py.typed", "xinhua_parse/lexicon/__init__.py"} <= packed
    assert any(name.endswith("/licenses/LICENSE") for name in wheel.namelist())
    metadata = wheel.read(next(name for name in wheel.namelist() if name.endswith("/METADATA"))).decode()
    assert "License-Expression: Apache-2.0" in metadata
