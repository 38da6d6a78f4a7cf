"""Errors say where reading stopped and what to do, and nothing else leaves the library."""

from __future__ import annotations

import datetime
import inspect
import pickle

import pytest

import xinhua_parse
from xinhua_parse import ParseError, Span, StoryError, XinhuaParseError, parse_story

FUNCTIONS = [getattr(xinhua_parse, name) for name in xinhua_parse.__all__ if name.startswith(("parse_", "find_"))]
PARSERS = [function for function in FUNCTIONS if function.__name__.startswith("parse_")]


def call(function, value):
    """Call a public function with a value and a day for each keyword that it insists on."""
    insisted = [p for p in inspect.signature(function).parameters.values() if p.kind is p.KEYWORD_ONLY]
    return function(value, **{p.name: datetime.date(2020, 6, 9) for p in insisted if p.default is p.empty})


def shown(text: str, start: int, end: int) -> list[str]:
    return str(ParseError("expected a month", text, Span(start, end))).split("\n")


def test_the_caret_stands_under_the_place() -> None:
    assert shown("BEIJING, Morch 27", 9, 14) == [
        "expected a month at line 1, column 10",
        "  BEIJING, Morch 27",
        "           ^^^^^",
    ]


def test_the_line_of_several_is_shown() -> None:
    assert shown("Port reopens\r\n\nBEIJING, Morch 27\nmore", 24, 29) == [
        "expected a month at line 3, column 10",
        "  BEIJING, Morch 27",
        "           ^^^^^",
    ]


def test_the_end_of_the_text_has_a_caret_too() -> None:
    assert shown("BEIJING, ", 9, 9) == ["expected a month at line 1, column 10", "  BEIJING, ", "           ^"]


def test_the_start_of_a_line_is_column_one() -> None:
    assert shown("BEIJING\nMorch", 8, 13) == ["expected a month at line 2, column 1", "  Morch", "  ^^^^^"]


def test_an_empty_text_has_a_place() -> None:
    assert shown("", 0, 0) == ["expected a month at line 1, column 1", "  ", "  ^"]


def test_a_long_line_is_shown_around_the_place() -> None:
    """Forty characters on either side, however long the line."""
    where, line, caret = shown("a" * 5000 + "!" + "b" * 5000, 5000, 5001)
    assert where == "expected a month at line 1, column 5001"
    assert line == "  " + "a" * 40 + "!" + "b" * 39
    assert caret == " " * 42 + "^"


def test_no_control_character_reaches_the_terminal() -> None:
    """Escapes, bidi marks and lone surrogates are replaced, one for one, so that the caret still fits."""
    assert shown("a\x1b[31m\u202e\ud800 Morch", 9, 14)[1:] == ["  a?[31m?? Morch", "           ^^^^^"]


@pytest.mark.parametrize("kind", [ParseError, StoryError])
def test_errors_cross_process_borders(kind: type[ParseError]) -> None:
    """They pickle, with everything that they know."""
    error = kind("expected a month", "BEIJING, Morch 27", Span(9, 14))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (again.reason, again.text, again.span, str(again)) == (error.reason, error.text, error.span, str(error))


def test_one_base_class_catches_them_all() -> None:
    assert issubclass(ParseError, XinhuaParseError)
    assert issubclass(ParseError, ValueError)
    assert issubclass(StoryError, ParseError)


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t", "\u3000\u2028\xa0"])
def test_a_blank_text_holds_no_story(text: str) -> None:
    with pytest.raises(StoryError) as caught:
        parse_story(text)
    assert caught.value.reason.startswith("expected a story")
    assert caught.value.text == text


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
def test_bytes_want_decoding_first(function) -> None:
    with pytest.raises(TypeError, match=r'^expected a str, got bytes: decode it first, as in data\.decode\("utf-8"\)$'):
        call(function, b"BEIJING, March 27 (Xinhua) -- ")


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
@pytest.mark.parametrize("value", [None, 3, ["BEIJING"]], ids=repr)
def test_anything_but_a_text_is_a_type_error(function, value: object) -> None:
    with pytest.raises(TypeError, match=rf"^expected a str, got {type(value).__name__}: pass the text of "):
        call(function, value)


@pytest.mark.parametrize(
    "function",
    [f for f in PARSERS if f.__name__ in {"parse_headline", "parse_date", "parse_dateline"}],
    ids=lambda f: f.__name__,
)
@pytest.mark.parametrize("text", ["", "  \n"], ids=repr)
def test_a_blank_text_is_no_part_of_a_story(function, text: str) -> None:
    """The error of a part is a ParseError with a place inside the text."""
    with pytest.raises(ParseError) as caught:
        call(function, text)
    assert caught.value.span.end <= len(text)
    assert caught.value.reason


@pytest.mark.parametrize("name", ["parse_paragraphs", "parse_quotes", "parse_speakers"])
def test_a_blank_text_has_no_parts(name: str) -> None:
    """The plural functions give an empty tuple where there is nothing."""
    assert getattr(xinhua_parse, name)("  \n") == ()
