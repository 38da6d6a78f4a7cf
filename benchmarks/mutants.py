"""Mutation testing of datelines, dates, quotation marks and speakers: which small changes to them no test notices.

    pip install --editable ".[test]" -r benchmarks/requirements-mutants.txt
    python benchmarks/mutants.py [mutants a module, all unless told] [seed, 0 unless told] [a folder to work in, which is kept]

mutmut changes one operator, constant, argument or call of a function at a time, in a copy of the project, and runs the tests of
tests/examples that reach that function, until one fails. A mutant on which they take several times as long counts as killed.
What stands outside of functions (patterns, word lists) is not mutated; examples in docstrings, laws and corpora are not run.
Prints killed and all of each module; in a folder that was named, `mutmut results` and `mutmut show` tell the survivors.
"""

from __future__ import annotations

import datetime
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ["dateline", "dates", "places", "years", "layout/header", "grammar/quotation", "speakers/*"]
TESTS = [
    "acts_of_speech", "between_cue_and_content", "cast", "contents", "cues", "dateline", "dates", "descriptions_before_names",
    "documents_speak", "ends_of_acts", "expansion", "focus", "gerunds", "head_nouns", "header_lines", "headline", "infinitives",
    "inserted_phrases", "introductions", "layout", "mentions", "naming", "offices", "orders", "paragraphs", "passives",
    "person_names", "questions_asked", "quotation_marks", "reading_mentions", "reading_names", "roles", "saying", "segments",
    "sentences", "shipped_stories", "sources", "speakers", "stories", "timex", "whom_a_body_means", "whom_a_mention_means",
]  # fmt: skip
COPIED = ("src", "tests", "examples", "conftest.py", "pyproject.toml", "README.md")
SURVIVED, NO_TESTS = 0, 33  # mutmut's codes; any other is that of a mutant that was noticed
MUTMUT = [sys.executable, "-c", "from mutmut.__main__ import cli; cli()"]


def settings() -> str:
    """What mutmut reads from setup.cfg."""
    fields = {
        "source_paths": ["src"],
        "only_mutate": [f"src/xinhua_parse/{module}.py" for module in MODULES],
        "also_copy": ["conftest.py", "examples", "README.md"],
        "pytest_add_cli_args": ["-p", "no:randomly", "-p", "no:cacheprovider"],
        "pytest_add_cli_args_test_selection": [f"tests/examples/test_{name}.py" for name in TESTS],
        "timeout_multiplier": ["3"],
        "use_git_change_detection": ["false"],
    }
    lines = [f"{name} =\n" + "".join(f"    {value}\n" for value in values) for name, values in fields.items()]
    return "[mutmut]\n" + "".join(lines)


def prepare(folder: Path) -> None:
    """A copy of the project, its mutants made and each test's functions known."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
        else:
            shutil.copy(source, folder / name)
    (folder / "setup.cfg").write_text(settings(), encoding="utf-8")
    # asked for a mutant that there is not, it makes all of them, runs the tests once, and ends with an error
    subprocess.run([*MUTMUT, "run", "--max-children", "1", "none"], cwd=folder, capture_output=True, check=False)


def verdicts(folder: Path) -> dict[str, dict[str, int | None]]:
    """By module, each mutant's exit code; None where it was not run."""
    src = folder / "mutants" / "src" / "xinhua_parse"
    found = {}
    for path in sorted(src.rglob("*.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        if codes:
            found[path.relative_to(src).as_posix().removesuffix(".meta")] = codes
    return found


def sample(mutants: dict[str, dict[str, int | None]], size: int | None, seed: int) -> list[str]:
    """The names of the mutants to be run."""
    chosen: list[str] = []
    for module, codes in mutants.items():
        names = sorted(codes)
        draw = random.Random(f"{seed} {module}")
        chosen += names if size is None or size >= len(names) else draw.sample(names, size)
    return chosen


def row(name: str, codes: list[int], known: int) -> str:
    """A line of the table."""
    killed = sum(code not in (SURVIVED, NO_TESTS) for code in codes)
    return f"{name:26}{killed:6} of {len(codes):5}{100 * killed / len(codes):8.1f} %   {known:5}"


def main() -> None:
    """Make mutants, run them, print the table."""
    size = int(sys.argv[1].replace(",", "")) if sys.argv[1:2] not in ([], ["all"]) else None
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    folder = Path(sys.argv[3] if len(sys.argv) > 3 else tempfile.mkdtemp()).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    prepare(folder)
    mutants = verdicts(folder)
    if not mutants:
        sys.exit("mutmut made no mutants: is it installed, and do the tests pass?")
    run = [*MUTMUT, "run", "--max-children", "1", *sample(mutants, size, seed)]
    subprocess.run(run, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    today = datetime.datetime.now(tz=datetime.UTC).date()
    print(f"{today}: {'all mutants' if size is None else f'{size} of each module, seed {seed}'}\n")
    print(f"{'module':26}{'killed':>6}    {'run':>5}{'':10}   there are")
    total: list[int] = []
    for module, codes in verdicts(folder).items():
        decided = [code for code in codes.values() if code is not None]
        total += decided
        print(row(module, decided, len(codes)))
    print(row("all", total, sum(map(len, mutants.values()))))
    if len(sys.argv) <= 3:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
