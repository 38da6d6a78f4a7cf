"""How Sphinx builds these pages: `sphinx-build -b html docs docs/_build`."""

from __future__ import annotations

from importlib import metadata

project = "xinhua_parse"
release = metadata.version("xinhua-parse")
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"xinhua_parse {release}"
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_custom_sections = ["Source", "Why"]
