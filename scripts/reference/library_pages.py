"""The pages of endpoints, objects and models."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from scripts.reference.docstrings import docstring_of
from scripts.reference.examples import example_of
from scripts.reference.fields import (
    argument_table,
    enumeration_text,
    model_table,
    names_of_parameters,
    query_table,
)
from scripts.reference.library import (
    Method,
    Owner,
    client_operation,
    endpoints,
    field_annotations,
    model_of,
    objects,
    opener,
)
from scripts.reference.markdown import code, fence, joined, label, link, sentence, table, toctree
from scripts.reference.places import (
    error_link,
    method_label,
    model_groups,
    model_label,
    operation_link,
    schema_label,
    title_of,
)
from scripts.reference.samples import described
from scripts.reference.typewords import description_of, remarks_of, words_of_annotation
from xmatters.errors import STATUS_ERRORS
from xmatters.sandbox.specification import load_specification

_EVERYWHERE: Final = ("401", "403", "406", "429", "5XX")
"""The statuses that every operation may answer with."""

_LEGEND: Final = """
(value-time)=
Time
: An aware `datetime`, a `date`, or text in ISO 8601. Text without an offset is local time of this
  computer. In objects, a time is an aware `datetime`.

(value-object)=
Object with an id
: A parameter that names an object takes the object itself, such as a `Person`, or its id as text.

(value-params)=
Mapping of parameters
: `params` takes the query parameters as a mapping, in the spelling of the API (`sortBy`) or of
  Python (`sort_by`). What is not known here is passed on as it is.

(value-list)=
List, read page by page
: [`Pagination`](lists.md), which fetches its pages as it is read.

Costs
: Each call of a method is one request, a list one for each page. What costs more or nothing says
  so.

Asynchronous
: Everything here is there in `xmatters.aio` too, with the same names and parameters: put `await`
  before calls, and read lists with `async for`. There an object does not fetch what did not come
  along by itself; its methods do.

(value-errors)=
Errors of any call
: Besides those named, any call may raise {py:exc}`~xmatters.errors.UnauthorizedError` (401),
  {py:exc}`~xmatters.errors.ForbiddenError` (403), {py:exc}`~xmatters.errors.NotAcceptableError`
  (406), {py:exc}`~xmatters.errors.TooManyRequestsError` (429, after the retries),
  {py:exc}`~xmatters.errors.ServerError` (5XX, after the retries),
  {py:exc}`~xmatters.errors.TransportError` and {py:exc}`~xmatters.errors.DecodeError`.
