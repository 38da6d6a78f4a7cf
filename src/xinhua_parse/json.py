"""JSON both ways: a story as bytes or plain values, and back to the very same story. Needs the extra `json`.

Strategy: cattrs knows how attrs classes are read and written, and msgspec how bytes are; what they cannot know is said
here once. A quote's speaker is an index into the story's speakers, so that what is one speaker stays one. Reading is
strict: no value is bent into another type, no key may be missing or unknown, no index may point outside. The form is
that of `xinhua_parse.plain`, which writes it without any extra.

Left out on purpose: older forms. `FORM_VERSION` grows when the form changes, and the schema of each form is shipped.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Mapping
from importlib import resources
from typing import TypeVar, cast

import attrs
import msgspec
from cattrs import BaseConverter, Converter, transform_error
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.preconf.msgspec import MsgspecJsonConverter, make_converter

from .errors import XinhuaParseError
from .plain import to_dict
from .quote import Quote
from .speaker import Speaker
from .story import Story

__all__ = ["FORM_VERSION", "FormError", "from_dict", "from_json", "json_schema", "shipped_schema", "to_dict", "to_json"]

FORM_VERSION = 1  # of the keys and values that a story is written with: one more for each change that a reader notices

_Value = TypeVar("_Value", datetime.date, datetime.time)


class FormError(XinhuaParseError, ValueError):
    """The values are no story in the library's JSON form; the message says where and why.

    >>> from xinhua_parse.json import FormError, from_json
    >>> try:
    ...     from_json(b"[]")
    ... except FormError as error:
    ...     print(error)
    no story in JSON form 1: expected an object, got list @ $
    """


def from_dict(values: Mapping[str, object]) -> Story:
    """The story that was written as plain values.

    Args:
        values: what `to_dict` returned, or its like from a database or another program.

    Returns:
        The same story: `from_dict(to_dict(story)) == story`. A quote's speaker is the very object in its `speakers`.

    Raises:
        FormError: where a key is missing or unknown, or a value is of another type or out of range.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.json import from_dict, to_dict
    >>> story = parse_story("Port reopens after storm")
    >>> from_dict(to_dict(story)) == story
    True
    """
    try:
        story: Story = _CONVERTER.structure(values, Story)
    except Exception as error:  # cattrs collects errors of many kinds in a group
        reasons = "; ".join(transform_error(error, format_exception=_reason))
        raise FormError(f"no story in JSON form {FORM_VERSION}: {reasons}") from error
    return story


def to_json(story: Story) -> bytes:
    """The story as one JSON object in UTF-8, on one line.

    Args:
        story: what `parse_story` returned.

    Returns:
        The bytes; read as JSON they are what `to_dict` returns.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.json import to_json
    >>> to_json(parse_story("Port reopens after storm"))[:34]
    b'{"text":"Port reopens after storm"'
    """
    try:
        content: bytes = _CONVERTER.dumps(story)
    except UnicodeEncodeError:  # half of a surrogate pair, which a `str` and an escape can hold, but UTF-8 cannot
        return json.dumps(to_dict(story)).encode("ascii")
    return content


def from_json(content: bytes | str) -> Story:
    """The story that was written as JSON.

    Args:
        content: one JSON object, as `to_json` or the command line's `--json` writes it.

    Returns:
        The same story: `from_json(to_json(story)) == story`.

    Raises:
        FormError: where it is no JSON, or not that of a story.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.json import from_json, to_json
    >>> story = parse_story("Port reopens after storm")
    >>> from_json(to_json(story)) == story
    True
    """
    try:
        values = msgspec.json.decode(content)
    except msgspec.DecodeError:  # half of a surrogate pair again, or no JSON
        try:
            values = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise FormError(f"no JSON: {error}") from error
    except RecursionError as error:
        raise FormError(f"no JSON of a story: {error}") from error
    return from_dict(values)


def json_schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of the form, made from the classes.

    Why: so that other languages can check what they get, and what they send.

    Returns:
        A new dict. Field descriptions are those of the classes; `$id` ends in `FORM_VERSION`.

    Source: JSON Schema 2020-12, as msgspec writes it for attrs classes.

    >>> from xinhua_parse.json import json_schema
    >>> json_schema()["$id"]
    'urn:xinhua-parse:story:1'
    """
    schema = msgspec.json.schema(Story)
    classes: dict[str, dict[str, dict[str, object]]] = schema["$defs"]
    for definition in classes.values():
        _describe(cast("dict[str, object]", definition))
    index = {"type": "integer", "minimum": 0}
    speaker = classes["Quote"]["properties"]["speaker"]
    classes["Quote"]["properties"]["speaker"] = {
        **cast("dict[str, object]", speaker),
        "anyOf": [index, {"type": "null"}],
        "description": "whom the source means, as an index into the story's speakers; null where that is not known.",
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:xinhua-parse:story:{FORM_VERSION}",
        **schema,
    }


