from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from corpora import needs_shared, read, stories
from hand_made import hand_made

from xinhua_parse import Story, StoryError, XinhuaParseError, parse_story, plain

pytest.importorskip("cattrs")
pytest.importorskip("msgspec")

from xinhua_parse.json import (
    FORM_VERSION,
    FormError,
    from_dict,
    from_json,
    json_schema,
    shipped_schema,
    to_dict,
    to_json,
)


@pytest.fixture(scope="module")
def validator() -> object:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(json_schema())
    return jsonschema.Draft202012Validator(json_schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def forms(story: Story) -> None:
    """All that must hold of a story's two forms."""
    values = to_dict(story)
    assert from_dict(values) == story
    assert from_dict(json.loads(json.dumps(values))) == story
    assert json.loads(to_json(story)) == values
    assert from_json(to_json(story)) == story


def test_there_and_back() -> None:
    forms(hand_made())


def test_one_form_with_and_without_the_extra() -> None:
    """The command line's form, which needs no extra, is this one, down to the order of its keys."""
    assert to_dict is plain.to_dict
    written, plainly = json.loads(to_json(hand_made())), to_dict(hand_made())
    assert list(written) == list(plainly)
    assert list(written["quotes"][0]) == list(plainly["quotes"][0])


def test_what_the_command_prints_is_read_back(root: Path) -> None:
    copy = root / "examples" / "briefing.txt"
    command = [sys.executable, "-m", "xinhua_parse", "--json", str(copy)]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    assert from_json(printed) == parse_story(read(copy))


def test_a_quotes_speaker_is_the_storys() -> None:
    """Not an equal one: the very object, so that a change of view in one place cannot miss the other."""
    story = from_json(to_json(hand_made()))
    assert [quote.speaker is story.speakers[0] for quote in story.quotes] == [True, True, False, True, False, False]
    assert story.quotes[5].speaker is None


def test_half_a_surrogate_pair_survives() -> None:
    """A `str` may hold one, UTF-8 may not."""
    story = parse_story("Port \ud800 reopens 😀")
    forms(story)
    assert rb"\ud800" in to_json(story)


def test_nothing_is_changed_in_what_is_read() -> None:
    values = to_dict(hand_made())
    before = json.dumps(values)
    from_dict(values)
    assert json.dumps(values) == before


def broken(**changes: object) -> dict[str, object]:
    return {**to_dict(hand_made()), **changes}


_HEADLINE = {"text": "a", "kicker": None, "title": "a", "span": {"start": 0, "end": 1}}


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "no key 'speakers' @ $.speakers"),
        ([], "expected an object, got list @ $"),
        (None, "expected an object, got NoneType @ $"),
        (broken(text=3), "expected str, got int @ $.text"),
        (broken(extra=1), "Extra fields in constructor for Story: extra @ $"),
        (broken(headline={**_HEADLINE, "kicker": 1}), "expected str, got int @ $.headline.kicker"),
        (broken(headline={**_HEADLINE, "span": {"start": 3, "end": 1}}), "0 <= start <= end, not from 3 to 1 @"),
        (broken(headline={**_HEADLINE, "span": {"start": "0", "end": 1}}), "expected int, got str @ $.headline.span"),
        (broken(headline={**_HEADLINE, "span": {"start": False, "end": 1}}), "expected int, got bool @"),
        (broken(date={"value": "20210915"}), "expected a date in ISO 8601, got '20210915' @ $.date.value"),
        (broken(date={"value": 20210915}), "expected a date in ISO 8601, got 20210915 @ $.date.value"),
        (broken(bylines={"name": "A"}), "expected an array, got dict @ $.bylines"),
        (broken(chrome="Enditem"), "expected an array, got str @ $.chrome"),
        (broken(speakers=[{"name": "A", "kind": "ghost", "role": None, "mentions": []}]), "@ $.speakers[0].kind"),
        (broken(quotes=[{"speaker": 3}]), "the index of one of 3 speakers, got 3 for quotes[0].speaker"),
        (broken(quotes=[{"speaker": -1}]), "got -1"),
        (broken(quotes=[{"speaker": True}]), "got True"),
        (broken(quotes=[{"speaker": "Ilse Marrow"}]), "got 'Ilse Marrow'"),
        (broken(quotes=["said"]), "@ $.quotes[0]"),
        (broken(quotes="said"), "expected an array, got str @ $.quotes"),
    ],
)
def test_what_is_no_story_is_told_with_its_place(values: dict[str, object], reason: str) -> None:
    with pytest.raises(FormError) as caught:
        from_dict(values)
    assert str(caught.value).startswith(f"no story in JSON form {FORM_VERSION}: ")
    assert reason in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", "nonsense", b"\xff", b"[" * 100_000, b"{}"])
def test_what_is_no_json_is_told(content: bytes | str) -> None:
    with pytest.raises(FormError) as caught:
        from_json(content)
    assert isinstance(caught.value, XinhuaParseError)
    assert isinstance(caught.value, ValueError)


def test_the_schema_accepts_stories(validator: object, examples: dict[str, str]) -> None:
    validator.validate(to_dict(hand_made()))
    for copy in examples.values():
        validator.validate(to_dict(parse_story(copy)))


@pytest.mark.parametrize(
    "values",
    [
        {},
        broken(text=3),
        broken(extra=1),
        broken(headline={**_HEADLINE, "kicker": 1}),
        broken(bylines={"name": "A"}),
        broken(quotes=[{**to_dict(hand_made())["quotes"][0], "speaker": -1}]),
        broken(quotes=[{**to_dict(hand_made())["quotes"][0], "speaker": "Ilse Marrow"}]),
        broken(quotes=[{**to_dict(hand_made())["quotes"][0], "kind": "loud"}]),
        broken(speakers=[{"name": "A", "kind": "ghost", "role": None, "mentions": []}]),
    ],
)
def test_the_schema_rejects_what_is_no_story(validator: object, values: dict[str, object]) -> None:
    assert not validator.is_valid(values)


WRITE_SCHEMA = "import json; from xinhua_parse.json import json_schema; print(json.dumps(json_schema(), indent=2, ensure_ascii=False))"


def without_descriptions(schema: object) -> object:
    """What a schema demands, whatever it tells."""
    if isinstance(schema, dict):
        return {key: without_descriptions(value) for key, value in schema.items() if key != "description"}
    return [without_descriptions(item) for item in schema] if isinstance(schema, list) else schema


def test_the_shipped_schema_is_that_of_the_classes() -> None:
    """A class that changes the form needs a new version, and its file; other words in a docstring need nothing."""
    again = f"python -c '{WRITE_SCHEMA}' > src/xinhua_parse/schema/story-{FORM_VERSION}.schema.json"
    assert without_descriptions(shipped_schema()) == without_descriptions(json_schema()), f"written by: {again}"
    assert json_schema()["$id"] == f"urn:xinhua-parse:story:{FORM_VERSION}"


def test_the_schema_says_what_each_key_is() -> None:
    classes = json_schema()["$defs"]
    assert classes["Story"]["properties"]["chrome"]["description"].startswith("all that belongs to none of the parts")
    keys = [k for c in classes.values() if c.get("type") == "object" for k in c["properties"].values()]
    undescribed = [key for key in keys if "description" not in key]
    assert not undescribed
    assert not any("None" in key["description"] for key in keys)


@needs_shared
@pytest.mark.parametrize("folder", ["dev", "raw", "polnear", "seed"])
def test_real_stories_go_there_and_back(folder: str) -> None:
    for path in stories(folder):
        try:
            story = parse_story(read(path))
        except StoryError:
            continue
        assert from_dict(to_dict(story)) == story, path.name
        assert from_json(to_json(story)) == story, path.name
        assert json.loads(to_json(story)) == to_dict(story), path.name


@needs_shared
def test_the_schema_accepts_real_stories(validator: object) -> None:
    for path in stories("dev")[::6]:
        validator.validate(json.loads(to_json(parse_story(read(path)))))
