"""What stands round a story and belongs to no part of it: controls, credits, end marks, other stories' leads.

Strategy: most of it is known by its whole line, some by what a line ends in, some by what it follows ("Related:"). A line of
prose must never be lost, so that each test asks for the whole line to be of that kind.
"""

from __future__ import annotations

import re

from ..lexicon.endmarks import ENDMARKS
from ..lexicon.sites import BUTTONS, SECTIONS

_NO_WORD = re.compile(r"[\W_]+")  # - - - -   * * *   ___.
_PAGES = re.compile(r"(?:[0-9](?:/[0-9])?|[<>«»|\s]|next|previous|page|of|first|last)+", re.IGNORECASE)  # 1 2 3 4 >>
_SLUG = re.compile(r"\(\s?[A-Z][\w.]*(?:-[\w. '&-]{1,40}){1,6}\s?\)")  # (Philippines-Politics)
_CREDIT = re.compile(
    r"""[(\[（]?\s?(?: (?:photos?|pictures?|video|graphics?|file\sphotos?|image)\s?(?:by|source|credit|:|：|/|courtesy).{0,80}
              | xinhua\s?/\s?[\w.'’ -]{2,40} | .{0,40}file\sphotos?.{0,20} | xinhua\sphotos?.{0,30} | photo/[\w ,.]{2,40}
              | [\w.'’ -]{2,40}/\s?(?:xinhua|agencies|china\sdaily) | photo | source\s?:.{2,40} ) [)\]）]?\.?""",
    re.VERBOSE | re.IGNORECASE,
)
_CAPTION_CREDIT = re.compile(
    r"[(\[（][^()\[\]]{0,20}(?:photo|xinhua\s?/|/\s?xinhua|source|agencies|picture)[^()\[\]]{0,60}[)\]）]\s?\.?$",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"""[(\[（【]?\s?(?: (?:(?:web|xinhua|responsible|copy|managing|chief)\s?)?(?:sources?|editors?|edited\sby|author)\s?[:：|]
              | (?:责任编辑|编辑|来源|稿源|记者|作者|字号|时间)\s?[:：] | copyright\b | © | click\s(?:here\s)?for\b | eds?\s?[:：]
            ).{0,160}""",
    re.VERBOSE | re.IGNORECASE,
)
_RELATED = re.compile(
    r"""(?: related(?:\s(?:news|stories|story|articles?|reading|coverage|links?|reports?|photos?))? | read\smore
          | more\s(?:news|stories|photos) | we\srecommend | recommended(?:\s\w+)? | photo\sgallery
          | most\s(?:viewed|popular|read|commented) | also\sread | see\salso | editor's\spicks? | latest\snews | top\snews
          | (?:related\s)?special\sreports? | you\smay\salso\slike | what\sothers\sare\sreading | hot\stopics | 相关新闻 )
        \s?[:：>»-]{0,3}""",
    re.VERBOSE | re.IGNORECASE,
)
_TEASER = re.compile(
    r"""(?:related(?:\s\w{4,8})?|(?:read\s)?more|also\sread|see\salso|full\sstory|photos?|video|watch|相关新闻)
        \s?[:：]\s?\S.{0,200}""",
    re.VERBOSE | re.IGNORECASE,
)
_FULL_STORY = re.compile(
    r"[\s\xa0]{0,3}[(\[]?(?:full\s(?:story|text)|read\smore|more)[)\]]?\s?(?:>{1,3}|»|\.{3})?$", re.IGNORECASE
)
_EDITOR_BEHIND = re.compile(
    r"[\[(（]\s?(?:(?:web|xinhua)\s?)?(?:editors?|edited\sby|责任编辑)\s?[:：][^\[\]()（）]{0,60}[\])）]$",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"""[(\[（]?(?:[^.()]|(?<=\b[A-Z])\.){0,200}\bcontribut(?:ed|ing)\s(?:reporting\s)?to\s(?:this|the)\s(?:story|report|article|piece)
        [^.()]{0,40}\.?[)\]）]?\.?""",
    re.VERBOSE | re.IGNORECASE,
)
_AGENCY_LINE = re.compile(
    r"[(\[（]?\s?(?:by\s)?xinhua(?:\s?net|\snews\sagency|\sphoto)?(?:[\s,/|-]{1,3}[\w ',]{0,30})?\s?[)\]）]?\.?",
    re.IGNORECASE,
)
_SPECK = 2  # characters of the longest
_BETWEEN_ENTRIES = re.compile(
    r"[|>»/\s](?:(?<!\s)|\s+)"
)  # a search finds one class quickly: one of these signs, or two blanks
_HINTS = (
    "/",
    "photo",
    "picture",
    "video",
    "graphic",
    "image",
    "source",
    "agencies",
    "xinhua",
    "full",
    "more",
    "contribut",
)
_KINDS = (_CREDIT, _AGENCY_LINE, _FULL_STORY, _NOTE)
_STORY_ENDS = tuple(mark for mark in ENDMARKS if mark[0] in "Ee■")
_STOPPED_MARKS = ("item.", "Endi.", "Endit.", "...")
_TAILS = (*ENDMARKS, *_STOPPED_MARKS, "story", "Story", "text", "more", ")", "]", "）", ">", "»")


