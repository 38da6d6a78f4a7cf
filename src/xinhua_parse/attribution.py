from __future__ import annotations
from .paragraphs import Paragraph


def find_attributions(text: str, paragraphs: tuple[Paragraph, ...]) -> list[object]:
    return []
