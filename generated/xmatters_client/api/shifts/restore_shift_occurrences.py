"""POST /api/xm/1/groups/{groupId}/shifts/{shiftId}/occurrences: Restore deleted occurrences of a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.deleted_shift_occurrence_page import DeletedShiftOccurrencePage
    from ...models.restore_shift_occurrences_request import RestoreShiftOccurrencesRequest
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="restoreShiftOccurrences",
    method="POST",
    path="/api/xm/1/groups/{groupId}/shifts/{shiftId}/occurrences",
    path_parameters=(
        Parameter("groupId", "group_id", required=True),
        Parameter("shiftId", "shift_id", required=True),
    ),
    body_type="application/json",
    body_models=("RestoreShiftOccurrencesRequest",),
    replies={
        200: "DeletedShiftOccurrencePage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class RestoreShiftOccurrencesQuery(TypedDict, total=False):
    """The query parameters of restoreShiftOccurrences as keyword arguments."""


def build_request(
    group_id: str,
    shift_id: str,
    *,
    body: RestoreShiftOccurrencesRequest | Mapping[str, Any],
    **query: Unpack[RestoreShiftOccurrencesQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "group_id": group_id,
            "shift_id": shift_id,
        },
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> DeletedShiftOccurrencePage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: DeletedShiftOccurrencePage = OPERATION.parse_reply(
        status_code, headers, content, registry
    )
    return parsed


def sync_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: RestoreShiftOccurrencesRequest | Mapping[str, Any],
    **query: Unpack[RestoreShiftOccurrencesQuery],
) -> Response[DeletedShiftOccurrencePage]:
    """Restore deleted occurrences of a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, shift_id, body=body, **query))


def sync(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: RestoreShiftOccurrencesRequest | Mapping[str, Any],
    **query: Unpack[RestoreShiftOccurrencesQuery],
) -> DeletedShiftOccurrencePage:
    """Restore deleted occurrences of a shift.

    Brings back the deleted occurrences of a shift that lie in a range of time, and answers with
    those that stay deleted. Not certain: No answer was recorded. That the status is 200, that
    repeating is harmless and that both times are needed is assumed.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        body: What to send.

    Returns:
        A page of the occurrences that are still deleted. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#restore-deleted-shift-occurrences
    """
    return sync_detailed(group_id, shift_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: RestoreShiftOccurrencesRequest | Mapping[str, Any],
    **query: Unpack[RestoreShiftOccurrencesQuery],
) -> Response[DeletedShiftOccurrencePage]:
    """Restore deleted occurrences of a shift, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, shift_id, body=body, **query))


async def asyncio(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: RestoreShiftOccurrencesRequest | Mapping[str, Any],
    **query: Unpack[RestoreShiftOccurrencesQuery],
) -> DeletedShiftOccurrencePage:
    """Restore deleted occurrences of a shift.

    Brings back the deleted occurrences of a shift that lie in a range of time, and answers with
    those that stay deleted. Not certain: No answer was recorded. That the status is 200, that
    repeating is harmless and that both times are needed is assumed.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        body: What to send.

    Returns:
        A page of the occurrences that are still deleted. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#restore-deleted-shift-occurrences
    """
    return (await asyncio_detailed(group_id, shift_id, body=body, **query, client=client)).parsed
