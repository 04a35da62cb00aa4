"""GET /api/xm/1/forms/{formId}/message-templates: Get the message templates of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.message_templates import MessageTemplates
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getFormMessageTemplates",
    method="GET",
    path="/api/xm/1/forms/{formId}/message-templates",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    replies={
        200: "MessageTemplates",
    },
)
"""What the operation sends and answers, as data."""


class GetFormMessageTemplatesQuery(TypedDict, total=False):
    """The query parameters of getFormMessageTemplates as keyword arguments."""


def build_request(
    form_id: str,
    **query: Unpack[GetFormMessageTemplatesQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "form_id": form_id,
        },
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> MessageTemplates:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: MessageTemplates = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormMessageTemplatesQuery],
) -> Response[MessageTemplates]:
    """Get the message templates of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormMessageTemplatesQuery],
) -> MessageTemplates:
    """Get the message templates of a form.

    Returns what the recipients of a form's events get, for each kind of device and each
    language.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.

    Returns:
        The message templates. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-form-message-templates
    """
    return sync_detailed(form_id, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormMessageTemplatesQuery],
) -> Response[MessageTemplates]:
    """Get the message templates of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormMessageTemplatesQuery],
) -> MessageTemplates:
    """Get the message templates of a form.

    Returns what the recipients of a form's events get, for each kind of device and each
    language.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.

    Returns:
        The message templates. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-form-message-templates
    """
    return (await asyncio_detailed(form_id, **query, client=client)).parsed
