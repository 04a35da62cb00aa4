"""POST /api/xm/1/forms/{formId}/scenarios: Create or change a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.scenario import Scenario
    from ...models.scenario_create import ScenarioCreate
    from ...models.scenario_update import ScenarioUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateScenario",
    method="POST",
    path="/api/xm/1/forms/{formId}/scenarios",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    body_type="application/json",
    body_models=(
        "ScenarioCreate",
        "ScenarioUpdate",
    ),
    replies={
        200: "Scenario",
        201: "Scenario",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateScenarioQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateScenario as keyword arguments."""


def build_request(
    form_id: str,
    *,
    body: ScenarioCreate | ScenarioUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScenarioQuery],
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
) -> Scenario:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Scenario = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    body: ScenarioCreate | ScenarioUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScenarioQuery],
) -> Response[Scenario]:
    """Create or change a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, body=body, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    body: ScenarioCreate | ScenarioUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScenarioQuery],
) -> Scenario:
    """Create or change a scenario.

    Creates a scenario of a form, or changes the one that `id` names. A change touches only the
    fields that are sent; lists replace the old ones.

    Args:
        form_id: The id of the form.
        client: What sends the request.
        body: The scenario.

    Returns:
        The changed scenario. (200) The new scenario. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-scenario
    """
    return sync_detailed(form_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    body: ScenarioCreate | ScenarioUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScenarioQuery],
) -> Response[Scenario]:
    """Create or change a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, body=body, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    body: ScenarioCreate | ScenarioUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateScenarioQuery],
) -> Scenario:
    """Create or change a scenario.

    Creates a scenario of a form, or changes the one that `id` names. A change touches only the
    fields that are sent; lists replace the old ones.

    Args:
        form_id: The id of the form.
        client: What sends the request.
        body: The scenario.

    Returns:
        The changed scenario. (200) The new scenario. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-scenario
    """
    return (await asyncio_detailed(form_id, body=body, **query, client=client)).parsed
