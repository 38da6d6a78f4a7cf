"""A user's file: it is type-checked, never run, and uses every public name."""

from __future__ import annotations

import datetime
from typing import assert_type

import xinhua_parse as xp
from xinhua_parse.page import story_page
from xinhua_parse.plain import to_dict

story = xp.parse_story("text")
assert_type(xp.parse_story("text", published=datetime.date(2021, 9, 15)), xp.Story)
assert_type(xp.parse_headline("text"), xp.Headline)
assert_type(xp.parse_date("text"), xp.StoryDate)
assert_type(xp.parse_dateline("text"), xp.Dateline)
assert_type(xp.parse_dateline("text", published=datetime.date(2021, 9, 15)), xp.Dateline)
assert_type(xp.parse_paragraphs("text"), tuple[xp.Paragraph, ...])
assert_type(xp.parse_quotes("text"), tuple[xp.Quote, ...])
assert_type(xp.parse_speakers("text"), tuple[xp.Speaker, ...])
assert_type(xp.find_headline("text"), xp.Headline | None)
assert_type(xp.find_date("text"), xp.StoryDate | None)
assert_type(xp.find_dateline("text"), xp.Dateline | None)
assert_type(xp.find_dateline("text", published=None), xp.Dateline | None)

assert_type(xp.find_timexes("text", anchor=datetime.date(2021, 9, 15)), tuple[xp.Timex, ...])
assert_type(xp.find_timexes("text", anchor=None), tuple[xp.Timex, ...])

assert_type(story.text, str)
assert_type(story.headline, xp.Headline | None)
assert_type(story.date, xp.StoryDate | None)
assert_type(story.dateline, xp.Dateline | None)
assert_type(story.bylines, tuple[xp.Byline, ...])
assert_type(story.paragraphs, tuple[xp.Paragraph, ...])
assert_type(story.quotes, tuple[xp.Quote, ...])
assert_type(story.speakers, tuple[xp.Speaker, ...])
assert_type(story.timexes, tuple[xp.Timex, ...])
assert_type(story.chrome, tuple[xp.Fragment, ...])
assert_type(story.problems, tuple[xp.Problem, ...])

if story.headline is not None:
    assert_type(story.headline.kicker, str | None)
    assert_type(story.headline.title, str)
    assert_type(story.headline.span, xp.Span)
if story.date is not None:
    assert_type(story.date.value, datetime.date)
    assert_type(story.date.time, datetime.time | None)
if story.dateline is not None:
    assert_type(story.dateline.places, tuple[str, ...])
    assert_type(story.dateline.month, int | None)
    assert_type(story.dateline.day, int | None)
    assert_type(story.dateline.date, datetime.date | None)
    assert_type(story.dateline.agency, str | None)
for byline in story.bylines:
    assert_type(byline.name, str)
for paragraph in story.paragraphs:
    assert_type(paragraph.dateline, xp.Dateline | None)
    assert_type(paragraph.prose, str)
for quote in story.quotes:
    assert_type(quote.kind, xp.QuoteKind)
    assert_type(quote.cue, xp.Fragment | None)
    assert_type(quote.source, xp.Fragment | None)
    assert_type(quote.content, tuple[xp.Fragment, ...])
    assert_type(quote.speaker, xp.Speaker | None)
    assert_type(quote.paragraph, int)
    assert_type(quote.rule, str)
    assert_type(quote.when, datetime.date | None)
    assert_type(quote.text, str)
for speaker in story.speakers:
    assert_type(speaker.name, str)
    assert_type(speaker.kind, xp.SpeakerKind)
    assert_type(speaker.role, str | None)
    assert_type(speaker.mentions, tuple[xp.Fragment, ...])
for timex in story.timexes:
    assert_type(timex.value, str)
    assert_type(timex.first, datetime.date)
    assert_type(timex.last, datetime.date)
for problem in story.problems:
    assert_type(problem.code, str)
    assert_type(problem.message, str)
assert_type(xp.Span(0, 7).of("text"), str)
assert_type(to_dict(story), dict[str, object])
assert_type(story_page(story), str)

try:
    xp.parse_date("text")
except xp.StoryError as story_error:
    assert_type(story_error.span, xp.Span)
except xp.ParseError as parse_error:
    assert_type(parse_error.reason, str)
except xp.XinhuaParseError:
    pass
