"""POST /api/xm/1/temporary-absences: Create a temporary absence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.temporary_absence import TemporaryAbsence
    from ...models.temporary_absence_create import TemporaryAbsenceCreate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createTemporaryAbsence",
    method="POST",
    path="/api/xm/1/temporary-absences",
    body_type="application/json",
    body_models=("TemporaryAbsenceCreate",),
    replies={
        201: "TemporaryAbsence",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class CreateTemporaryAbsenceQuery(TypedDict, total=False):
    """The query parameters of createTemporaryAbsence as keyword arguments."""


def build_request(
    *,
    body: TemporaryAbsenceCreate | Mapping[str, Any],
    **query: Unpack[CreateTemporaryAbsenceQuery],
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
) -> TemporaryAbsence:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: TemporaryAbsence = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: TemporaryAbsenceCreate | Mapping[str, Any],
    **query: Unpack[CreateTemporaryAbsenceQuery],
) -> Response[TemporaryAbsence]:
    """Create a temporary absence, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: TemporaryAbsenceCreate | Mapping[str, Any],
    **query: Unpack[CreateTemporaryAbsenceQuery],
) -> TemporaryAbsence:
    """Create a temporary absence.

    Takes a person off duty for some time, in one group or in all, and names who stands in if
    somebody does. An absence cannot be changed; delete it and create another one.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The new absence. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-temporary-absence
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: TemporaryAbsenceCreate | Mapping[str, Any],
    **query: Unpack[CreateTemporaryAbsenceQuery],
) -> Response[TemporaryAbsence]:
    """Create a temporary absence, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: TemporaryAbsenceCreate | Mapping[str, Any],
    **query: Unpack[CreateTemporaryAbsenceQuery],
) -> TemporaryAbsence:
    """Create a temporary absence.

    Takes a person off duty for some time, in one group or in all, and names who stands in if
    somebody does. An absence cannot be changed; delete it and create another one.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The new absence. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-temporary-absence
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
