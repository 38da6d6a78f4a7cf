"""The lines of a page or an archive above a story: its site, its date and time, its number.

Strategy: a header line is told from prose by what is left of it once dates and the words of headers are taken out: nothing.
A headline may follow the date on the same line, and then the rest of the line is the headline.
"""

from __future__ import annotations

import re

from ..dates import DateReading, read_date, without_dates

_SITE = re.compile(
    r"""https?://\S+ | (?:www\.|english\.|en\.)?[a-z-]{2,20}\.(?:com|cn|org|net|gov)(?:\.cn)?\S{0,60}
      | xinhua(?:\s?net)?(?:\snews\sagency)? | 新华(?:社|网) | people's\sdaily(?:\sonline)? | china\s?daily | global\stimes
      | agencies | cri(?:english)? | ecns | cctv | cgtn | 来源 | 时间 | 字号
      | (?:web\s?|xinhua\s)?editors?\s?[:：|]?\s?(?:[a-z.'-]{1,20}(?:[\s,;、]{1,3}|$)){0,5}$ | (?:责任)?编辑\s?[:：]?.{0,20}$
      | last\supdated? | updated? | online | this | article | page | published | publish | released? | posted | source | from
      | (?:pub\s?)?date(?:-?\s?time)? | time | on | at | by | in\senglish
      | print | e-?mail | share | feedback | rss | comments? | (?:adjust\s)?font\ssize | large | medium | small
      | beijing\stime | local\stime | hours? | gmt(?:[+-]?[0-9]{0,2}(?::[0-9]{2})?)? | bjt | utc | hkt | [ce][sd]t\b
      | \s?[+-][0-9]{2}:?[0-9]{2}\b | [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? | [0-9]{4}\s(?=gmt) | [ap]\.?m\.?\b
      | (?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6}day)?\b | [\W_]+""",
    re.VERBOSE | re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"[A-Z]{2,8}[A-Z0-9]{0,3}(?:[_-][A-Z0-9]{2,8}){0,3}[_-]?[0-9]{4,14}(?:[.\-_:][0-9A-Za-z]{1,14}){0,3}"
)  # XIE19990313.0173  XIN_ENG_20051126.0123
_DAY_LINE = re.compile(
    r"""(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?
        (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
          |nov(?:ember)?|dec(?:ember)?)\.?\s[0-9]{1,2}""",
    re.VERBOSE | re.IGNORECASE,
)
_LEAD_IN = re.compile(r"\s*(?:[A-Z]{2,8}[\w.-]{4,24}\s+)?(?:date(?:-?\s?time)?\s*(?:[:=]\s*)?)?", re.IGNORECASE)
_FIELD = re.compile(
    r"""(?:key\s?words?|tags?|url|link|section|category|id|doc-?id|docno|word\s?count|language|length|load-date
          |publication(?:-type)?|doctype|(?:article|document)\s?type|subject|topic|city|country|type|credit|service|priority)
        \s?[:：].{0,160}""",
    re.VERBOSE | re.IGNORECASE,
)
_HEAD_LIMIT = 200  # characters: a line of a page's header is short


def is_document_id(line: str) -> bool:
    """Whether a line is an archive's name for the story ("XIE19990313.0173")."""
    return _DOCUMENT.fullmatch(line) is not None


def is_export_field(line: str) -> bool:
    """Whether a line above a story is a field of an export ("Language: English"); inside a story it may be a list's.

    >>> is_export_field("Section: World"), is_export_field("Roundup: Shares fall")
    (True, False)
    """
    return ":" in line[:20] and _FIELD.fullmatch(line) is not None


def read_header(text: str, start: int, end: int) -> tuple[DateReading | None, int] | None:
    """A line of a page's header: its date, and where it ends; None where the line is something else.

    The end lies before `end` where a headline follows the date on the same line.

    >>> line = "Source: Xinhua| 2020-08-17 22:11:14 |Editor: huaxia"
    >>> read_header(line, 0, len(line))[0].value()
    datetime.date(2020, 8, 17)
    >>> read_header("Rain eases drought on May 3, 2018", 0, 33) is None
    True
    """
    line = text[start:end]
    reading = read_date(text, start, min(end, start + _HEAD_LIMIT)) if "20" in line or "19" in line else None
    if reading is None:
        if _DAY_LINE.fullmatch(line) or (
            len(line) <= 60 and ":" not in line and "." in line and line.count(" ") < 4 and not _SITE.sub("", line)
        ):
            return None, end
        return None
    if reading.start > start + 100:
        return None
    if _SITE.sub("", _DOCUMENT.sub("", text[start : reading.start])):
        return None
    if end - start <= _HEAD_LIMIT and not _SITE.sub("", without_dates(text[reading.end : end])):
        return reading, end
    if reading.start == start or _LEAD_IN.fullmatch(text, start, reading.start):
        return reading, reading.end
    return None
