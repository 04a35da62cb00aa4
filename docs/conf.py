"""The settings of Sphinx. `make docs` builds the site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from xmatters import __version__
from xmatters.objects import OBJECTS

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "xmatters"
author = "The xmatters library"
version = release = __version__
html_theme = "furo"
html_title = "xmatters"
exclude_patterns = ["_build"]
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
html_static_path = ["_static"]
html_css_files = ["custom.css"]
# The OpenAPI file is offered under the name that it has everywhere.
html_extra_path = ["../generated/xmatters_client/openapi.json"]

myst_heading_anchors = 3
myst_enable_extensions = ["attrs_block", "deflist"]

autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
# Longer signatures have a line for each parameter.
maximum_signature_line_length = 88
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True

# Napoleon takes what stands before a colon in the text of an attribute for its type, and looks for
# an attribute of that name.
suppress_warnings = ["ref.python"]

# What the pages of this site do not describe cannot be linked to.
nitpick_ignore_regex = [(r"py:.*", r".*")]


def as_restructured_text(
    _app: Sphinx, _what: str, _name: str, _object: Any, _options: Any, lines: list[str]
) -> None:
    """Turn the Markdown of our docstrings into what Sphinx reads."""
    converted: list[str] = []
    in_code = False
    for line in lines:
        indent, fence, language = (re.match(r"( *)(`{3})?(\w*)", line) or [""] * 3).groups()
        if fence:
            in_code = not in_code
            start = [f"{indent}.. code-block:: {language or 'text'}", ""]
            converted += start if in_code else [""]
        elif in_code:
            converted.append(f"    {line}" if line else "")
        else:
            converted.append(re.sub(r"(?<!`)`([^`]+)`(?!`)", r"``\1``", line))
    lines[:] = converted


def is_left_out(
    _app: Sphinx, _what: str, name: str, value: Any, _skip: bool, _options: Any
) -> bool | None:
    """Leave out the models that the page of objects describes; `None` leaves it to autodoc."""
    is_model = str(getattr(value, "__module__", "")).startswith("xmatters_client.models.")
    return True if is_model and name in OBJECTS else None


def setup(app: Sphinx) -> None:
    """Have docstrings converted before napoleon reads them."""
    app.connect("autodoc-process-docstring", as_restructured_text, priority=400)
    app.connect("autodoc-skip-member", is_left_out)
