"""GET /api/xm/1/forms/{formId}: Get a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.form import Form
    from ...models.form_embed import FormEmbed
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="getForm",
    method="GET",
    path="/api/xm/1/forms/{formId}",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    query_parameters=(
        Parameter("recipients", "recipients"),
        Parameter("embed", "embed", is_list=True),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "Form",
    },
)
"""What the operation sends and answers, as data."""


class GetFormQuery(TypedDict, total=False):
    """The query parameters of getForm as keyword arguments."""

    recipients: str
    """Listed by the reference without a known meaning. Not certain: The reference has one list of
    parameters for this operation and its neighbours, and does not say what it does here."""
    embed: Sequence[FormEmbed] | FormEmbed
    """What the reply should also carry."""
    offset: int
    """How many items of the embedded lists to skip. Not certain: The reference lists it for this
    operation as well; that it is about the embedded lists is assumed."""
    limit: int
    """The most items that an embedded list holds. Not certain: The reference lists it for this
    operation as well; that it is about the embedded lists is assumed."""


def build_request(
    form_id: str,
    **query: Unpack[GetFormQuery],
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
) -> Form:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Form = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormQuery],
) -> Response[Form]:
    """Get a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormQuery],
) -> Form:
    """Get a form.

    Returns one form. Without an embed the reply may have the lists of recipients and response
    options without their items.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        recipients: Listed by the reference without a known meaning. Not certain: The reference has one
            list of parameters for this operation and its neighbours, and does not say what it
            does here.
        embed: What the reply should also carry.
        offset: How many items of the embedded lists to skip. Not certain: The reference lists it
            for this operation as well; that it is about the embedded lists is assumed.
        limit: The most items that an embedded list holds. Not certain: The reference lists it for
            this operation as well; that it is about the embedded lists is assumed.

    Returns:
        The form. (200)

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
    **query: Unpack[GetFormQuery],
) -> Response[Form]:
    """Get a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    **query: Unpack[GetFormQuery],
) -> Form:
    """Get a form.

    Returns one form. Without an embed the reply may have the lists of recipients and response
    options without their items.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        recipients: Listed by the reference without a known meaning. Not certain: The reference has one
            list of parameters for this operation and its neighbours, and does not say what it
            does here.
        embed: What the reply should also carry.
        offset: How many items of the embedded lists to skip. Not certain: The reference lists it
            for this operation as well; that it is about the embedded lists is assumed.
        limit: The most items that an embedded list holds. Not certain: The reference lists it for
            this operation as well; that it is about the embedded lists is assumed.

    Returns:
        The form. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
    """
    return (await asyncio_detailed(form_id, **query, client=client)).parsed
