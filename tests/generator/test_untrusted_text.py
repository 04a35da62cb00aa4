"""Text of the specification is shown or sent as text; it never becomes code."""

from __future__ import annotations

import ast
import inspect
import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts import generate
from scripts.generate import GenerationError, docstring, literal, render, summary
from scripts.generator_views import ViewError
from tests.generator.making import Make, document

HOSTILE = [
    'say "hi"',
    '"""; raise SystemExit("""',
    'a """" b \'\'\' c "',
    "\\",
    'x \\N{nothing} \\x \\u12 \\"',
    "{braces} %s {{ 7 * 7 }} {% raw %} {# gone #} }} {{",
    "two\nlines # type: ignore\n# noqa",
    "nul \x00 bell \x07 escape \x1b \u2028 \u202e \x85",
]


def spec_with(text: str) -> str:
    """Return a specification that has a text wherever one may stand."""
    value, name = json.dumps(text), json.dumps(f"x{text}")
    return f"""
security: [{{basic: []}}]
tags: [{{name: things, description: {value}}}]
info: {{title: {value}, version: {value}}}
paths:
  /things/{{thingId}}:
    get:
      operationId: getThing
      summary: {value}
      description: {value}
      externalDocs: {{url: {value}}}
      parameters:
        - {{name: thingId, in: path, required: true, description: {value}}}
        - {{name: {name}, in: query, description: {value}}}
      responses:
        200:
          description: {value}
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}
    post:
      operationId: saveThing
      requestBody:
        description: {value}
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/ThingCreate'}}}}}}
schemas:
  Colour: {{description: {value}, enum: [{value}, plain]}}
  Thing:
    description: {value}
    discriminator:
      propertyName: {name}
      mapping: {{{value}: '#/components/schemas/Other'}}
    properties: {{{name}: {{type: string, description: {value}}}}}
  Other:
    allOf: [{{$ref: '#/components/schemas/Thing'}}, {{properties: {{other: {{type: string}}}}}}]
  ThingCreate:
    description: {value}
    properties: {{{name}: {{type: string, description: {value}}}}}
"""


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_everywhere(make: Make, text: str) -> None:
    made = make(spec_with(text))
    thing, other = made.model("Thing"), made.model("Other")
    name = f"x{text}"
    assert [field.wire_name for field in thing.FIELDS] == [name]
    assert thing.from_dict({name: "red"}).to_dict() == {name: "red"}
    assert type(thing.from_dict({name: text})) is other
    assert made.model("ThingCreate").from_mapping({name: "red"}).to_dict() == {name: "red"}
    assert get_args(get_args(made.model("Colour"))[0]) == (text, "plain")
    operation = made.operation("get_thing").OPERATION
    assert [parameter.name for parameter in operation.query_parameters] == [name]


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.isprintable()])
def test_hostile_text_is_shown_in_docstrings_as_it_is(make: Make, text: str) -> None:
    made = make(spec_with(text))
    shown = [
        made.model("Thing").__doc__,
        made.model("ThingCreate").__doc__,
        made.module("api.things").__doc__,
    ]
    assert shown == [text, text, text]
    assert text in str(inspect.getdoc(made.operation("get_thing").sync))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_brings_no_statement_into_a_module(make: Make, text: str) -> None:
    plain = make(spec_with("plain text"))
    hostile = make(spec_with(text))
    for file in sorted(hostile.folder.rglob("*.py")):
        twin = plain.folder / file.relative_to(hostile.folder)
        assert statements(file) == statements(twin)


def statements(file: Path) -> list[str]:
    """Return the kinds of the nodes of a module, without the values of its texts."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [type(node).__name__ for node in ast.walk(tree)]


@pytest.mark.parametrize(
    "operation_id", ['get"Thing', "getThing; import os", "get\nThing", "{{x}}"]
)
def test_a_hostile_operation_id_is_only_shown(make: Make, operation_id: str) -> None:
    made = make(
        f"""
        paths:
          /things: {{get: {{operationId: {json.dumps(operation_id)}, responses: {{200: Thing}}}}}}
        schemas:
          Thing: {{properties: {{name: {{type: string}}}}}}
        """
    )
    (file,) = (file for file in made.folder.glob("api/things/*.py") if file.stem != "__init__")
    assert file.stem.isidentifier()
    assert made.operation(file.stem).OPERATION.operation_id == operation_id


@pytest.mark.parametrize("path", ['/things/"""', "/things/\\", "/things'+evil+'", "/%s\n"])
def test_a_hostile_path_is_only_shown(make: Make, path: str) -> None:
    made = make(
        f"""
        paths:
          {json.dumps(path)}: {{get: {{operationId: getThing, responses: {{200: Thing}}}}}}
        schemas:
          Thing: {{properties: {{name: {{type: string}}}}}}
        """
    )
    assert made.operation("get_thing").OPERATION.path == path


@settings(derandomize=True, deadline=None, max_examples=200)
@given(text=st.text() | st.text(alphabet="\"\\' \n\x00{}a"), indent=st.sampled_from([0, 4, 12]))
def test_a_docstring_says_its_text_and_nothing_else(text: str, indent: int) -> None:
    source = f'"""{docstring(text, indent)}"""'
    assert ast.literal_eval(source).split() == text.split()


