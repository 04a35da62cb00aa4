"""DELETE /api/xm/1/people/{personId}: Delete a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.person import Person
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deletePerson",
    method="DELETE",
    path="/api/xm/1/people/{personId}",
    path_parameters=(Parameter("personId", "person_id", required=True),),
    replies={
        200: "Person",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeletePersonQuery(TypedDict, total=False):
    """The query parameters of deletePerson as keyword arguments."""


def build_request(
    person_id: str,
    **query: Unpack[DeletePersonQuery],
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
) -> Person | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Person | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePersonQuery],
) -> Response[Person | None]:
    """Delete a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(person_id, **query))


def sync(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePersonQuery],
) -> Person | None:
    """Delete a person.

    Deletes a person and answers with what was deleted.

    Args:
        person_id: The id of the person, or the user id (`targetName`). The id is safer, as names
            change.
        client: What sends the request.

    Returns:
        The person that was deleted. (200) There was no such person. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-person
    """
    return sync_detailed(person_id, **query, client=client).parsed


async def asyncio_detailed(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePersonQuery],
) -> Response[Person | None]:
    """Delete a person, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(person_id, **query))


async def asyncio(
    person_id: str,
    *,
    client: Client,
    **query: Unpack[DeletePersonQuery],
) -> Person | None:
    """Delete a person.

    Deletes a person and answers with what was deleted.

    Args:
        person_id: The id of the person, or the user id (`targetName`). The id is safer, as names
            change.
        client: What sends the request.

    Returns:
        The person that was deleted. (200) There was no such person. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-person
    """
    return (await asyncio_detailed(person_id, **query, client=client)).parsed
