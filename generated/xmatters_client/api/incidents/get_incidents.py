"""GET /api/xm/1/incidents: List incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.incident_page import IncidentPage
    from ...models.incident_search_field import IncidentSearchField
    from ...models.incident_severity import IncidentSeverity
    from ...models.incident_status import IncidentStatus
    from ...models.operand import Operand
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getIncidents",
    method="GET",
    path="/api/xm/1/incidents",
    query_parameters=(
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("field", "field", is_list=True),
        Parameter("status", "status", is_list=True),
        Parameter("severity", "severity", is_list=True),
        Parameter("impactedServices", "impacted_services", is_list=True),
        Parameter("resolver.group", "resolver_dot_group"),
        Parameter("requestId", "request_id"),
        Parameter("from", "from_", "date-time"),
        Parameter("to", "to", "date-time"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "IncidentPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetIncidentsQuery(TypedDict, total=False):
    """The query parameters of getIncidents as keyword arguments."""

    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[IncidentSearchField] | IncidentSearchField
    """Where to look for the terms of `search`. Everywhere when left out."""
    field: Sequence[IncidentSearchField] | IncidentSearchField
    """Another spelling of `fields`. Prefer that one. Not certain: The reference names it beside
    `fields`, probably by mistake."""
    status: Sequence[IncidentStatus] | IncidentStatus
    """Only incidents with one of these states. Not certain: The reference names the parameter;
    that it takes a list is assumed."""
    severity: Sequence[IncidentSeverity] | IncidentSeverity
    """Only incidents of one of these severities. Not certain: The reference names the parameter;
    that it takes a list is assumed."""
    impacted_services: Sequence[str | HasId] | str | HasId
    """Only incidents that harm one of these services, named by id or by name."""
    resolver_dot_group: str
    """Only incidents that this group works on, named by id or by name. Not certain: The reference
    names the parameter; what its value is was assumed."""
    request_id: str
    """Only the incident that came from the trigger request with this id."""
    from_: TimeValue
    """Only incidents created at this moment or later. Not certain: The reference names the
    parameter; that it is about the time of creation is assumed."""
    to: TimeValue
    """Only incidents created at this moment or earlier. Not certain: The reference names the
    parameter; that it is about the time of creation is assumed."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given. Not certain: The reference does not list it for this operation, but the reply is a
    page like any other."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given. Not certain:
    The reference does not list it for this operation, but the reply is a page like any other."""


def build_request(
    **query: Unpack[GetIncidentsQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> IncidentPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: IncidentPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetIncidentsQuery],
) -> Response[IncidentPage]:
    """List incidents, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetIncidentsQuery],
) -> IncidentPage:
    """List incidents.

    Lists the incidents that the caller may see. Several filters narrow the result.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        field: Another spelling of `fields`. Prefer that one. Not certain: The reference names it
            beside `fields`, probably by mistake.
        status: Only incidents with one of these states. Not certain: The reference names the
            parameter; that it takes a list is assumed.
        severity: Only incidents of one of these severities. Not certain: The reference names the
            parameter; that it takes a list is assumed.
        impacted_services: Only incidents that harm one of these services, named by id or by name.
        resolver_dot_group: Only incidents that this group works on, named by id or by name. Not certain: The
            reference names the parameter; what its value is was assumed.
        request_id: Only the incident that came from the trigger request with this id.
        from_: Only incidents created at this moment or later. Not certain: The reference names the
            parameter; that it is about the time of creation is assumed.
        to: Only incidents created at this moment or earlier. Not certain: The reference names
            the parameter; that it is about the time of creation is assumed.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of incidents. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-incidents
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetIncidentsQuery],
) -> Response[IncidentPage]:
    """List incidents, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetIncidentsQuery],
) -> IncidentPage:
    """List incidents.

    Lists the incidents that the caller may see. Several filters narrow the result.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`. Everywhere when left out.
        field: Another spelling of `fields`. Prefer that one. Not certain: The reference names it
            beside `fields`, probably by mistake.
        status: Only incidents with one of these states. Not certain: The reference names the
            parameter; that it takes a list is assumed.
        severity: Only incidents of one of these severities. Not certain: The reference names the
            parameter; that it takes a list is assumed.
        impacted_services: Only incidents that harm one of these services, named by id or by name.
        resolver_dot_group: Only incidents that this group works on, named by id or by name. Not certain: The
            reference names the parameter; what its value is was assumed.
        request_id: Only the incident that came from the trigger request with this id.
        from_: Only incidents created at this moment or later. Not certain: The reference names the
            parameter; that it is about the time of creation is assumed.
        to: Only incidents created at this moment or earlier. Not certain: The reference names
            the parameter; that it is about the time of creation is assumed.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given. Not certain: The reference does not list it for this operation, but
            the reply is a page like any other.
        limit: The most items that a page holds. The service assumes 100 if it is not given. Not
            certain: The reference does not list it for this operation, but the reply is a page
            like any other.

    Returns:
        A page of incidents. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-incidents
    """
    return (await asyncio_detailed(**query, client=client)).parsed
