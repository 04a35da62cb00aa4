"""POST /api/xm/1/forms/{formId}/message-templates: Create or change the message templates of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.message_templates import MessageTemplates
    from ...models.message_templates_input import MessageTemplatesInput
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateFormMessageTemplates",
    method="POST",
    path="/api/xm/1/forms/{formId}/message-templates",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    body_type="application/json",
    body_models=("MessageTemplatesInput",),
    replies={
        200: "MessageTemplates",
        201: "MessageTemplates",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateFormMessageTemplatesQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateFormMessageTemplates as keyword arguments."""


def build_request(
    form_id: str,
    *,
    body: MessageTemplatesInput | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormMessageTemplatesQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "form_id": form_id,
        },
        query,
        body,
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
    body: MessageTemplatesInput | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormMessageTemplatesQuery],
) -> Response[MessageTemplates]:
    """Create or change the message templates of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, body=body, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    body: MessageTemplatesInput | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormMessageTemplatesQuery],
) -> MessageTemplates:
    """Create or change the message templates of a form.

    Sets what the recipients of a form's events get. Kinds of device that are left out stay as
    they are. Not certain: Creating and changing have the same body, without an id. That kinds
    left out stay as they are is assumed, and whether repeating is harmless is not known.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The templates.

    Returns:
        The changed message templates. (200) The new message templates. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-form-message-templates
    """
    return sync_detailed(form_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    body: MessageTemplatesInput | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormMessageTemplatesQuery],
) -> Response[MessageTemplates]:
    """Create or change the message templates of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, body=body, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    body: MessageTemplatesInput | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormMessageTemplatesQuery],
) -> MessageTemplates:
    """Create or change the message templates of a form.

    Sets what the recipients of a form's events get. Kinds of device that are left out stay as
    they are. Not certain: Creating and changing have the same body, without an id. That kinds
    left out stay as they are is assumed, and whether repeating is harmless is not known.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The templates.

    Returns:
        The changed message templates. (200) The new message templates. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-form-message-templates
    """
    return (await asyncio_detailed(form_id, body=body, **query, client=client)).parsed