@settings(derandomize=True, deadline=None, max_examples=200)
@given(text=st.text() | st.text(alphabet="\"\\' \n\x00{}a. "))
def test_the_summary_of_a_text_is_short_and_nothing_else(text: str) -> None:
    shown = ast.literal_eval(f'"""{summary(text)}"""')
    assert " ".join(text.split()).startswith(shown.removesuffix("...").strip().removesuffix("."))
    assert len(shown) <= 75


@settings(derandomize=True, deadline=None, max_examples=200)
@given(value=st.text() | st.booleans() | st.integers())
def test_a_literal_is_its_value(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


NAMES = [
    "None",
    "__class__",
    "__init__",
    "self",
    "FIELDS",
    "import os; os.abort()",
    "a\nb = 1",
    'q"""',
    "w\\",
    "{x!r:>9}",
    "../../evil",
    "1",
    "\u212a",
    "",
]


def test_hostile_names_become_no_code_and_lead_nowhere(make: Make, tmp_path: Path) -> None:
    """Fields, parameters, schemas and tags, all in one specification."""
    tags = [name for name in NAMES if name]
    made = make(
        f"""
        tags: {json.dumps([{"name": name, "description": name} for name in tags])}
        paths:
          /things:
            get:
              operationId: getThings
              tags: {json.dumps(["../../evil"])}
              parameters: {json.dumps([{"name": each, "in": "query"} for each in NAMES])}
              responses: {{200: Thing}}
        schemas:
          Thing:
            properties: {json.dumps({name: {"type": "string", "default": name} for name in NAMES})}
          {json.dumps('A"; import os')}: {{properties: {{name: {{type: string}}}}}}
        """
    )
    thing = made.model("Thing")
    sent = {name: f"value of {name}" for name in NAMES}
    assert thing.from_dict(sent).to_dict() == sent
    assert len({field.python_name for field in thing.FIELDS}) == len(NAMES)
    assert all(field.python_name.isidentifier() for field in thing.FIELDS)
    (module,) = made.folder.glob("api/*/get_things.py")
    assert module.parent.name.isidentifier()
    texts = "".join(each.read_text("utf-8") for each in made.folder.rglob("*.py"))
    calls = {
        node.func.attr
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert "abort" not in calls
    assert "import os\n" not in texts
    assert not list(tmp_path.parent.glob("evil*"))


@pytest.mark.parametrize(("first", "second"), [("class", "__class__"), ("a-b", "a_b")])
@pytest.mark.parametrize("kind", ["fields", "parameters"])
def test_names_that_would_become_one_are_refused(
    make: Make, first: str, second: str, kind: str
) -> None:
    fields = {name: {"type": "string"} for name in (first, second)}
    parameters = [{"name": name, "in": "query"} for name in (first, second)]
    with pytest.raises((GenerationError, ViewError), match=r"in Python|same Python|same python"):
        make(
            f"""
            paths:
              /things:
                get:
                  operationId: getThings
                  parameters: {json.dumps(parameters if kind == "parameters" else [])}
                  responses: {{200: Thing}}
            schemas:
              Thing: {{properties: {json.dumps(fields if kind == "fields" else {"a": {}})}}}
            """
        )


PLAIN = """
paths:
  /things: {get: {operationId: getThings, responses: {200: Thing}}}
schemas:
  Thing: {properties: {name: {type: string}}}
"""


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for templates that replace our own."""
    folder = tmp_path / "templates"
    folder.mkdir()
    for file in generate.TEMPLATES.glob("*.jinja"):
        (folder / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(generate, "TEMPLATES", folder)
    return folder


@pytest.mark.parametrize("shown", ["{{ tag.description }}", "{{ tag.name }}", "# {{ tag.name }}"])
def test_a_template_that_shows_text_without_escaping_it_is_refused(
    templates: Path, tmp_path: Path, shown: str
) -> None:
    (templates / "endpoint_init.py.jinja").write_text(shown, encoding="utf-8")
    with pytest.raises(GenerationError, match="without escaping"):
        render(document(PLAIN), tmp_path / "client")


def test_a_template_that_escapes_text_may_show_it(templates: Path, tmp_path: Path) -> None:
    text = "NAME = {{ tag.description | literal }}"
    (templates / "endpoint_init.py.jinja").write_text(text, encoding="utf-8")
    render(document(PLAIN), tmp_path / "client")
    made = (tmp_path / "client/api/things/__init__.py").read_text(encoding="utf-8")
    assert made == 'NAME = "What the tests are about."\n'


def test_a_template_that_makes_no_python_is_refused(templates: Path, tmp_path: Path) -> None:
    (templates / "endpoint_init.py.jinja").write_text("def (", encoding="utf-8")
    with pytest.raises(GenerationError, match="ruff refuses the result"):
        render(document(PLAIN), tmp_path / "client")


@pytest.mark.parametrize(
    "name", ["toDict", "from_dict", "fromStruct", "additionalProperties", "decode"]
)
def test_a_field_that_would_hide_a_method_is_refused(make: Make, name: str) -> None:
    with pytest.raises(ViewError, match=f"{name} would hide a method"):
        make(PLAIN.replace("name:", f"{name}:"))


@pytest.mark.parametrize("name", ["client", "body"])
def test_a_parameter_that_would_hide_an_argument_is_refused(make: Make, name: str) -> None:
    parameter = f"operationId: getThings, parameters: [{{name: {name}, in: query}}]"
    with pytest.raises(ViewError, match=f"{name} would hide an argument"):
        make(PLAIN.replace("operationId: getThings", parameter))
