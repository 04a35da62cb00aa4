"""DELETE /api/xm/1/temporary-absences/{temporaryAbsenceId}: Delete a temporary absence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.temporary_absence import TemporaryAbsence
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="deleteTemporaryAbsence",
    method="DELETE",
    path="/api/xm/1/temporary-absences/{temporaryAbsenceId}",
    path_parameters=(Parameter("temporaryAbsenceId", "temporary_absence_id", required=True),),
    replies={
        200: "TemporaryAbsence",
        204: None,
    },
)
"""What the operation sends and answers, as data."""


class DeleteTemporaryAbsenceQuery(TypedDict, total=False):
    """The query parameters of deleteTemporaryAbsence as keyword arguments."""


def build_request(
    temporary_absence_id: str,
    **query: Unpack[DeleteTemporaryAbsenceQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "temporary_absence_id": temporary_absence_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> TemporaryAbsence | None:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: TemporaryAbsence | None = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    temporary_absence_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteTemporaryAbsenceQuery],
) -> Response[TemporaryAbsence | None]:
    """Delete a temporary absence, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(temporary_absence_id, **query))


def sync(
    temporary_absence_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteTemporaryAbsenceQuery],
) -> TemporaryAbsence | None:
    """Delete a temporary absence.

    Deletes an absence by its id.

    Args:
        temporary_absence_id: The id of the absence.
        client: What sends the request.

    Returns:
        The absence that was deleted. (200) There was no such absence. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-temporary-absence
    """
    return sync_detailed(temporary_absence_id, **query, client=client).parsed


async def asyncio_detailed(
    temporary_absence_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteTemporaryAbsenceQuery],
) -> Response[TemporaryAbsence | None]:
    """Delete a temporary absence, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(temporary_absence_id, **query))


async def asyncio(
    temporary_absence_id: str,
    *,
    client: Client,
    **query: Unpack[DeleteTemporaryAbsenceQuery],
) -> TemporaryAbsence | None:
    """Delete a temporary absence.

    Deletes an absence by its id.

    Args:
        temporary_absence_id: The id of the absence.
        client: What sends the request.

    Returns:
        The absence that was deleted. (200) There was no such absence. (204)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#delete-a-temporary-absence
    """
    return (await asyncio_detailed(temporary_absence_id, **query, client=client)).parsed
