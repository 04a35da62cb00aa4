"""GET /api/xm/1/events/{eventId}/user-deliveries: List how people were notified of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.delivery_status import DeliveryStatus
    from ...models.sort_order import SortOrder
    from ...models.user_delivery_embed import UserDeliveryEmbed
    from ...models.user_delivery_page import UserDeliveryPage
    from ...types import Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getEventUserDeliveries",
    method="GET",
    path="/api/xm/1/events/{eventId}/user-deliveries",
    path_parameters=(Parameter("eventId", "event_id", required=True),),
    query_parameters=(
        Parameter("at", "at", "date-time", required=True),
        Parameter("embed", "embed", is_list=True),
        Parameter("deliveryStatus", "delivery_status", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "UserDeliveryPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetEventUserDeliveriesQuery(TypedDict, total=False):
    """The query parameters of getEventUserDeliveries as keyword arguments."""

    at: Required[TimeValue]
    """The moment whose state is shown, not later than now. The service insists on it."""
    embed: Sequence[UserDeliveryEmbed] | UserDeliveryEmbed
    """What the reply should also carry."""
    delivery_status: Sequence[DeliveryStatus] | DeliveryStatus
    """Only people with one of these delivery states. Not certain: The sources name the parameter,
    but do not say whether it takes several values."""
    sort_by: str
    """The order of the list. The sources do not say which values it takes. Not certain: The
    reference names the parameter; its values, also that of the example, are not known."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    event_id: str,
    **query: Unpack[GetEventUserDeliveriesQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "event_id": event_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> UserDeliveryPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: UserDeliveryPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventUserDeliveriesQuery],
) -> Response[UserDeliveryPage]:
    """List how people were notified of an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(event_id, **query))


def sync(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventUserDeliveriesQuery],
) -> UserDeliveryPage:
    """List how people were notified of an event.

    Returns, for each person who was notified, the notifications on their devices and the
    answers. This is historical data, so a moment has to be named; the caller needs the
    permission to see such data.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        at: The moment whose state is shown, not later than now. The service insists on it.
        embed: What the reply should also carry.
        delivery_status: Only people with one of these delivery states. Not certain: The sources name the
            parameter, but do not say whether it takes several values.
        sort_by: The order of the list. The sources do not say which values it takes. Not certain:
            The reference names the parameter; its values, also that of the example, are not
            known.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of entries, one for each person. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-user-delivery-data
    """
    return sync_detailed(event_id, **query, client=client).parsed


async def asyncio_detailed(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventUserDeliveriesQuery],
) -> Response[UserDeliveryPage]:
    """List how people were notified of an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(event_id, **query))


async def asyncio(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventUserDeliveriesQuery],
) -> UserDeliveryPage:
    """List how people were notified of an event.

    Returns, for each person who was notified, the notifications on their devices and the
    answers. This is historical data, so a moment has to be named; the caller needs the
    permission to see such data.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        at: The moment whose state is shown, not later than now. The service insists on it.
        embed: What the reply should also carry.
        delivery_status: Only people with one of these delivery states. Not certain: The sources name the
            parameter, but do not say whether it takes several values.
        sort_by: The order of the list. The sources do not say which values it takes. Not certain:
            The reference names the parameter; its values, also that of the example, are not
            known.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of entries, one for each person. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-user-delivery-data
    """
    return (await asyncio_detailed(event_id, **query, client=client)).parsed