def shipped_schema(version: int = FORM_VERSION) -> dict[str, object]:
    """The JSON Schema of a form as it was released, from the package.

    Args:
        version: of the form.

    Raises:
        FileNotFoundError: where no form had that number.

    >>> from xinhua_parse.json import json_schema, shipped_schema
    >>> shipped_schema()["$id"] == json_schema()["$id"]
    True
    """
    file = resources.files("xinhua_parse") / "schema" / f"story-{version}.schema.json"
    return cast("dict[str, object]", json.loads(file.read_text(encoding="utf-8")))


def _describe(definition: dict[str, object]) -> None:
    """Docstrings become descriptions: the first line that of the class, each line under "Args:" that of a field."""
    docstring = str(definition.pop("description", ""))
    definition["description"] = docstring.partition("\n")[0]
    if definition.get("type") != "object":
        return
    definition["additionalProperties"] = False
    told = dict(re.findall(r"^ {8}(\w+): (.+(?:\n {12}.+)*)", docstring, re.MULTILINE))
    for name, field in cast("dict[str, dict[str, object]]", definition["properties"]).items():
        field["description"] = " ".join(told[name].replace("None", "null").split())


def _converter() -> MsgspecJsonConverter:
    converter = make_converter(forbid_extra_keys=True)
    for kind in (str, int):
        converter.register_structure_hook(kind, _exactly)
    converter.register_structure_hook(datetime.date, _day_or_time)
    converter.register_structure_hook(datetime.time, _day_or_time)
    converter.register_structure_hook_factory(_is_tuple, _strict_tuple)
    converter.register_unstructure_hook(Story, _story_writer(converter))
    converter.register_structure_hook(Story, _story_reader(converter))
    return converter


def _story_writer(converter: Converter) -> Callable[[Story], dict[str, object]]:
    whole = make_dict_unstructure_fn(Story, converter, quotes=override(unstruct_hook=list))
    without_speaker = make_dict_unstructure_fn(
        Quote, converter, speaker=override(unstruct_hook=lambda speaker: speaker)
    )

    def write(story: Story) -> dict[str, object]:
        index: dict[Speaker | None, int | None] = {speaker: i for i, speaker in enumerate(story.speakers)}
        index[None] = None
        quotes = [without_speaker(quote) for quote in story.quotes]
        return {**whole(story), "quotes": [{**quote, "speaker": index[quote["speaker"]]} for quote in quotes]}

    return write


@attrs.frozen
class _Speakers:
    """The speakers alone: they are read first, so that quotes can be handed theirs."""

    speakers: tuple[Speaker, ...]


def _story_reader(converter: Converter) -> Callable[[object, type[Story]], Story]:
    as_it_is = override(struct_hook=lambda value, _: value)
    converter.register_structure_hook(
        Quote, make_dict_structure_fn(Quote, converter, _cattrs_forbid_extra_keys=True, speaker=as_it_is)
    )
    whole = make_dict_structure_fn(Story, converter, _cattrs_forbid_extra_keys=True, speakers=as_it_is)

    def read(values: object, kind: type[Story]) -> Story:
        given = dict(_mapping(values))
        head = {"speakers": given["speakers"]} if "speakers" in given else {}
        speakers = converter.structure(head, _Speakers).speakers
        quotes = given.get("quotes")
        if isinstance(quotes, (list, tuple)):
            given["quotes"] = [_with_speaker(i, quote, speakers) for i, quote in enumerate(quotes)]
        story: Story = whole({**given, "speakers": speakers}, kind)
        return story

    return read


def _with_speaker(number: int, quote: object, speakers: tuple[Speaker, ...]) -> object:
    if not isinstance(quote, Mapping) or quote.get("speaker") is None:
        return quote
    index = quote["speaker"]
    if type(index) is not int or not 0 <= index < len(speakers):
        known = f"expected null or the index of one of {len(speakers)} speakers"
        raise ValueError(f"{known}, got {index!r} for quotes[{number}].speaker")
    return {**quote, "speaker": speakers[index]}


def _is_tuple(kind: type) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _strict_tuple(kind: type, converter: BaseConverter) -> Callable[[object, type], tuple[object, ...]]:
    read = homogenous_tuple_structure_factory(kind, converter)
    return lambda values, kind: read(_list(values), kind)


def _mapping(values: object) -> Mapping[str, object]:
    if isinstance(values, Mapping):
        return values
    raise TypeError(f"expected an object, got {type(values).__name__}")


def _list(values: object) -> list[object] | tuple[object, ...]:
    if isinstance(values, (list, tuple)):
        return values
    raise TypeError(f"expected an array, got {type(values).__name__}")


def _exactly(value: object, kind: type) -> object:
    if type(value) is kind:
        return value
    raise TypeError(f"expected {kind.__name__}, got {type(value).__name__}")


def _day_or_time(value: object, kind: type[_Value]) -> _Value:
    if isinstance(value, str):
        read = kind.fromisoformat(value)
        if read.isoformat() == value:  # Python 3.11 also reads "20200609"
            return read
    raise ValueError(f"expected a {kind.__name__} in ISO 8601, got {value!r}")


def _reason(error: BaseException, _kind: type | None) -> str:
    return f"no key {error}" if isinstance(error, KeyError) else str(error)


_CONVERTER = _converter()
