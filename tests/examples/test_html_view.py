from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import zlib
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest
from hand_made import hand_made, piece
from hypothesis import given
from hypothesis import strategies as st

from xinhua_parse import Fragment, Paragraph, Problem, Quote, QuoteKind, Span, Story, parse_story
from xinhua_parse.html_view import story_fragment, story_to_html

VOID = {"meta", "br"}
TAGS = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "div",
    "header",
    "h1",
    "h2",
    "p",
    "span",
    "time",
    "bdi",
    "main",
}
TAGS |= {"aside", "section", "table", "thead", "tbody", "tr", "th", "td", "small", "ul", "li", "details", "summary"}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "title", "datetime", "scope"}


class Judge(HTMLParser):
    """Reads a page as a browser would: its elements, its attributes, its words."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[dict[str, str]] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.spans: list[tuple[str, str, str]] = []  # classes, title, and the words directly in it
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: D102
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append({"tag": tag, **{name: value or "" for name, value in attrs}})

    def handle_endtag(self, tag: str) -> None:  # noqa: D102
        assert self.open.pop()["tag"] == tag, f"{tag} is closed where another is open"

    def handle_data(self, data: str) -> None:  # noqa: D102
        element = self.open[-1] if self.open else {"tag": ""}
        if element["tag"] != "style":
            self.words += data
        if element["tag"] == "span" and "title" in element:
            self.spans.append((element["class"], element["title"], data))


def judged(page: str) -> Judge:
    judge = Judge()
    judge.feed(page)
    judge.close()
    assert not judge.open, f"never closed: {judge.open}"
    return judge


def test_everything_is_there() -> None:
    words = " ".join(judged(story_to_html(hand_made())).words.split())
    for part in (
        "Update",
        "𠮷川 harbor to reopen, says pilot",
        "15 September 2021, 07:05",
        "By Tomas Arden, Noor Bell",
    ):
        assert part in words
    assert "ARDENHAVEN, Calder, Sept. 14 (Xinhua) -- The harbor will" in words
    assert "Ilse Marrowchief pilotperson3" in words  # a row of the table
    assert "nobody is named who says this" in words
    assert "Enditem" in words  # among what is left out


def test_each_part_of_an_attribution_names_its_speaker() -> None:
    spans = judged(story_to_html(hand_made())).spans
    assert ("cue s0", "mixed: Ilse Marrow, chief pilot", "said") in spans
    assert ("content direct s0", "direct: Ilse Marrow, chief pilot", "We waited nine days") in spans
    assert ("content indirect s2", "indirect: survey", "trade fell 4 percent") in spans
    assert ("content direct s", "direct: speaker left open", "It was worth it") in spans


def test_a_quote_in_anothers_content_is_wrapped_in_both() -> None:
    """The outer content is told on each of its pieces, with room for the line of the inner one."""
    page = story_to_html(hand_made())
    outer = '<span class="content indirect h1 s0" title="indirect: Ilse Marrow, chief pilot">'
    inner = '<span class="content indirect s1" title="indirect: the ministry">'
    assert f"{outer}{inner}the light is repaired</span></span>" in page
    assert page.count(outer) == 5  # the ministry, blank, said, blank, the light is repaired


def test_contents_that_cross_are_shown_both() -> None:
    quotes = tuple(
        Quote(QuoteKind.DIRECT, None, None, (piece(words),), None, 0, "by hand")
        for words in ("The harbor will", 'harbor will "reopen')
    )
    page = story_to_html(attrs.evolve(hand_made(), quotes=quotes))
    shared = re.search(r'((?:<span class="content[^>]*>){2})harbor will</span></span>', page)
    assert shared
    assert judged(page)


def test_no_word_of_a_paragraph_is_lost_or_doubled(examples: dict[str, str]) -> None:
    """Blanks and hyphens aside, which `prose` mends where a wrap broke a word."""
    for copy in examples.values():
        story = parse_story(copy)
        shown = re.sub(r"[\s-]", "", judged(story_to_html(story)).words)
        for paragraph in story.paragraphs:
            assert shown.count(re.sub(r"[\s-]", "", paragraph.prose)) == 1


HOSTILE = (
    '</style></title></p><script>document.title="gone"</script><img src=x onerror=alert(1)>'
    '" onmouseover="alert(2)" style="x:expression(1)\' & &lt;svg/onload=alert(3)&gt; <!-- ]]> '
    "\x1b[31m\x1b]8;;http://evil.example\x07 \u202eevil\u2066 \ud800 \x00"
)


def hostile(words: str = HOSTILE) -> Story:
    """A story that has bad copy wherever it can have words."""
    story = hand_made()
    text = f"{words} said {words}"
    quoted, cue = Fragment(words, Span(0, len(words))), Fragment.cut(text, len(words) + 1, len(words) + 5)
    speaker = attrs.evolve(story.speakers[0], name=words, role=words, mentions=(quoted,))
    line = attrs.evolve(story.dateline, places=(words,), text=words)
    return attrs.evolve(
        story,
        text=text,
        headline=attrs.evolve(story.headline, text=words, kicker=words, title=words),
        dateline=line,
        bylines=(attrs.evolve(story.bylines[0], name=words, text=words),),
        paragraphs=(Paragraph(text, Span(0, len(text)), line),),
        quotes=(Quote(QuoteKind.DIRECT, cue, quoted, (quoted,), speaker, 0, "by hand"),),
        speakers=(speaker,),
        chrome=(quoted,),
        problems=(Problem(words, words, Span(0, len(words))),),
    )


def assert_harmless(page: str) -> None:
    judge = judged(page)
    assert judge.tags <= TAGS
    assert judge.attributes <= ATTRIBUTES
    assert not re.search(
        "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page
    )


def test_hostile_copy_runs_nothing() -> None:
    """No element or attribute that is not ours, no escape for a terminal, no mark that turns text round."""
    assert_harmless(story_to_html(hostile()))
    assert "gone" in judged(story_to_html(hostile())).words


def test_a_sanitizer_finds_nothing_to_take_away() -> None:
    nh3 = pytest.importorskip("nh3")
    body = re.sub(r"<style>.*?</style>", "", story_fragment(hostile()), flags=re.DOTALL)
    attributes = {"*": ATTRIBUTES}
    kept = nh3.clean(body, tags=TAGS - {"html", "head", "meta", "title", "style", "body"}, attributes=attributes)
    assert judged(kept).words == judged(body).words
    assert judged(kept).spans == judged(body).spans


@given(st.text(max_size=80))
def test_any_copy_is_harmless(words: str) -> None:
    assert_harmless(story_to_html(hostile(f"said {words}x")))


def test_the_style_stays_inside() -> None:
    """Each rule begins at our own element, so that a notebook round it looks as before."""
    style = story_fragment(hand_made()).partition("<style>")[2].partition("</style>")[0]
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    selectors = [s for group in re.findall(r"([^{}]+)\{", style) if "@" not in group for s in group.split(",")]
    assert len(selectors) > 40
    assert not [s for s in selectors if not re.match(r'\s*(?:\[data-jp-theme-light="false"\] )?\.xp\b', s)]


def test_a_story_of_one_line_is_a_page() -> None:
    judge = judged(story_to_html(parse_story("Port reopens after storm")))
    assert "no quotes" in judge.words
    assert "table" not in judge.tags


def test_what_a_story_lacks_is_left_out() -> None:
    """A headline above all, a day and who wrote it; how many quotes there are is always told."""
    bare = judged(story_to_html(attrs.evolve(hand_made(), headline=None, date=None, dateline=None, bylines=())))
    assert "h1" not in bare.tags
    assert "time" not in bare.tags
    assert "By " not in bare.words
    assert "6 quotes" in bare.words


# in a browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no chromium")


def browse(folder: Path, page: str, *options: str) -> tuple[str, str]:
    """What a browser prints, and what it says on its console, when it opens a page."""
    (folder / "page.html").write_text(page, encoding="utf-8")
    always = ["--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking"]
    always += ["--host-resolver-rules=MAP * ~NOTFOUND"]  # nothing leaves this machine
    always += ["--enable-logging=stderr", "--log-level=0", f"--user-data-dir={folder / 'profile'}"]
    if os.geteuid() == 0:
        always.append("--no-sandbox")
    command = [str(CHROMIUM), *always, *options, (folder / "page.html").as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout, "\n".join(line for line in done.stderr.splitlines() if "CONSOLE" in line)


def first_pixel(picture: Path) -> tuple[int, ...]:
    """The colour in the upper left corner of a PNG: there, whatever the filter, the bytes are the pixel's."""
    content = picture.read_bytes()
    assert content.startswith(b"\x89PNG")
    start = content.index(b"IDAT") + 4
    return tuple(zlib.decompressobj().decompress(content[start:], 4)[1:])


