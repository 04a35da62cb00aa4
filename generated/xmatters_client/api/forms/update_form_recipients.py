"""PUT /api/xm/1/forms/{formId}/recipients: Replace the recipients of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.recipient_page import RecipientPage
    from ...models.recipient_pointer import RecipientPointer
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="updateFormRecipients",
    method="PUT",
    path="/api/xm/1/forms/{formId}/recipients",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    body_type="application/json",
    body_models=("RecipientPointer",),
    body_is_list=True,
    replies={
        200: "RecipientPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class UpdateFormRecipientsQuery(TypedDict, total=False):
    """The query parameters of updateFormRecipients as keyword arguments."""


def build_request(
    form_id: str,
    *,
    body: list[RecipientPointer | Mapping[str, Any]],
    **query: Unpack[UpdateFormRecipientsQuery],
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
) -> RecipientPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: RecipientPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    body: list[RecipientPointer | Mapping[str, Any]],
    **query: Unpack[UpdateFormRecipientsQuery],
) -> Response[RecipientPage]:
    """Replace the recipients of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, body=body, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    body: list[RecipientPointer | Mapping[str, Any]],
    **query: Unpack[UpdateFormRecipientsQuery],
) -> RecipientPage:
    """Replace the recipients of a form.

    Sets whom a form notifies by default. The list replaces the old one, so it has to repeat
    those who stay.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The recipients, as a list.

    Returns:
        A page of the recipients that the form now has. (200) Not certain: No source says the
        status of this reply; that of other changes is assumed.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#update-form-recipients
    """
    return sync_detailed(form_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    body: list[RecipientPointer | Mapping[str, Any]],
    **query: Unpack[UpdateFormRecipientsQuery],
) -> Response[RecipientPage]:
    """Replace the recipients of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, body=body, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    body: list[RecipientPointer | Mapping[str, Any]],
    **query: Unpack[UpdateFormRecipientsQuery],
) -> RecipientPage:
    """Replace the recipients of a form.

    Sets whom a form notifies by default. The list replaces the old one, so it has to repeat
    those who stay.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The recipients, as a list.

    Returns:
        A page of the recipients that the form now has. (200) Not certain: No source says the
        status of this reply; that of other changes is assumed.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#update-form-recipients
    """
    return (await asyncio_detailed(form_id, body=body, **query, client=client)).parsed
