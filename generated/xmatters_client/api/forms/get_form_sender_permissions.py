"""GET /api/xm/1/forms/{formId}/sender-permissions: List who may send from a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.form_embed import FormEmbed
    from ...models.sender_permission_page import SenderPermissionPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getFormSenderPermissions",
    method="GET",
    path="/api/xm/1/forms/{formId}/sender-permissions",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    query_parameters=(
        Parameter("recipients", "recipients"),
        Parameter("embed", "embed", is_list=True),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "SenderPermissionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetFormSenderPermissionsQuery(TypedDict, total=False):
    """The query parameters of getFormSenderPermissions as keyword arguments."""

    recipients: str
    """Listed by the reference without a known meaning. Not certain: The reference has one list of
    parameters for this operation and its neighbours, and does not say what it does here."""
    embed: Sequence[FormEmbed] | FormEmbed
    """What the reply should also carry. Not certain: The reference has one list of parameters for
    this operation and its neighbours, and does not say what it does here."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    form_id: str,
    **query: Unpack[GetFormSenderPermissionsQuery],
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
) -> SenderPermissionPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: SenderPermissionPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormSenderPermissionsQuery],
) -> Response[SenderPermissionPage]:
    """List who may send from a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormSenderPermissionsQuery],
) -> SenderPermissionPage:
    """List who may send from a form.

    Lists the people and roles that may send events from a form.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        recipients: Listed by the reference without a known meaning. Not certain: The reference has one
            list of parameters for this operation and its neighbours, and does not say what it
            does here.
        embed: What the reply should also carry. Not certain: The reference has one list of
            parameters for this operation and its neighbours, and does not say what it does
            here.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of people and roles. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
    """
    return sync_detailed(form_id, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormSenderPermissionsQuery],
) -> Response[SenderPermissionPage]:
    """List who may send from a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormSenderPermissionsQuery],
) -> SenderPermissionPage:
    """List who may send from a form.

    Lists the people and roles that may send events from a form.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        recipients: Listed by the reference without a known meaning. Not certain: The reference has one
            list of parameters for this operation and its neighbours, and does not say what it
            does here.
        embed: What the reply should also carry. Not certain: The reference has one list of
            parameters for this operation and its neighbours, and does not say what it does
            here.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of people and roles. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
    """
    return (await asyncio_detailed(form_id, **query, client=client)).parsed
