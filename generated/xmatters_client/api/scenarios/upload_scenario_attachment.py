"""POST /api/xm/1/forms/{formId}/scenarios/{scenarioId}/attachments: Upload a file to a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.attachment import Attachment
    from ...models.attachment_upload_request import AttachmentUploadRequest
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="uploadScenarioAttachment",
    method="POST",
    path="/api/xm/1/forms/{formId}/scenarios/{scenarioId}/attachments",
    path_parameters=(
        Parameter("formId", "form_id", required=True),
        Parameter("scenarioId", "scenario_id", required=True),
    ),
    body_type="multipart/form-data",
    body_models=("AttachmentUploadRequest",),
    replies={
        201: "Attachment",
    },
    idempotent=False,
)
"""What the operation sends and answers, as data."""


class UploadScenarioAttachmentQuery(TypedDict, total=False):
    """The query parameters of uploadScenarioAttachment as keyword arguments."""


def build_request(
    form_id: str,
    scenario_id: str,
    *,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadScenarioAttachmentQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {
            "form_id": form_id,
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
) -> Attachment:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: Attachment = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    scenario_id: str,
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadScenarioAttachmentQuery],
) -> Response[Attachment]:
    """Upload a file to a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, scenario_id, body=body, **query))


def sync(
    form_id: str,
    scenario_id: str,
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadScenarioAttachmentQuery],
) -> Attachment:
    """Upload a file to a scenario.

    Stores a file that the events of a scenario send along.

    Args:
        form_id: The id of the form.
        scenario_id: The id of the scenario.
        client: What sends the request.
        body: The file.

    Returns:
        The stored file. (201) Not certain: Recorded nowhere. The status is assumed from other
        operations that create.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#upload-attachment-to-a-scenario
    """
    return sync_detailed(form_id, scenario_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    scenario_id: str,
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadScenarioAttachmentQuery],
) -> Response[Attachment]:
    """Upload a file to a scenario, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(
        OPERATION, build_request(form_id, scenario_id, body=body, **query)
    )


async def asyncio(
    form_id: str,
    scenario_id: str,
    *,
    client: Client,
    body: AttachmentUploadRequest | Mapping[str, Any],
    **query: Unpack[UploadScenarioAttachmentQuery],
) -> Attachment:
    """Upload a file to a scenario.

    Stores a file that the events of a scenario send along.

    Args:
        form_id: The id of the form.
        scenario_id: The id of the scenario.
        client: What sends the request.
        body: The file.

    Returns:
        The stored file. (201) Not certain: Recorded nowhere. The status is assumed from other
        operations that create.

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#upload-attachment-to-a-scenario
    """
    return (await asyncio_detailed(form_id, scenario_id, body=body, **query, client=client)).parsed
