"""POST /api/xm/1/forms/{formId}/response-options: Create or change a response option of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.response_option import ResponseOption
    from ...models.response_option_create import ResponseOptionCreate
    from ...models.response_option_update import ResponseOptionUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateFormResponseOption",
    method="POST",
    path="/api/xm/1/forms/{formId}/response-options",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    body_type="application/json",
    body_models=(
        "ResponseOptionCreate",
        "ResponseOptionUpdate",
    ),
    replies={
        200: "ResponseOption",
        201: "ResponseOption",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateFormResponseOptionQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateFormResponseOption as keyword arguments."""


def build_request(
    form_id: str,
    *,
    body: ResponseOptionCreate | ResponseOptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormResponseOptionQuery],
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
) -> ResponseOption:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: ResponseOption = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    body: ResponseOptionCreate | ResponseOptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormResponseOptionQuery],
) -> Response[ResponseOption]:
    """Create or change a response option of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, body=body, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    body: ResponseOptionCreate | ResponseOptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormResponseOptionQuery],
) -> ResponseOption:
    """Create or change a response option of a form.

    Adds an answer that recipients can choose, or changes the one that `id` names. A change
    touches only the fields that are sent. Not certain: The heading of the reference speaks of
    options, its example answers one. That a request takes one at a time is assumed.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The response option.

    Returns:
        The changed response option. (200) The new response option. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-form-response-options
    """
    return sync_detailed(form_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    body: ResponseOptionCreate | ResponseOptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormResponseOptionQuery],
) -> Response[ResponseOption]:
    """Create or change a response option of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, body=body, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    body: ResponseOptionCreate | ResponseOptionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormResponseOptionQuery],
) -> ResponseOption:
    """Create or change a response option of a form.

    Adds an answer that recipients can choose, or changes the one that `id` names. A change
    touches only the fields that are sent. Not certain: The heading of the reference speaks of
    options, its example answers one. That a request takes one at a time is assumed.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The response option.

    Returns:
        The changed response option. (200) The new response option. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-form-response-options
    """
    return (await asyncio_detailed(form_id, body=body, **query, client=client)).parsed
