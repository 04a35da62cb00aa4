"""GET /api/xm/1/events/{eventId}/annotations/{annotationId}: Get a comment on an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.annotation import Annotation
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getEventAnnotation",
    method="GET",
    path="/api/xm/1/events/{eventId}/annotations/{annotationId}",
    path_parameters=(
        Parameter("eventId", "event_id", required=True),
        Parameter("annotationId", "annotation_id", required=True),
    ),
    replies={
        200: "Annotation",
    },
)
"""What the operation sends and answers, as data."""


class GetEventAnnotationQuery(TypedDict, total=False):
    """The query parameters of getEventAnnotation as keyword arguments."""


def build_request(
    event_id: str,
    annotation_id: str,
    **query: Unpack[GetEventAnnotationQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "event_id": event_id,
            "annotation_id": annotation_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> Annotation:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Annotation = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    event_id: str,
    annotation_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationQuery],
) -> Response[Annotation]:
    """Get a comment on an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(event_id, annotation_id, **query))


def sync(
    event_id: str,
    annotation_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationQuery],
) -> Annotation:
    """Get a comment on an event.

    Returns one comment on an event.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        annotation_id: The id of the comment.
        client: What sends the request.

    Returns:
        The comment. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-event-annotation
    """
    return sync_detailed(event_id, annotation_id, **query, client=client).parsed


async def asyncio_detailed(
    event_id: str,
    annotation_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationQuery],
) -> Response[Annotation]:
    """Get a comment on an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(event_id, annotation_id, **query))


async def asyncio(
    event_id: str,
    annotation_id: str,
    *,
    client: Client,
    **query: Unpack[GetEventAnnotationQuery],
) -> Annotation:
    """Get a comment on an event.

    Returns one comment on an event.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        annotation_id: The id of the comment.
        client: What sends the request.

    Returns:
        The comment. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-an-event-annotation
    """
    return (await asyncio_detailed(event_id, annotation_id, **query, client=client)).parsed