def is_prose(line: str) -> bool:
    """Whether a line is a sentence beyond doubt, so that none of the dearer tests need be made: most lines are.

    >>> is_prose("Shares fell."), is_prose("Source: Xinhua."), is_prose("Rain fell. Enditem")
    (True, False, False)
    """
    first, last = line[0], line[-1]
    if last in '."”':
        return (
            len(line) > _SPECK
            and first not in "([（【-*_"
            and ":" not in line[:24]
            and "contribut" not in line
            and not line.endswith(_STOPPED_MARKS)
        )
    running = first.islower() and len(line) > 24  # a line of wrapped copy
    return running and "contribut" not in line and not line.endswith(_TAILS)


def is_speck(line: str) -> bool:
    """Whether a line is too short for anything but chrome: a bullet, a number, the letter of a drop cap."""
    return len(line) <= _SPECK


def is_chrome(line: str) -> bool:
    """Whether a whole line is chrome wherever it stands.

    >>> is_chrome("- - - -"), is_chrome("[Editor: huaxia]"), is_chrome("Video PlayerClose"), is_chrome("Shares fell.")
    (True, True, True, False)
    """
    if is_speck(line):
        return True
    if len(line) > 260 or is_prose(line):
        return False
    first, lower = line[0], line.casefold()
    if (not first.isalnum() and _NO_WORD.fullmatch(line)) or line in ENDMARKS:
        return True
    if len(line) <= 60 and BUTTONS.issuperset(lower.replace(":", " ").split()):
        return True
    if (
        (first.isdigit() or first in "<>|NnPp")
        and _PAGES.fullmatch(line)
        and (len(line.split()) > 1 or not first.isdigit())
    ):
        return True
    if _LABELLED.fullmatch(line):
        return True
    if not any(
        hint in lower for hint in _HINTS
    ):  # a line is tried for the dearer kinds only if it holds one of their words
        return False
    return any(pattern.fullmatch(line) for pattern in _KINDS) or _is_bare_caption(line)


def _is_bare_caption(line: str) -> bool:
    """A caption that is no sentence, with its credit: "Ministry spokesperson Tomas Arden (Source: velmark.gov)"."""
    if line[-1] not in ")]）." or len(line) > 160:
        return False
    credit = _CAPTION_CREDIT.search(line)
    if credit is None:
        return False
    before = line[: credit.start()].strip()
    return len(before.split()) <= 10 and before[-1:] not in '.!?"”' and " " not in before[-1:]


def is_slug(line: str) -> bool:
    """Whether a whole line is a slug ("(Philippines-Politics)"), which ends an item of a summary."""
    return len(line) <= 60 and line[0] == "(" and _SLUG.fullmatch(line) is not None


def is_menu(line: str) -> bool:
    """Whether a line above the story is an entry of a menu or a ticker.

    >>> is_menu("Home"), is_menu("Home >> World"), is_menu("Quake jolts coast")
    (True, True, False)
    """
    if line[0] in "•●·►▪*>»◆":
        return True
    parts = [part.strip() for part in _BETWEEN_ENTRIES.split(line.casefold())] if len(line) < 200 else [line]
    return all(not part or part in SECTIONS or part in BUTTONS for part in parts)


def is_related(line: str) -> bool:
    """Whether a line opens a list of other stories."""
    return len(line) <= 40 and _RELATED.fullmatch(line) is not None


def is_teaser(line: str) -> bool:
    """Whether a line points at another story ("Related: Rain eases drought", "Read more: ...")."""
    return len(line) <= 220 and line[-1] not in '."”' and _TEASER.fullmatch(line) is not None


def trim_endmarks(text: str, start: int, end: int) -> int:
    """Where the prose of `text[start:end]` ends: before end marks and "Full story".

    >>> trim_endmarks("Rain fell. Enditem", 0, 18)
    10
    """
    while True:
        tail = text[max(start, end - 24) : end].rstrip()
        end = max(start, end - 24) + len(tail)
        if not tail.endswith(_TAILS):
            return end
        editor = _EDITOR_BEHIND.search(text, max(start, end - 80), end) if tail[-1] in ")]）" else None
        if editor is not None:
            end = editor.start()
            continue
        if tail.endswith(("item.", "Endi.")):
            tail = tail[:-1]
            end -= 1
        mark = next((m for m in ENDMARKS if tail.endswith(m)), None)
        if mark is not None and (len(tail) == len(mark) or not tail[-len(mark) - 1].isalnum() or not mark[0].isalnum()):
            end -= len(mark)
            continue
        full = _FULL_STORY.search(tail) if tail[-1:] in "yY>»tT." else None
        if (
            full is None
            or full.end() == full.start()
            or not full.group().strip().casefold().startswith(("full", "(full", "[full", "read"))
        ):
            return end
        end -= len(full.group())


def has_endmark(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` closes with a mark that ends the whole story, not a take of it."""
    tail = text[max(start, end - 12) : end].rstrip(". ")
    return tail.endswith(_STORY_ENDS)
