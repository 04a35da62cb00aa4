"""POST /api/xm/1/people: Create or modify a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.person import Person
    from ...models.person_create import PersonCreate
    from ...models.person_update import PersonUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdatePerson",
    method="POST",
    path="/api/xm/1/people",
    body_type="application/json",
    body_models=(
        "PersonCreate",
        "PersonUpdate",
    ),
    replies={
        200: "Person",
        201: "Person",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdatePersonQuery(TypedDict, total=False):
    """The query parameters of createOrUpdatePerson as keyword arguments."""


def build_request(
    *,
    body: PersonCreate | PersonUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePersonQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Person:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Person = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: PersonCreate | PersonUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePersonQuery],
) -> Response[Person]:
    """Create or modify a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: PersonCreate | PersonUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePersonQuery],
) -> Person:
    """Create or modify a person.

    Adds a person, or changes the one whose `id` the body has. A change touches only the fields
    that are sent; lists replace what was there. An `id` that nobody has yet adds a person with
    that id.

    Args:
        client: What sends the request.
        body: The new person, or the fields to change.

    Returns:
        The person after the change. (200) The new person. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-person
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: PersonCreate | PersonUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePersonQuery],
) -> Response[Person]:
    """Create or modify a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: PersonCreate | PersonUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePersonQuery],
) -> Person:
    """Create or modify a person.

    Adds a person, or changes the one whose `id` the body has. A change touches only the fields
    that are sent; lists replace what was there. An `id` that nobody has yet adds a person with
    that id.

    Args:
        client: What sends the request.
        body: The new person, or the fields to change.

    Returns:
        The person after the change. (200) The new person. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-person
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
