"""Modules and pages whose examples need an extra are run where it is installed, and left out elsewhere."""

from __future__ import annotations

from importlib.util import find_spec

_NEEDED = {
    "src/xinhua_parse/arrow/__init__.py": ("pyarrow",),
    "src/xinhua_parse/arrow/columns.py": ("pyarrow",),
    "src/xinhua_parse/arrow/inputs.py": ("pyarrow",),
    "src/xinhua_parse/arrow/rows.py": ("pyarrow",),
    "src/xinhua_parse/html_page.py": ("selectolax", "trafilatura"),
    "src/xinhua_parse/json.py": ("cattrs", "msgspec"),
    "src/xinhua_parse/spacy.py": ("spacy",),
    "docs/how-to/json-both-ways.md": ("cattrs", "msgspec"),
    "docs/how-to/saved-pages.md": ("selectolax", "trafilatura"),
    "docs/how-to/spacy.md": ("spacy",),
    "docs/how-to/tables.md": ("pyarrow",),
    "docs/how-to/tables-dask-ray.md": ("dask", "pandas", "pyarrow", "ray"),
    "docs/how-to/tables-frames.md": ("duckdb", "pandas", "polars", "pyarrow"),
    "docs/how-to/tables-spark.md": ("pyarrow", "pyspark"),
    "docs/how-to/warc.md": ("fastwarc", "selectolax", "trafilatura"),
}

collect_ignore = [path for path, modules in _NEEDED.items() if not all(map(find_spec, modules))]
