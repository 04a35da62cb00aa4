"""The settings of Sphinx. `make docs` builds the site."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.docutils import SphinxRole
from sphinx.util.nodes import make_id

from xmatters import __version__
from xmatters.objects import OBJECTS

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "xmatters"
author = "The xmatters library"
version = release = __version__
html_theme = "furo"
html_title = "xmatters"
html_favicon = "_static/favicon.svg"
exclude_patterns = ["_build"]
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
html_static_path = ["_static"]
html_css_files = ["custom.css"]
html_search_scorer = str(Path(__file__).parent / "search.js")
# The OpenAPI file is offered under the name that it has everywhere.
html_extra_path = ["../generated/xmatters_client/openapi.json"]

myst_heading_anchors = 3
# Links lead to pages and labels; asking all languages for each of them takes a third of the time.
myst_ref_domains = ["std"]
myst_enable_extensions = ["attrs_block", "deflist"]

# Who copies a session with Python gets what was typed.
copybutton_prompt_text = r">>> |\.\.\. "
copybutton_prompt_is_regexp = True

autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
# Longer signatures have a line for each parameter.
maximum_signature_line_length = 88
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True

# Signatures are full of types that this site does not describe, as tables below them say in words
# what they take. What a role names in a text, and what is ours and public, is looked for.
nitpick_ignore_regex = [
    ("py:class", r"(?!xmatters\.).*"),
    (
        "py:class",
        r"xmatters(\.aio)?\.(pagination\.T|outcomes\.[TR]|transport\.Answer|locking\.FileLock)",
    ),
    # Of the same names in `xmatters.errors`, where they are described.
    ("py:exc", r"StatusError|InvalidRequestError"),
]


NAMED = {
    "parameter": "parameter",
    "field": "field",
    "operation": "REST operation",
    "rest-parameter": "REST parameter",
    "rest-field": "REST field",
}
"""What the tables of the reference name, and what the search calls it."""


class NamedPlace(SphinxRole):
    """The place of a name, which the search leads to."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the place; none where the same name was told of before."""
        known = self.env.domains.standard_domain
        if (self.name, self.text) in known.objects:
            return [], []
        target = nodes.target("", "", ids=[])
        target["ids"].append(make_id(self.env, self.inliner.document, self.name, self.text))
        self.inliner.document.note_explicit_target(target)
        known.note_object(self.name, self.text, target["ids"][0], location=self.get_location())
        return [target], []


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
    """Leave out what says nothing; `None` leaves the rest to autodoc.

    That is a model that the page of objects describes, and a constructor that nobody wrote.
    """
    module = str(getattr(value, "__module__", None))
    is_model = module.startswith("xmatters_client.models.") and name in OBJECTS
    is_inherited = name in ("__init__", "__new__") and module in ("None", "typing")
    return True if is_model or is_inherited else None


def setup(app: Sphinx) -> None:
    """Have docstrings converted before napoleon reads them, and names found."""
    for kind, shown in NAMED.items():
        app.add_crossref_type(kind, f"to-{kind}", objname=shown)
        app.add_role(kind, NamedPlace())
    app.connect("autodoc-process-docstring", as_restructured_text, priority=400)
    app.connect("autodoc-skip-member", is_left_out)