@needs_chromium
@pytest.mark.parametrize(
    ("name", "size", "options", "ground"),
    [
        ("light", "1200,900", [], (253, 252, 250)),
        ("dark", "1200,900", ["--blink-settings=preferredColorScheme=0"], (25, 26, 28)),
        ("phone", "500,1400", [], (253, 252, 250)),
    ],
)
def test_a_browser_shows_it(name: str, size: str, options: list[str], ground: tuple[int, ...], tmp_path: Path) -> None:
    """In light and dark, wide and narrow, without a word on the console."""
    picture = tmp_path / f"{name}.png"
    page = story_to_html(hand_made())
    _, console = browse(tmp_path, page, f"--window-size={size}", f"--screenshot={picture}", *options)
    assert console == ""
    assert first_pixel(picture) == ground


@needs_chromium
def test_a_browser_runs_nothing_of_hostile_copy(tmp_path: Path) -> None:
    dom, console = browse(tmp_path, story_to_html(hostile()), "--dump-dom")
    assert console == ""
    assert judged(dom).tags <= TAGS
    assert "<title>gone</title>" not in dom


@needs_chromium
def test_a_browser_would_tell_what_runs(tmp_path: Path) -> None:
    """The two tests above can fail: a script that gets in is seen, and the page's policy stops it."""
    page = story_to_html(hand_made()).replace("</body>", "<script>document.title='gone'</script></body>")
    _, console = browse(tmp_path, page, "--dump-dom")
    assert "Content Security Policy" in console


