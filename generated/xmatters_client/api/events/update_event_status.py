"""POST /api/xm/1/events: Suspend, resume or terminate an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.event import Event
    from ...models.event_status_request import EventStatusRequest
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="updateEventStatus",
    method="POST",
    path="/api/xm/1/events",
    body_type="application/json",
    body_models=("EventStatusRequest",),
    replies={
        200: "Event",
        202: "Event",
    },
)
"""What the operation sends and answers, as data."""


class UpdateEventStatusQuery(TypedDict, total=False):
    """The query parameters of updateEventStatus as keyword arguments."""


def build_request(
    *,
    body: EventStatusRequest | Mapping[str, Any],
    **query: Unpack[UpdateEventStatusQuery],
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
) -> Event:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Event = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: EventStatusRequest | Mapping[str, Any],
    **query: Unpack[UpdateEventStatusQuery],
) -> Response[Event]:
    """Suspend, resume or terminate an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: EventStatusRequest | Mapping[str, Any],
    **query: Unpack[UpdateEventStatusQuery],
) -> Event:
    """Suspend, resume or terminate an event.

    Changes the status of an event. Terminating is final. Asking for the status that the event
    already has changes nothing and is no error.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The event already had this status. (200) The status is being changed. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#change-the-status-of-an-event
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: EventStatusRequest | Mapping[str, Any],
    **query: Unpack[UpdateEventStatusQuery],
) -> Response[Event]:
    """Suspend, resume or terminate an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: EventStatusRequest | Mapping[str, Any],
    **query: Unpack[UpdateEventStatusQuery],
) -> Event:
    """Suspend, resume or terminate an event.

    Changes the status of an event. Terminating is final. Asking for the status that the event
    already has changes nothing and is no error.

    Args:
        client: What sends the request.
        body: What to send.

    Returns:
        The event already had this status. (200) The status is being changed. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#change-the-status-of-an-event
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
