"""The reference has all that the code and the specification have, and leads nowhere wrong."""

from __future__ import annotations

import inspect
import pkgutil
import re
from importlib import import_module
from typing import Any

import pytest

import xmatters
import xmatters.aio
from scripts.reference.docstrings import docstring_of
from scripts.reference.fields import query_parameters
from scripts.reference.library import (
    Owner,
    client_operation,
    endpoints,
    model_of,
    objects,
    opener,
)
from scripts.reference.places import (
    has_model,
    model_groups,
    model_label,
    operation_label,
    schema_groups,
    schema_label,
)
from scripts.reference.samples import described
from tests.docs.reference import DOCS, LABEL, pages, rows, section
from xmatters.sandbox.specification import load_specification

OWNERS = [*endpoints(), *objects()]
SPEC = load_specification()
SCHEMAS: dict[str, Any] = SPEC.document["components"]["schemas"]


def page_of(owner: Owner) -> str:
    return f"reference/{owner.kind}s/{owner.name}.md"


def whole(text: str) -> str:
    return " ".join(text.replace("\\|", "|").split())


@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.name)
def test_page_of_library_describes_each_method_and_parameter(owner: Owner) -> None:
    page = pages()[page_of(owner)]
    assert owner.doc.summary.rstrip(".") in page
    for method in owner.methods:
        text = section(page_of(owner), f"method-{owner.type.__name__}.{method.name}")
        assert method.doc.summary in text
        told = rows(text)
        for parameter in method.parameters:
            assert method.doc.arguments[parameter.name], (method.name, parameter.name)
            stars = "**" if parameter.kind is parameter.VAR_KEYWORD else ""
            assert method.doc.arguments[parameter.name] in whole(told[stars + parameter.name][2])
        for operation_id in method.queried[:1]:
            for each in client_operation(operation_id).query_parameters:
                assert f"`{each.python_name}`" in text
        for schema in method.bodies:
            assert f"(#{model_label(schema)})" in text
        assert all(f"(#{operation_label(each)})" in text for each in method.operations)
        assert all(f"xmatters.errors.{name}`" in text for name in method.doc.raises)
        assert "```python\n" in text
        assert method.doc.see is None or method.doc.see in text


@pytest.mark.parametrize("owner", endpoints(), ids=lambda owner: owner.name)
def test_page_of_endpoint_has_the_query_and_the_body_of_each_method(owner: Owner) -> None:
    assert f"xm_session.{opener(owner.type)}()" in pages()[page_of(owner)]
    for method in owner.methods:
        text = section(page_of(owner), f"method-{owner.type.__name__}.{method.name}")
        told = rows(text)
        for operation_id in method.queried[:1]:
            spelt = {each.name: each for each in client_operation(operation_id).query_parameters}
            for parameter in query_parameters(operation_id):
                name = spelt[parameter["name"]].python_name
                assert whole(parameter["description"]) in whole(told[name][2])
                assert name == parameter["name"] or f"`{parameter['name']}`" in told[name][0]
        for schema in method.bodies:
            for field in model_of(schema).FIELDS:
                assert ("**required**" in told[field.python_name][0]) >= field.required


@pytest.mark.parametrize(
    ("page", "name"),
    [
        *((page_of(each), each.name) for each in objects()),
        *(
            (f"reference/models/{group}.md", name)
            for group, names in model_groups().items()
            for name in names
        ),
    ],
)
def test_page_of_library_has_each_field_and_value(page: str, name: str) -> None:
    fields = getattr(model_of(name), "FIELDS", None)
    if fields is None:
        text = section(page, model_label(name))
        assert all(f"`{value}`" in text for value in SCHEMAS[name]["enum"])
        return
    text = section(page, model_label(name))
    told = rows(text.partition("## Fields\n")[2] or text)
    for field in fields:
        first, kind, what = told[field.python_name]
        schema = SPEC.fields(name)[field.wire_name]
        assert f"`{field.wire_name}`" in first
        assert kind
        assert whole(schema.get("description") or SPEC.resolve(schema)["description"]) in whole(
            what
        )


def test_page_of_object_has_each_property() -> None:
    named = [
        (owner, name)
        for owner in objects()
        for name, member in vars(owner.type).items()
        if isinstance(member, property) and not name.startswith("_")
    ]
    assert named
    for owner, name in named:
        assert f"{{py:property}} {owner.name}.{name}\n" in pages()[page_of(owner)]


