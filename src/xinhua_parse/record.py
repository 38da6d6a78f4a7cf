"""Values that the parser hands to itself: frozen to the type checker, plain slots at run time.

Why: a story is read through some hundred of them, and the assignments of a frozen class cost three times those of a plain
one. Nothing assigns to them; whoever tried would be told by mypy. The values that users see are frozen at run time too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import frozen as record
else:
    from attrs import define as record

__all__ = ["record"]
