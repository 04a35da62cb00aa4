"""POST /api/integration/1/functions/{functionId}/triggers: Trigger an event or an incident."""

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
    operation_id="triggerEvent",
    method="POST",
    path="/api/integration/1/functions/{functionId}/triggers",
    path_parameters=(Parameter("functionId", "function_id", required=True),),
    query_parameters=(Parameter("apiKey", "api_key", secret=True, authenticates=True),),
    body_type="application/json",
    body_models=("TriggerRequest",),
    replies={
        202: "RequestReference",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class TriggerEventQuery(TypedDict, total=False):
    """The query parameters of triggerEvent as keyword arguments."""

    api_key: str
    """The key of an integration that is set to authentication by URL; it takes the place of other
    credentials. Anybody who knows the whole URL can trigger the integration."""


def build_request(
    function_id: str,
    *,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerEventQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "function_id": function_id,
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
    function_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerEventQuery],
) -> Response[RequestReference]:
    """Trigger an event or an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(function_id, body=body, **query))


def sync(
    function_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerEventQuery],
) -> RequestReference:
    """Trigger an event or an incident.

    Calls an inbound integration, which starts an event, and an incident if its form has an
    incident section and the body has `incidentDetails`. The reply comes before the event
    exists; search the events or incidents for its `requestId`. The form has to be enabled for
    web services. The integration may have a script that reads bodies of any other form. A body
    has at most 200,000 bytes. Repeating the request starts another event.

    Args:
        function_id: The id of the integration, as its URL shows it.
        client: What sends the request.
        body: What to send. Everything is optional; the form has defaults for the rest.
        api_key: The key of an integration that is set to authentication by URL; it takes the place
            of other credentials. Anybody who knows the whole URL can trigger the integration.

    Returns:
        The request was accepted. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#trigger-an-event
    """
    return sync_detailed(function_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    function_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerEventQuery],
) -> Response[RequestReference]:
    """Trigger an event or an incident, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(function_id, body=body, **query))


async def asyncio(
    function_id: str,
    *,
    client: Client,
    body: TriggerRequest | Mapping[str, Any],
    **query: Unpack[TriggerEventQuery],
) -> RequestReference:
    """Trigger an event or an incident.

    Calls an inbound integration, which starts an event, and an incident if its form has an
    incident section and the body has `incidentDetails`. The reply comes before the event
    exists; search the events or incidents for its `requestId`. The form has to be enabled for
    web services. The integration may have a script that reads bodies of any other form. A body
    has at most 200,000 bytes. Repeating the request starts another event.

    Args:
        function_id: The id of the integration, as its URL shows it.
        client: What sends the request.
        body: What to send. Everything is optional; the form has defaults for the rest.
        api_key: The key of an integration that is set to authentication by URL; it takes the place
            of other credentials. Anybody who knows the whole URL can trigger the integration.

    Returns:
        The request was accepted. (202)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#trigger-an-event
    """
    return (await asyncio_detailed(function_id, body=body, **query, client=client)).parsed
