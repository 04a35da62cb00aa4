"""POST /api/xm/1/plans/{planId}/forms: Create or change a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.form import Form
    from ...models.form_create import FormCreate
    from ...models.form_update import FormUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdatePlanForm",
    method="POST",
    path="/api/xm/1/plans/{planId}/forms",
    path_parameters=(Parameter("planId", "plan_id", required=True),),
    body_type="application/json",
    body_models=(
        "FormCreate",
        "FormUpdate",
    ),
    replies={
        200: "Form",
        201: "Form",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdatePlanFormQuery(TypedDict, total=False):
    """The query parameters of createOrUpdatePlanForm as keyword arguments."""


def build_request(
    plan_id: str,
    *,
    body: FormCreate | FormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanFormQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "plan_id": plan_id,
        },
        query,
        body,
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
    plan_id: str,
    *,
    client: Client,
    body: FormCreate | FormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanFormQuery],
) -> Response[Form]:
    """Create or change a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(plan_id, body=body, **query))


def sync(
    plan_id: str,
    *,
    client: Client,
    body: FormCreate | FormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanFormQuery],
) -> Form:
    """Create or change a form.

    Creates a form in a plan (workflow), or changes the one that `id` names. A change touches
    only the fields that are sent.

    Args:
        plan_id: The id or the name of the plan (workflow). The id is the safer choice, as names
            change.
        client: What sends the request.
        body: The form.

    Returns:
        The changed form. (200) The new form. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-plan-form
    """
    return sync_detailed(plan_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Client,
    body: FormCreate | FormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanFormQuery],
) -> Response[Form]:
    """Create or change a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(plan_id, body=body, **query))


async def asyncio(
    plan_id: str,
    *,
    client: Client,
    body: FormCreate | FormUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdatePlanFormQuery],
) -> Form:
    """Create or change a form.

    Creates a form in a plan (workflow), or changes the one that `id` names. A change touches
    only the fields that are sent.

    Args:
        plan_id: The id or the name of the plan (workflow). The id is the safer choice, as names
            change.
        client: What sends the request.
        body: The form.

    Returns:
        The changed form. (200) The new form. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-plan-form
    """
    return (await asyncio_detailed(plan_id, body=body, **query, client=client)).parsed
