"""A story in the console mark-up of Rich, which shows it in colours. Nothing of Rich is needed to write it.

Strategy: the page that `xinhua_parse.page` prints, with one colour a speaker, and as many lines as Rich makes of it. The
copy is escaped twice over: no control character of it reaches the terminal, and no bracket of it is mark-up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .page import printable
from .quote import Quote, QuoteKind
from .speaker import Speaker
from .story import Story

_COLOURS = ("blue", "magenta", "green", "cyan", "yellow", "red")  # those that every terminal's theme has
_BRACKET = re.compile(
    r"(?<!\\)(?P<slashes>\\*)\[(?P<tag>[a-z#/@][^\[]*?\])?"
)  # with a tag, as Rich tells one, or without
_LAST_SLASHES = re.compile(r"(?<!\\)\\+\Z")


def story_markup(story: Story) -> str:
    r"""The story's head, then who said what, in Rich's console mark-up.

    Why: `Story.__rich__` can return it, and Rich shows any string that is returned there.

    Args:
        story: what `parse_story` returned.

    Returns:
        Lines joined by line feeds, without one at the end; nothing is wrapped.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.rich_view import story_markup
    >>> print(story_markup(parse_story("Port [red] reopens after storm")))
    [bold]Port \[red] reopens after storm[/]
    <BLANKLINE>
    [dim]Nobody is quoted.[/]
    """
    colours = {speaker: _COLOURS[i % len(_COLOURS)] for i, speaker in enumerate(story.speakers)}
    lines = [*_head(story), "", *_sayings(story.quotes, colours)]
    if story.problems:
        lines += ["", "[dim]In doubt[/]", *(f"  [dim]{_safe(problem.message)}[/]" for problem in story.problems)]
    return "\n".join(lines)


def _head(story: Story) -> Iterator[str]:
    if story.headline:
        yield f"[bold]{_safe(story.headline.text)}[/]"
    facts = [f"{story.date.value:%Y-%m-%d}"] if story.date else []
    facts += [story.dateline.text] if story.dateline else []
    facts += ["by " + ", ".join(byline.name for byline in story.bylines)] if story.bylines else []
    if facts:
        yield f"[dim]{_safe(' · '.join(facts))}[/]"


def _sayings(quotes: tuple[Quote, ...], colours: dict[Speaker, str]) -> Iterator[str]:
    if not quotes:
        yield "[dim]Nobody is quoted.[/]"
    before: object = quotes
    for quote in quotes:
        if quote.speaker != before:
            yield _introduction(quote.speaker, colours)
        before = quote.speaker
        words = f"“{quote.text}”" if quote.kind is QuoteKind.DIRECT else quote.text
        cue = f"[italic]{_safe(quote.cue.text)}[/]: " if quote.cue else ""
        yield f"  [dim]{quote.kind.value:8}[/] {cue}{_safe(words)}"


def _introduction(speaker: Speaker | None, colours: dict[Speaker, str]) -> str:
    if speaker is None:
        return "[dim]speaker left open[/]"
    role = f", {_safe(speaker.role)}" if speaker.role else ""
    return f"[bold {colours[speaker]}]{_safe(speaker.name)}[/]{role}"


def _safe(copy: str) -> str:
    """The copy as Rich's mark-up has it: brackets escaped, and backslashes where they stand before one or before a tag of ours.

    Source: what rich.markup reads, versions 13 to 15.
    """
    escaped = _BRACKET.sub(_escaped, printable(copy))
    return _LAST_SLASHES.sub(lambda match: match[0] * 2, escaped)


def _escaped(bracket: re.Match[str]) -> str:
    slashes, tag = bracket["slashes"], bracket["tag"] or ""
    return slashes * 2 + "\\[" + tag if tag else slashes + "\\["