@pytest.mark.parametrize("operation_id", sorted(SPEC.operations))
def test_page_of_rest_has_each_operation(operation_id: str) -> None:
    operation = SPEC.operations[operation_id]
    page = f"rest/{operation.tag}.md"
    text = section(page, operation_label(operation_id))
    node = described(operation_id)
    assert f'<span id="{operation_id}"></span>' in pages()[page]
    for expected in (
        f"{operation.method} {operation.path} HTTP/1.1",
        node["summary"],
        node["description"],
        f"curl --request {operation.method} ",
        node["externalDocs"]["url"],
        *node["responses"],
    ):
        assert expected in text
    assert "**In the library:**" in text
    told = rows(text)
    for parameter in map(SPEC.resolve, node.get("parameters", ())):
        assert whole(parameter["description"]) in whole(told[parameter["name"]][2])
        assert ("**required**" in told[parameter["name"]][0]) is parameter.get("required", False)
    contents = [
        node.get("requestBody", {}),
        *(SPEC.resolve(each) for each in node["responses"].values()),
    ]
    examples = [
        content["example"]
        for each in contents[: 1 + sum(status.startswith("2") for status in node["responses"])]
        for media_type, content in each.get("content", {}).items()
        if media_type == "application/json"
    ]
    assert text.count("```json\n") == len(examples)


@pytest.mark.parametrize(
    ("group", "name"),
    [(group, name) for group, names in schema_groups().items() for name in names],
)
def test_page_of_rest_has_each_schema(group: str, name: str) -> None:
    page = f"rest/schemas/{group}.md"
    text = section(page, schema_label(name))
    assert f'<span id="{name}"></span>' in pages()[page]
    assert whole(SCHEMAS[name]["description"]) in whole(text)
    assert all(f"`{value}`" in text for value in SCHEMAS[name].get("enum", ()))
    told = rows(text)
    for field, schema in SPEC.fields(name).items():
        assert whole(schema.get("description") or SPEC.resolve(schema)["description"]) in whole(
            told[field][2]
        )


def test_no_schema_is_left_out() -> None:
    assert sorted(name for names in schema_groups().values() for name in names) == sorted(SCHEMAS)
    told = {name for names in model_groups().values() for name in names}
    assert told | {each.name for each in objects()} == set(filter(has_model, SCHEMAS))


def test_each_link_has_a_target_and_each_target_is_told_once() -> None:
    targets = [label for text in pages().values() for label in LABEL.findall(text)]
    assert len(targets) == len(set(map(str.lower, targets)))
    for name, text in pages().items():
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if target.startswith("#"):
                assert target[1:] in targets, (name, target)
            elif not target.startswith("https://help.xmatters.com/"):
                place = (DOCS / name).parent.joinpath(target).resolve()
                known = place.exists() or place.relative_to(DOCS).as_posix() in pages()
                assert known, (name, target)


def test_each_role_names_what_is_there() -> None:
    named = {
        each for text in pages().values() for each in re.findall(r"\{py:\w+\}`~([\w.]+)`", text)
    }
    assert named
    for each in named:
        module, _, name = each.rpartition(".")
        assert hasattr(import_module(module), name), each


def test_each_page_is_in_a_tree() -> None:
    listed = {"reference/values.md", "reference/endpoints/index.md", "reference/objects/index.md"}
    listed |= {"reference/models/index.md", "rest/index.md"}
    index = (DOCS / "index.md").read_text("utf-8")
    assert all(f"\n{each.removesuffix('.md')}\n" in index for each in listed)
    for name, text in pages().items():
        tree = text.partition("```{toctree}\n")[2].partition("```")[0]
        folder = name.rpartition("/")[0]
        listed |= {f"{folder}/{each}.md" for each in re.findall(r"<(.+)>", tree)}
    assert listed == set(pages())


def public_modules() -> list[str]:
    found = ["xmatters", "xmatters.aio"]
    for package in (xmatters, xmatters.aio):
        found += [
            each.name
            for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
            if "._" not in each.name and ".sandbox" not in each.name
        ]
    return sorted(set(found))


def public_names(module: Any) -> list[tuple[str, Any]]:
    return [
        (name, value)
        for name, value in inspect.getmembers(module)
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    ]


@pytest.mark.parametrize("module", public_modules())
def test_each_public_name_is_documented_with_its_parameters(module: str) -> None:
    loaded = import_module(module)
    assert loaded.__doc__
    for name, value in public_names(loaded):
        if inspect.isclass(value):
            assert value.__doc__, name
            members: dict[str, Any] = dict(vars(value))
            for member_name, member in members.items():
                if inspect.isfunction(member) and not member_name.startswith("_"):
                    assert_documented(f"{name}.{member_name}", member)
                elif isinstance(member, property) and not member_name.startswith("_"):
                    assert inspect.getdoc(member), f"{name}.{member_name}"
        elif inspect.isfunction(value):
            assert_documented(name, value)


# What the pages show; others are small helpers, whose first sentence says what they take.
SHOWN = re.compile(
    r"xmatters(\.aio)?\.(session|pagination|downloads|tokens|retry|(endpoints|objects)\.(?!base)\w+)"
)
HELPERS = {"retry_after", "fetched_recipient", "Token.is_fresh", "Token.followed_by"}


def assert_documented(name: str, function: Any) -> None:
    doc = docstring_of(function)
    assert doc.summary
    parameters = {each for each in inspect.signature(function).parameters if each[0] != "_"}
    is_shown = SHOWN.fullmatch(function.__module__) and name not in HELPERS
    # Where one is told, all are.
    if doc.arguments or is_shown:
        assert set(doc.arguments) == parameters - {"self"}, name
