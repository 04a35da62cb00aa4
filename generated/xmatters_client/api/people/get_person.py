"""GET /api/xm/1/people/{personId}: Get a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.person import Person
    from ...models.person_embed import PersonEmbed
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getPerson",
    method="GET",
    path="/api/xm/1/people/{personId}",
    path_parameters=(Parameter("personId", "person_id", required=True),),
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("at", "at", "date-time"),
    ),
    replies={
        200: "Person",
    },
)
"""What the operation sends and answers, as data."""


class GetPersonQuery(TypedDict, total=False):
    """The query parameters of getPerson as keyword arguments."""

    embed: Sequence[PersonEmbed] | PersonEmbed
    """What else to put into the person."""
    at: TimeValue
    """Answers with the state of the person at this moment in the past. Needs the permission to see
    historical data. Not certain: The reference of 2019 documents it, the present one no longer
    does."""


def build_request(
    person_id: str,
    **query: Unpack[GetPersonQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "person_id": person_id,
        },
        query,
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
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonQuery],
) -> Response[Person]:
    """Get a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(person_id, **query))


def sync(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonQuery],
) -> Person:
    """Get a person.

    Gets one person by id or by user id.

    Args:
        person_id: The id of the person, or the user id (`targetName`). The id is safer, as names
            change.
        client: What sends the request.
        embed: What else to put into the person.
        at: Answers with the state of the person at this moment in the past. Needs the
            permission to see historical data. Not certain: The reference of 2019 documents it,
            the present one no longer does.

    Returns:
        The person. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-person-by-id
    """
    return sync_detailed(person_id, **query, client=client).parsed


async def asyncio_detailed(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonQuery],
) -> Response[Person]:
    """Get a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(person_id, **query))


async def asyncio(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[GetPersonQuery],
) -> Person:
    """Get a person.

    Gets one person by id or by user id.

    Args:
        person_id: The id of the person, or the user id (`targetName`). The id is safer, as names
            change.
        client: What sends the request.
        embed: What else to put into the person.
        at: Answers with the state of the person at this moment in the past. Needs the
            permission to see historical data. Not certain: The reference of 2019 documents it,
            the present one no longer does.

    Returns:
        The person. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-person-by-id
    """
    return (await asyncio_detailed(person_id, **query, client=client)).parsed
