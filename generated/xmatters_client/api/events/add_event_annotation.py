"""POST /api/xm/1/events/{eventId}/annotations: Comment on an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.annotation import Annotation
    from ...models.annotation_create import AnnotationCreate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="addEventAnnotation",
    method="POST",
    path="/api/xm/1/events/{eventId}/annotations",
    path_parameters=(Parameter("eventId", "event_id", required=True),),
    body_type="application/json",
    body_models=("AnnotationCreate",),
    replies={
        201: "Annotation",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class AddEventAnnotationQuery(TypedDict, total=False):
    """The query parameters of addEventAnnotation as keyword arguments."""


def build_request(
    event_id: str,
    *,
    body: AnnotationCreate | Mapping[str, Any],
    **query: Unpack[AddEventAnnotationQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "event_id": event_id,
        },
        query,
        body,
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
    *,
    client: Client,
    body: AnnotationCreate | Mapping[str, Any],
    **query: Unpack[AddEventAnnotationQuery],
) -> Response[Annotation]:
    """Comment on an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(event_id, body=body, **query))


def sync(
    event_id: str,
    *,
    client: Client,
    body: AnnotationCreate | Mapping[str, Any],
    **query: Unpack[AddEventAnnotationQuery],
) -> Annotation:
    """Comment on an event.

    Adds a comment to an event in the name of the caller. Repeating the request adds it again.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        body: What to send.

    Returns:
        The comment was added. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-comment-to-an-event
    """
    return sync_detailed(event_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    event_id: str,
    *,
    client: Client,
    body: AnnotationCreate | Mapping[str, Any],
    **query: Unpack[AddEventAnnotationQuery],
) -> Response[Annotation]:
    """Comment on an event, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(event_id, body=body, **query))


async def asyncio(
    event_id: str,
    *,
    client: Client,
    body: AnnotationCreate | Mapping[str, Any],
    **query: Unpack[AddEventAnnotationQuery],
) -> Annotation:
    """Comment on an event.

    Adds a comment to an event in the name of the caller. Repeating the request adds it again.

    Args:
        event_id: The id of the event, or its number. The id is the safer choice; a number is not
            always found.
        client: What sends the request.
        body: What to send.

    Returns:
        The comment was added. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#add-a-comment-to-an-event
    """
    return (await asyncio_detailed(event_id, body=body, **query, client=client)).parsed
