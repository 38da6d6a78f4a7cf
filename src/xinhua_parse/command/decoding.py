"""The text in a file's bytes: what a byte-order mark says, or else UTF-8, GB18030, Windows-1252, the first that fits.

Strategy: UTF-8 hardly ever fits by chance, so it goes first. GB18030 fits much that it is not: a curly quotation mark of
Windows-1252 and the letter behind it look like one rare ideograph. So it must show what text in it always has, two
bytes that are both beyond ASCII (or its form of four bytes); else Windows-1252 is the better guess.

Source: GB 18030-2022; the WHATWG Encoding Standard; the order was tried on news in each.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_MARKS = (  # the longer first: that of UTF-16 opens that of UTF-32
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_IDEOGRAPH = re.compile(rb"[\x81-\xfe](?:[\xa1-\xfe]|[0-9][\x81-\xfe][0-9])")  # of GB 2312, or of four bytes


class UndecodableError(Exception):
    """Why bytes are no text, in words for the reader."""


class Decoded(NamedTuple):
    """A text, and the name of its encoding where that was a guess."""

    text: str
    guess: str | None


def decode(content: bytes, encoding: str | None = None) -> Decoded:
    r"""The text, line endings untouched; a byte-order mark is not part of it.

    Args:
        content: all bytes of a file.
        encoding: the one to use whatever the bytes look like; None to find it out.

    Raises:
        UndecodableError: where they are no text in it, or in none of those that are tried.

    >>> decode("Port “reopens”".encode("utf-8"))
    Decoded(text='Port “reopens”', guess=None)
    >>> decode("Port “reopens”".encode("gb18030")).guess, decode("Port “reopens”".encode("cp1252")).guess
    ('GB18030', 'Windows-1252')
    >>> decode(b"P\0o\0r\0t\0")
    Traceback (most recent call last):
        ...
    xinhua_parse.command.decoding.UndecodableError: no text: byte 0x00 on line 1 (UTF-16 without its mark? --encoding names it)
    """
    if encoding is not None:
        return Decoded(_decoded(content, encoding).removeprefix("\ufeff"), None)
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return Decoded(_decoded(content[len(mark) :], marked), None)
    if b"\0" in content:
        line = content.count(b"\n", 0, content.index(b"\0")) + 1
        raise UndecodableError(f"no text: byte 0x00 on line {line} (UTF-16 without its mark? --encoding names it)")
    return _guessed(content)


def _guessed(content: bytes) -> Decoded:
    try:
        return Decoded(content.decode("utf-8"), None)
    except UnicodeDecodeError:
        pass
    if _IDEOGRAPH.search(content):
        try:
            return Decoded(content.decode("gb18030"), "GB18030")
        except UnicodeDecodeError:
            pass
    try:
        return Decoded(content.decode("cp1252"), "Windows-1252")
    except UnicodeDecodeError as error:
        byte = _byte(content, error.start)
        raise UndecodableError(f"neither UTF-8, GB18030 nor Windows-1252: {byte}; --encoding names another") from error


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeError as error:
        where = f": {_byte(content, error.start)}" if isinstance(error, UnicodeDecodeError) else ""
        raise UndecodableError(f"not {encoding.upper()}{where}") from error


def _byte(content: bytes, at: int) -> str:
    line = content.count(b"\n", 0, at) + 1
    return f"byte 0x{content[at]:02x} on line {line}"
