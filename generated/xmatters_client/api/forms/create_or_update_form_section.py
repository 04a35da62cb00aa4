"""POST /api/xm/1/forms/{formId}/sections: Create or change a section of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.form_section import FormSection
    from ...models.form_section_create import FormSectionCreate
    from ...models.form_section_update import FormSectionUpdate
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="createOrUpdateFormSection",
    method="POST",
    path="/api/xm/1/forms/{formId}/sections",
    path_parameters=(Parameter("formId", "form_id", required=True),),
    body_type="application/json",
    body_models=(
        "FormSectionCreate",
        "FormSectionUpdate",
    ),
    replies={
        200: "FormSection",
        201: "FormSection",
    },
    idempotent="with-id",
)
"""What the operation sends and answers, as data."""


class CreateOrUpdateFormSectionQuery(TypedDict, total=False):
    """The query parameters of createOrUpdateFormSection as keyword arguments."""


def build_request(
    form_id: str,
    *,
    body: FormSectionCreate | FormSectionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormSectionQuery],
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
) -> FormSection:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: FormSection = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    form_id: str,
    *,
    client: Client,
    body: FormSectionCreate | FormSectionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormSectionQuery],
) -> Response[FormSection]:
    """Create or change a section of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(form_id, body=body, **query))


def sync(
    form_id: str,
    *,
    client: Client,
    body: FormSectionCreate | FormSectionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormSectionQuery],
) -> FormSection:
    """Create or change a section of a form.

    Adds a section to a form, or changes the one that `id` names. One request is about one
    section. A change touches only the fields that are sent; the kind of the section stays.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The section.

    Returns:
        The changed section. (200) The new section. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-form-section
    """
    return sync_detailed(form_id, body=body, **query, client=client).parsed


async def asyncio_detailed(
    form_id: str,
    *,
    client: Client,
    body: FormSectionCreate | FormSectionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormSectionQuery],
) -> Response[FormSection]:
    """Create or change a section of a form, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(form_id, body=body, **query))


async def asyncio(
    form_id: str,
    *,
    client: Client,
    body: FormSectionCreate | FormSectionUpdate | Mapping[str, Any],
    **query: Unpack[CreateOrUpdateFormSectionQuery],
) -> FormSection:
    """Create or change a section of a form.

    Adds a section to a form, or changes the one that `id` names. One request is about one
    section. A change touches only the fields that are sent; the kind of the section stays.

    Args:
        form_id: The id or the name of the form. The id is the safer choice, as names change.
        client: What sends the request.
        body: The section.

    Returns:
        The changed section. (200) The new section. (201)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#create-a-form-section
    """
    return (await asyncio_detailed(form_id, body=body, **query, client=client)).parsed