"""


def pages() -> Iterator[tuple[str, str]]:
    """Return the pages of this part, by their names below `docs`."""
    yield "reference/values.md", joined(["# How to read the reference", _LEGEND.strip()])
    yield from _endpoint_pages()
    yield from _object_pages()
    yield from _model_pages()


def _endpoint_pages() -> Iterator[tuple[str, str]]:
    rows = [
        (
            link(code(f"{opener(owner.type)}()"), f"endpoint-{owner.name}"),
            owner.doc.summary,
            ", ".join(
                link(code(each.name), method_label(_name(owner), each.name))
                for each in owner.methods
            ),
        )
        for owner in endpoints()
    ]
    yield (
        "reference/endpoints/index.md",
        joined(
            [
                "# Endpoints",
                "The methods of a session lead to the parts of the API. "
                "[How to read the reference](../values.md) explains the types.",
                table(("Of the session", "Leads to", "Methods"), rows),
                toctree({owner.name: title_of(owner.name) for owner in endpoints()}),
            ]
        ),
    )
    for owner in endpoints():
        yield f"reference/endpoints/{owner.name}.md", _endpoint_page(owner)


def _endpoint_page(owner: Owner) -> str:
    return joined(
        [
            label(f"endpoint-{owner.name}"),
            f"# {title_of(owner.name)}",
            sentence(owner.doc.summary),
            owner.doc.details,
            f"Reached by `xm_session.{opener(owner.type)}()`; the class is "
            f"`{owner.type.__module__}.{owner.type.__name__}`.",
            _overview(owner),
            *(
                part
                for each in owner.methods
                for part in _method_parts(owner, each, at_length=True)
            ),
        ]
    )


def _overview(owner: Owner) -> str:
    rows = [
        (link(code(each.name), method_label(_name(owner), each.name)), each.doc.summary)
        for each in owner.methods
    ]
    return table(("Method", "What it does"), rows) if rows else ""


def _name(owner: Owner) -> str:
    return owner.type.__name__


def _method_parts(owner: Owner, method: Method, *, at_length: bool) -> Iterator[str]:
    yield label(method_label(_name(owner), method.name))
    yield f"## {method.name}"
    yield (
        f"```{{py:method}} {_name(owner)}.{method.shown}\n"
        f":module: {owner.type.__module__}\n:no-contents-entry:\n```"
    )
    yield method.doc.summary
    yield method.doc.details
    yield f"**Behind it:** {', '.join(map(operation_link, method.operations))}"
    yield fence("python", example_of(owner, method))
    yield argument_table(method)
    for operation_id in method.queried[:1]:
        yield from _query_parts(method, operation_id, at_length=at_length)
    for schema in method.bodies:
        if at_length:
            yield f"**Fields**, those of {link(code(schema), model_label(schema))}:"
            yield model_table(schema, names_of_parameters(method))
        else:
            yield f"**Fields:** those of {link(code(schema), model_label(schema))}."
    yield from _outcome(method)


def _query_parts(method: Method, operation_id: str, *, at_length: bool) -> Iterator[str]:
    shown_at = _endpoint_methods().get(operation_id)
    if at_length or shown_at is None:
        yield "**Query parameters**, as keyword arguments or in `params`:"
        yield query_table(method, operation_id)
    else:
        names = [code(each.python_name) for each in client_operation(operation_id).query_parameters]
        where = link("they are described there", shown_at)
        yield f"**Query parameters:** {', '.join(names)}; {where}."


@cache
def _endpoint_methods() -> dict[str, str]:
    """Return the label of the method of an endpoint that describes the query of an operation."""
    return {
        method.queried[0]: method_label(_name(owner), method.name)
        for owner in endpoints()
        for method in owner.methods
        if method.queried
    }


def _outcome(method: Method) -> Iterator[str]:
    returned = words_of_annotation(method.returns)
    said = f" {method.doc.returns}" if method.doc.returns else ""
    yield f"**Returns:** {returned}.{said}"
    raised = [f"- {error_link(name)}: {text}" for name, text in method.doc.raises.items()]
    raised += list(_status_errors(method))
    if raised:
        yield "**Raises**, besides [what any call may raise](#value-errors):"
        yield "\n".join(raised)
    if method.doc.see:
        yield f"See [the vendor's reference]({method.doc.see})."


def _status_errors(method: Method) -> Iterator[str]:
    told: set[str] = set(method.doc.raises)
    for operation_id in method.operations:
        replies = described(operation_id)["responses"]
        for status, reply in replies.items():
            if status.startswith("2") or status in _EVERYWHERE:
                continue
            name = STATUS_ERRORS[int(status)].__name__
            if name not in told:
                told.add(name)
                text = load_specification().resolve(reply)["description"]
                yield f"- {error_link(name)} ({status}): {' '.join(text.split())}"


def _object_pages() -> Iterator[tuple[str, str]]:
    rows = [
        (link(code(owner.name), model_label(owner.name)), owner.doc.summary) for owner in objects()
    ]
    yield (
        "reference/objects/index.md",
        joined(
            [
                "# Objects",
                "What endpoints and lists give, and what leads from one to another. "
                "[How to read the reference](../values.md) explains the types.",
                table(("Object", "What it is"), rows),
                toctree({owner.name: owner.name for owner in objects()}),
            ]
        ),
    )
    for owner in objects():
        yield f"reference/objects/{owner.name}.md", _object_page(owner)


def _object_page(owner: Owner) -> str:
    return joined(
        [
            label(model_label(owner.name)),
            f"# {owner.name}",
            f"```{{py:class}} {owner.name}\n:module: {owner.type.__module__}\n"
            ":no-contents-entry:\n```",
            sentence(owner.doc.summary),
            owner.doc.details,
            _schema_remarks(owner.name),
            _sources(owner),
            _overview(owner),
            "## Fields",
            "A field that the service left out is `None`. "
            f"On the wire this is {link(code(owner.name), schema_label(owner.name))}.",
            model_table(owner.name),
            *_properties(owner),
            *(
                part
                for each in owner.methods
                for part in _method_parts(owner, each, at_length=False)
            ),
        ]
    )


def _schema_remarks(name: str) -> str:
    return remarks_of(load_specification().document["components"]["schemas"][name])


def _sources(owner: Owner) -> str:
    found = [
        link(
            code(f"{place.short}.{each.name}"),
            method_label(_name(place), each.name),
        )
        for place in (*endpoints(), *objects())
        for each in place.methods
        if link(code(owner.name), model_label(owner.name)) in words_of_annotation(each.returns)
        # That it gives itself back when it is changed is no news.
        and place.type is not owner.type
    ]
    return f"**Comes from:** {', '.join(found)}." if found else ""


def _properties(owner: Owner) -> Iterator[str]:
    found = {
        name: member
        for base in owner.type.__mro__
        if base.__module__.startswith("xmatters.objects.")
        for name, member in vars(base).items()
        if isinstance(member, property)
        and not name.startswith("_")
        and name not in field_annotations(owner.name)
    }
    for name, member in found.items():
        yield f"## {name}"
        yield (
            f"```{{py:property}} {_name(owner)}.{name}\n"
            f":module: {owner.type.__module__}\n:no-contents-entry:\n```"
        )
        yield f"{sentence(docstring_of(member).summary)} Costs no request."


def _model_pages() -> Iterator[tuple[str, str]]:
    groups = model_groups()
    rows = [
        (
            f"[{title_of(group)}]({group}.md)",
            ", ".join(link(code(each), model_label(each)) for each in names),
        )
        for group, names in groups.items()
    ]
    yield (
        "reference/models/index.md",
        joined(
            [
                "# Models",
                "What requests are made of, what stands in [objects](../objects/index.md), and the "
                "enumerations, all of them in `xmatters_client.models`. A model of a request is "
                "built with its fields as keyword arguments, and may be given as a mapping too.",
                table(("Part", "Models"), rows),
                toctree({group: title_of(group) for group in groups}),
            ]
        ),
    )
    for group, names in groups.items():
        parts = [f"# Models: {title_of(group)}"]
        for name in names:
            parts += _model_parts(name)
        yield f"reference/models/{group}.md", joined(parts)


def _model_parts(name: str) -> Iterator[str]:
    schema = load_specification().document["components"]["schemas"][name]
    yield label(model_label(name))
    yield f"## {name}"
    directive = "class" if hasattr(model_of(name), "FIELDS") else "data"
    yield (
        f"```{{py:{directive}}} {name}\n:module: xmatters_client.models\n:no-contents-entry:\n```"
    )
    yield description_of(schema)
    yield remarks_of(schema)
    yield f"On the wire this is {link(code(name), schema_label(name))}."
    yield model_table(name) if directive == "class" else sentence(enumeration_text(name))
