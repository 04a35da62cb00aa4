"""GET /api/xm/1/events/{eventId}/annotations: List the comments on an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.annotation_page import AnnotationPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getEventAnnotations",
    method="GET",
    path="/api/xm/1/events/{eventId}/annotations",
    path_parameters=(Parameter("eventId", "event_id", required=True),),
    query_parameters=(
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "AnnotationPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetEventAnnotationsQuery(TypedDict, total=False):
    """The query parameters of getEventAnnotations as keyword arguments."""

    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    event_id: str,
    **query: Unpack[GetEventAnnotationsQuery],
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
) -> AnnotationPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: AnnotationPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationsQuery],
) -> Response[AnnotationPage]:
    """List the comments on an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(event_id, **query))


def sync(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationsQuery],
) -> AnnotationPage:
    """List the comments on an event.

    Returns the comments on an event, the latest first.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of comments. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-event-annotations
    """
    return sync_detailed(event_id, **query, client=client).parsed


async def asyncio_detailed(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationsQuery],
) -> Response[AnnotationPage]:
    """List the comments on an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(event_id, **query))


async def asyncio(
    event_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationsQuery],
) -> AnnotationPage:
    """List the comments on an event.

    Returns the comments on an event, the latest first.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of comments. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-event-annotations
    """
    return (await asyncio_detailed(event_id, **query, client=client)).parsed
