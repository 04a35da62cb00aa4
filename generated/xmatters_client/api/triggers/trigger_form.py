"""POST /api/xm/1/forms/{formId}/triggers: Trigger a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.request_reference import RequestReference
    from ...models.trigger_request import TriggerRequest
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="triggerForm",
    method="POST",
    path="/api/xm/1/forms/{formId}/triggers",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    body_type="application/json",
    body_models=("TriggerRequest",),
    replies={
        202: "RequestReference",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class TriggerFormQuery(TypedDict, total=False):
    """The query parameters of triggerForm as keyword arguments."""


def build_request(
    form_id: str,
    *,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerFormQuery],
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
) -> RequestReference:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: RequestReference = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerFormQuery],
) -> Response[RequestReference]:
    """Trigger a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, body=body, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerFormQuery],
) -> RequestReference:
    """Trigger a form.

    Starts an event, and an incident where the form has an incident section, from a form whose
    trigger is a flow. The reply comes before they exist; search the events or incidents for its
    `requestId`. Repeating the request starts another one. Not certain: Only two of the
    reference's code samples use this path; its definition calls an integration instead.

    Args:
        form_id: The id of the form.
        client: What sends the request.
        body: What to send. Everything is optional; the form has defaults for the rest.

    Returns:
        The request was accepted. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#trigger-an-incident
    """
    return sync_detailed(form_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerFormQuery],
) -> Response[RequestReference]:
    """Trigger a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, body=body, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerFormQuery],
) -> RequestReference:
    """Trigger a form.

    Starts an event, and an incident where the form has an incident section, from a form whose
    trigger is a flow. The reply comes before they exist; search the events or incidents for its
    `requestId`. Repeating the request starts another one. Not certain: Only two of the
    reference's code samples use this path; its definition calls an integration instead.

    Args:
        form_id: The id of the form.
        client: What sends the request.
        body: What to send. Everything is optional; the form has defaults for the rest.

    Returns:
        The request was accepted. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#trigger-an-incident
    """
    return (await asyncio_detailed(form_id, body=body, **query, client=client)).parsed
