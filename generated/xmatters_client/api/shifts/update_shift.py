"""POST /api/xm/1/groups/{groupId}/shifts/{shiftId}: Change a shift by its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.shift import Shift
    from ...models.shift_by_path_update import ShiftByPathUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="updateShift",
    method="POST",
    path="/api/xm/1/groups/{groupId}/shifts/{shiftId}",
    path_parameters=(
        Parameter("groupId", "group_id", required=True),
        Parameter("shiftId", "shift_id", required=True),
    ),
    body_type="application/json",
    body_models=("ShiftByPathUpdate",),
    replies={
        200: "Shift",
    },
)
"""What the operation sends and answers, as data."""


class UpdateShiftQuery(TypedDict, total=False):
    """The query parameters of updateShift as keyword arguments."""


def build_request(
    group_id: str,
    shift_id: str,
    *,
    body: ShiftByPathUpdate | Mapping[str, Any],
    **query: Unpack[UpdateShiftQuery],
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
) -> Shift:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Shift = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftByPathUpdate | Mapping[str, Any],
    **query: Unpack[UpdateShiftQuery],
) -> Response[Shift]:
    """Change a shift by its address, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(group_id, shift_id, body=body, **query))


def sync(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftByPathUpdate | Mapping[str, Any],
    **query: Unpack[UpdateShiftQuery],
) -> Shift:
    """Change a shift by its address.

    Changes the shift that the path names; only the fields that are sent change. The same can be
    done with the path of the list and the id in the body. Not certain: Only two of the
    reference's code samples use this path; its definition posts to the list. Nobody tried it.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        body: The fields to change.

    Returns:
        The changed shift. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#update-a-shift
    """
    return sync_detailed(group_id, shift_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftByPathUpdate | Mapping[str, Any],
    **query: Unpack[UpdateShiftQuery],
) -> Response[Shift]:
    """Change a shift by its address, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(group_id, shift_id, body=body, **query))


async def asyncio(
    group_id: str,
    shift_id: str,
    *,
    client: Client,
    body: ShiftByPathUpdate | Mapping[str, Any],
    **query: Unpack[UpdateShiftQuery],
) -> Shift:
    """Change a shift by its address.

    Changes the shift that the path names; only the fields that are sent change. The same can be
    done with the path of the list and the id in the body. Not certain: Only two of the
    reference's code samples use this path; its definition posts to the list. Nobody tried it.

    Args:
        group_id: The id or the name of the group.
        shift_id: The id or the name of the shift.
        client: What sends the request.
        body: The fields to change.

    Returns:
        The changed shift. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#update-a-shift
    """
    return (await asyncio_detailed(group_id, shift_id, body=body, **query, client=client)).parsed