def asked_by(folder: Path, page: str) -> set[str]:
    """The addresses that a page asks for, beside its own; those that the browser itself asks for are left out."""
    log = folder / "net.json"
    browse(folder, page, "--dump-dom", f"--log-net-log={log}")
    events = [event.get("params", {}) for event in json.loads(log.read_text(encoding="utf-8"))["events"]]
    urls = {event["url"] for event in events if event.get("initiator") == "null" and "url" in event}
    return {url for url in urls if not url.startswith(("file:", "data:"))}


@needs_chromium
def test_a_browser_asks_the_network_for_nothing(tmp_path: Path) -> None:
    assert not asked_by(tmp_path, story_to_html(hostile()))


@needs_chromium
def test_a_browser_would_tell_what_is_asked(tmp_path: Path) -> None:
    page = story_to_html(hand_made()).replace("</main>", '<img src="http://evil.example/x.png"></main>')
    assert not asked_by(tmp_path, page), "the page's policy"
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    assert asked_by(tmp_path, page) == {"http://evil.example/x.png"}


@needs_chromium
def test_it_fits_a_phone(tmp_path: Path) -> None:
    """At 360 pixels nothing stands out to the right, not even a word without end."""
    story = parse_story(
        "Port reopens\n\nARDENHAVEN, Sept. 14 (Xinhua) -- The harbor " + "x" * 300 + " is open, Ilse Marrow said."
    )
    frame = html.escape(story_to_html(story))
    harness = f"""<!DOCTYPE html><title>-</title><iframe width="360" height="700" srcdoc="{frame}"></iframe><script>
    const frame = document.querySelector("iframe");
    const measure = () => {{ document.title = "wide " + frame.contentDocument.documentElement.scrollWidth; }};
    frame.addEventListener("load", measure);
    </script>"""
    dom, _ = browse(tmp_path, harness, "--dump-dom", "--virtual-time-budget=3000")
    wide = re.search(r"<title>wide (\d+)</title>", dom)
    assert wide, dom[:200]
    assert int(wide[1]) <= 360
