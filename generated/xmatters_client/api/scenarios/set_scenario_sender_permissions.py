"""PUT /api/xm/1/scenarios/{scenarioId}/sender-permissions: Replace who may send from a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.scenario_sender_permission_input import ScenarioSenderPermissionInput
    from ...models.sender_permission_page import SenderPermissionPage
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="setScenarioSenderPermissions",
    method="PUT",
    path="/api/xm/1/scenarios/{scenarioId}/sender-permissions",
    path_parameters=(Parameter("scenarioId", "scenario_id", required=True),),
    body_type="application/json",
    body_models=("ScenarioSenderPermissionInput",),
    body_is_list=True,
    replies={
        200: "SenderPermissionPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class SetScenarioSenderPermissionsQuery(TypedDict, total=False):
    """The query parameters of setScenarioSenderPermissions as keyword arguments."""


def build_request(
    scenario_id: str,
    *,
    body: list[ScenarioSenderPermissionInput | Mapping[str, Any]],
    **query: Unpack[SetScenarioSenderPermissionsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "scenario_id": scenario_id,
        },
        query,
        body,
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
    scenario_id: str,
    *,
    client: Client,
    body: list[ScenarioSenderPermissionInput | Mapping[str, Any]],
    **query: Unpack[SetScenarioSenderPermissionsQuery],
) -> Response[SenderPermissionPage]:
    """Replace who may send from a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(scenario_id, body=body, **query))


def sync(
    scenario_id: str,
    *,
    client: Client,
    body: list[ScenarioSenderPermissionInput | Mapping[str, Any]],
    **query: Unpack[SetScenarioSenderPermissionsQuery],
) -> SenderPermissionPage:
    """Replace who may send from a scenario.

    Sets which people and roles may send events from a scenario. The list replaces the old one,
    so it has to repeat those who stay.

    Args:
        scenario_id: The id of the scenario.
        client: What sends the request.
        body: The people and roles, as a list.

    Returns:
        A page of the people and roles that may now send. (200) Not certain: No source says the
        status of this reply; that of other changes is assumed.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#set-scenario-sender-permissions
    """
    return sync_detailed(scenario_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    scenario_id: str,
    *,
    client: Client,
    body: list[ScenarioSenderPermissionInput | Mapping[str, Any]],
    **query: Unpack[SetScenarioSenderPermissionsQuery],
) -> Response[SenderPermissionPage]:
    """Replace who may send from a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(scenario_id, body=body, **query))


async def asyncio(
    scenario_id: str,
    *,
    client: Client,
    body: list[ScenarioSenderPermissionInput | Mapping[str, Any]],
    **query: Unpack[SetScenarioSenderPermissionsQuery],
) -> SenderPermissionPage:
    """Replace who may send from a scenario.

    Sets which people and roles may send events from a scenario. The list replaces the old one,
    so it has to repeat those who stay.

    Args:
        scenario_id: The id of the scenario.
        client: What sends the request.
        body: The people and roles, as a list.

    Returns:
        A page of the people and roles that may now send. (200) Not certain: No source says the
        status of this reply; that of other changes is assumed.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#set-scenario-sender-permissions
    """
    return (await asyncio_detailed(scenario_id, body=body, **query, client=client)).parsed
