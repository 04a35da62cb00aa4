"""GET /api/xm/1/events: List events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.event_page import EventPage
    from ...models.event_property_value_operator import EventPropertyValueOperator
    from ...models.event_search_field import EventSearchField
    from ...models.event_sort_by import EventSortBy
    from ...models.event_status_writable import EventStatusWritable
    from ...models.event_type import EventType
    from ...models.events_embed import EventsEmbed
    from ...models.priority import Priority
    from ...models.sort_order import SortOrder
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getEvents",
    method="GET",
    path="/api/xm/1/events",
    query_parameters=(
        Parameter("embed", "embed", is_list=True),
        Parameter("search", "search"),
        Parameter("fields", "fields", is_list=True),
        Parameter("status", "status", is_list=True),
        Parameter("priority", "priority", is_list=True),
        Parameter("eventType", "event_type", is_list=True),
        Parameter("plan", "plan", is_list=True),
        Parameter("form", "form", is_list=True),
        Parameter("submitter", "submitter"),
        Parameter("targetedRecipients", "targeted_recipients", is_list=True),
        Parameter("resolvedUsers", "resolved_users", is_list=True),
        Parameter("requestId", "request_id"),
        Parameter("incidentId", "incident_id"),
        Parameter("propertyName", "property_name", is_list=True),
        Parameter("propertyValue", "property_value", is_list=True),
        Parameter("propertyValueOperator", "property_value_operator", is_list=True),
        Parameter("from", "from_", "date-time"),
        Parameter("to", "to", "date-time"),
        Parameter("after", "after", "date-time"),
        Parameter("before", "before", "date-time"),
        Parameter("at", "at", "date-time"),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "EventPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetEventsQuery(TypedDict, total=False):
    """The query parameters of getEvents as keyword arguments."""

    embed: Sequence[EventsEmbed] | EventsEmbed
    """What the reply should also carry."""
    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    fields: Sequence[EventSearchField] | EventSearchField
    """Where `search` looks."""
    status: Sequence[EventStatusWritable] | EventStatusWritable
    """Only events with one of these states."""
    priority: Sequence[Priority] | Priority
    """Only events with one of these priorities."""
    event_type: Sequence[EventType] | EventType
    """Only events of these types."""
    plan: Sequence[str | HasId] | str | HasId
    """Only events of these plans (workflows), given by id or by name, not mixed."""
    form: Sequence[str | HasId] | str | HasId
    """Only events of these forms, given by id or by name, not mixed. With `plan`, forms within the
    plan."""
    submitter: str
    """Only events that this person sent, given by id or target name."""
    targeted_recipients: Sequence[str | HasId] | str | HasId
    """Only events that were addressed to these people or groups, given by id or target name. Not
    certain: The reference names the parameter; that it takes several ids or names is assumed."""
    resolved_users: Sequence[str | HasId] | str | HasId
    """Only events that reached these people, also through a group, given by id or target name. Not
    certain: The reference names the parameter; that it takes several ids or names is assumed."""
    request_id: str
    """Only the event that this trigger request created. The trigger's reply has the id."""
    incident_id: str
    """Only events that belong to this incident. Not certain: The reference names the parameter;
    that it means the incident in `relatedIncident` is assumed."""
    property_name: Sequence[str | HasId] | str | HasId
    """Names of form properties. Each goes with the value at the same place in `propertyValue`.
    Text properties may need their language, as in `Region#en`. Case does not matter."""
    property_value: Sequence[str | HasId] | str | HasId
    """The values that the properties of `propertyName` should have. The levels of a hierarchy are
    joined by `->`. Case does not matter."""
    property_value_operator: Sequence[EventPropertyValueOperator] | EventPropertyValueOperator
    """How each value of `propertyValue` is compared, at the same place. Without it, `CONTAINS`."""
    from_: TimeValue
    """Only events that were created at this moment or later."""
    to: TimeValue
    """Only events that were created at this moment or earlier."""
    after: TimeValue
    """Only events that were created after this moment, which itself is excluded. In place of
    `from`. Not certain: The reference of 2019 documents it, the present one no longer does."""
    before: TimeValue
    """Only events that were created before this moment, which itself is excluded. In place of
    `to`. Not certain: The reference of 2019 documents it, the present one no longer does."""
    at: TimeValue
    """Answers with the state at this moment in the past instead of the present. Needs the
    permission to see historical data."""
    sort_by: EventSortBy
    """The order of the list. Without it, by number, the largest first."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetEventsQuery],
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
) -> EventPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: EventPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetEventsQuery],
) -> Response[EventPage]:
    """List events, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetEventsQuery],
) -> EventPage:
    """List events.

    Returns the events that the caller may see, the latest first. Several values of one filter
    mean any of them; several filters all have to hold. With `at` the service searches
    historical data and needs a span of time as well (`from` and `to`, or `after` and `before`),
    which ends no later than `at` and at least 15 minutes before now.

    Args:
        client: What sends the request.
        embed: What the reply should also carry.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        fields: Where `search` looks.
        status: Only events with one of these states.
        priority: Only events with one of these priorities.
        event_type: Only events of these types.
        plan: Only events of these plans (workflows), given by id or by name, not mixed.
        form: Only events of these forms, given by id or by name, not mixed. With `plan`, forms
            within the plan.
        submitter: Only events that this person sent, given by id or target name.
        targeted_recipients: Only events that were addressed to these people or groups, given by id or target
            name. Not certain: The reference names the parameter; that it takes several ids or
            names is assumed.
        resolved_users: Only events that reached these people, also through a group, given by id or target
            name. Not certain: The reference names the parameter; that it takes several ids or
            names is assumed.
        request_id: Only the event that this trigger request created. The trigger's reply has the id.
        incident_id: Only events that belong to this incident. Not certain: The reference names the
            parameter; that it means the incident in `relatedIncident` is assumed.
        property_name: Names of form properties. Each goes with the value at the same place in
            `propertyValue`. Text properties may need their language, as in `Region#en`. Case
            does not matter.
        property_value: The values that the properties of `propertyName` should have. The levels of a
            hierarchy are joined by `->`. Case does not matter.
        property_value_operator: How each value of `propertyValue` is compared, at the same place. Without it,
            `CONTAINS`.
        from_: Only events that were created at this moment or later.
        to: Only events that were created at this moment or earlier.
        after: Only events that were created after this moment, which itself is excluded. In place
            of `from`. Not certain: The reference of 2019 documents it, the present one no
            longer does.
        before: Only events that were created before this moment, which itself is excluded. In place
            of `to`. Not certain: The reference of 2019 documents it, the present one no longer
            does.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data.
        sort_by: The order of the list. Without it, by number, the largest first.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of events. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-events
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetEventsQuery],
) -> Response[EventPage]:
    """List events, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetEventsQuery],
) -> EventPage:
    """List events.

    Returns the events that the caller may see, the latest first. Several values of one filter
    mean any of them; several filters all have to hold. With `at` the service searches
    historical data and needs a span of time as well (`from` and `to`, or `after` and `before`),
    which ends no later than `at` and at least 15 minutes before now.

    Args:
        client: What sends the request.
        embed: What the reply should also carry.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        fields: Where `search` looks.
        status: Only events with one of these states.
        priority: Only events with one of these priorities.
        event_type: Only events of these types.
        plan: Only events of these plans (workflows), given by id or by name, not mixed.
        form: Only events of these forms, given by id or by name, not mixed. With `plan`, forms
            within the plan.
        submitter: Only events that this person sent, given by id or target name.
        targeted_recipients: Only events that were addressed to these people or groups, given by id or target
            name. Not certain: The reference names the parameter; that it takes several ids or
            names is assumed.
        resolved_users: Only events that reached these people, also through a group, given by id or target
            name. Not certain: The reference names the parameter; that it takes several ids or
            names is assumed.
        request_id: Only the event that this trigger request created. The trigger's reply has the id.
        incident_id: Only events that belong to this incident. Not certain: The reference names the
            parameter; that it means the incident in `relatedIncident` is assumed.
        property_name: Names of form properties. Each goes with the value at the same place in
            `propertyValue`. Text properties may need their language, as in `Region#en`. Case
            does not matter.
        property_value: The values that the properties of `propertyName` should have. The levels of a
            hierarchy are joined by `->`. Case does not matter.
        property_value_operator: How each value of `propertyValue` is compared, at the same place. Without it,
            `CONTAINS`.
        from_: Only events that were created at this moment or later.
        to: Only events that were created at this moment or earlier.
        after: Only events that were created after this moment, which itself is excluded. In place
            of `from`. Not certain: The reference of 2019 documents it, the present one no
            longer does.
        before: Only events that were created before this moment, which itself is excluded. In place
            of `to`. Not certain: The reference of 2019 documents it, the present one no longer
            does.
        at: Answers with the state at this moment in the past instead of the present. Needs the
            permission to see historical data.
        sort_by: The order of the list. Without it, by number, the largest first.
        sort_order: The direction of the order that `sortBy` chooses.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of events. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-events
    """
    return (await asyncio_detailed(**query, client=client)).parsed
