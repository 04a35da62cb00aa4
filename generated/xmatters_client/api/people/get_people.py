"""GET /api/xm/1/people: List people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.device_test_status import DeviceTestStatus
    from ...models.license_type import LicenseType
    from ...models.operand import Operand
    from ...models.person_embed import PersonEmbed
    from ...models.person_page import PersonPage
    from ...models.person_search_field import PersonSearchField
    from ...models.person_sort_by import PersonSortBy
    from ...models.recipient_status import RecipientStatus
    from ...models.role import Role
    from ...models.sort_order import SortOrder
    from ...types import HasId, Request, Response, TimeValue

OPERATION: Final = Operation(
    operation_id="getPeople",
    method="GET",
    path="/api/xm/1/people",
    query_parameters=(
        Parameter("search", "search"),
        Parameter("operand", "operand"),
        Parameter("fields", "fields", is_list=True),
        Parameter("targetName", "target_name"),
        Parameter("webLogin", "web_login"),
        Parameter("firstName", "first_name"),
        Parameter("lastName", "last_name"),
        Parameter("emailAddress", "email_address"),
        Parameter("phoneNumber", "phone_number"),
        Parameter("status", "status"),
        Parameter("licenseType", "license_type"),
        Parameter("roles", "roles", is_list=True, named_by="name"),
        Parameter("site", "site", is_list=True),
        Parameter("groups", "groups", is_list=True),
        Parameter("groups.exists", "groups_dot_exists", "boolean"),
        Parameter("supervisors", "supervisors", is_list=True),
        Parameter("supervisors.exists", "supervisors_dot_exists", "boolean"),
        Parameter("propertyNames", "property_names", is_list=True),
        Parameter("propertyValues", "property_values", is_list=True),
        Parameter("propertyName", "property_name", is_list=True),
        Parameter("propertyValue", "property_value", is_list=True),
        Parameter("devices.exists", "devices_dot_exists", "boolean"),
        Parameter("devices.email.exists", "devices_dot_email_dot_exists", "boolean"),
        Parameter("devices.failsafe.exists", "devices_dot_failsafe_dot_exists", "boolean"),
        Parameter("devices.mobile.exists", "devices_dot_mobile_dot_exists", "boolean"),
        Parameter("devices.sms.exists", "devices_dot_sms_dot_exists", "boolean"),
        Parameter("devices.voice.exists", "devices_dot_voice_dot_exists", "boolean"),
        Parameter("devices.status", "devices_dot_status"),
        Parameter("devices.testStatus", "devices_dot_test_status", is_list=True),
        Parameter("createdAfter", "created_after", "date-time"),
        Parameter("createdBefore", "created_before", "date-time"),
        Parameter("createdFrom", "created_from", "date-time"),
        Parameter("createdTo", "created_to", "date-time"),
        Parameter("embed", "embed", is_list=True),
        Parameter("sortBy", "sort_by"),
        Parameter("sortOrder", "sort_order"),
        Parameter("at", "at", "date-time"),
        Parameter("offset", "offset", "integer", minimum=0),
        Parameter("limit", "limit", "integer", minimum=1, maximum=1000),
    ),
    replies={
        200: "PersonPage",
    },
    is_page=True,
)
"""What the operation sends and answers, as data."""


class GetPeopleQuery(TypedDict, total=False):
    """The query parameters of getPeople as keyword arguments."""

    search: str
    """Terms to look for, separated by spaces, at least two characters in all. Case does not
    matter, and a part of a word is enough."""
    operand: Operand
    """Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`, which the
    service assumes). Lower case is refused by the service."""
    fields: Sequence[PersonSearchField] | PersonSearchField
    """Where to look for the terms of `search`; everywhere if left out."""
    target_name: str
    """The user id, complete and with the same upper and lower case."""
    web_login: str
    """The name to sign in with."""
    first_name: str
    """The first name."""
    last_name: str
    """The last name."""
    email_address: str
    """The address of an email device that the person has."""
    phone_number: str
    """The number of a voice device that the person has, in the E.164 format."""
    status: RecipientStatus
    """Only people in this state."""
    license_type: LicenseType
    """Only people with this kind of licence."""
    roles: Sequence[str | Role] | str | Role
    """Names of roles, complete but in any case. Finds people with at least one of them."""
    site: Sequence[str | HasId] | str | HasId
    """Ids or names of sites, complete and with the same upper and lower case. Finds people of any
    of them. On older instances the service then ignores all other filters."""
    groups: Sequence[str | HasId] | str | HasId
    """Ids or names of groups, names in any case. Finds direct members of at least one of them. A
    name that is not found may have to be sent in Base64."""
    groups_dot_exists: bool
    """`true`: only members of some group. `false`: only people without a group."""
    supervisors: Sequence[str | HasId] | str | HasId
    """Ids or user ids of supervisors, in any case. Finds people whom at least one of them
    supervises."""
    supervisors_dot_exists: bool
    """`true`: only people with a supervisor. `false`: only people without."""
    property_names: Sequence[str | HasId] | str | HasId
    """Names of custom fields or attributes; `propertyValues` has the value of each, in the same
    order. A name that the instance does not know gives an empty page."""
    property_values: Sequence[str | HasId] | str | HasId
    """The values that belong to `propertyNames`, in the same order. The levels of a hierarchy are
    joined by `->`."""
    property_name: Sequence[str | HasId] | str | HasId
    """The names of custom fields, the values of which stand in `propertyValue`. Deprecated: It is
    the older spelling of `propertyNames`."""
    property_value: Sequence[str | HasId] | str | HasId
    """The values that belong to `propertyName`, in the same order. Deprecated: It is the older
    spelling of `propertyValues`."""
    devices_dot_exists: bool
    """`true`: only people with a device. `false`: only people without."""
    devices_dot_email_dot_exists: bool
    """`true`: only people with an email device. `false`: only people without."""
    devices_dot_failsafe_dot_exists: bool
    """`true`: only people with a failsafe device. `false`: only people without."""
    devices_dot_mobile_dot_exists: bool
    """`true`: only people who have the mobile app on a device. `false`: only people without."""
    devices_dot_sms_dot_exists: bool
    """`true`: only people with a device for text messages. `false`: only people without."""
    devices_dot_voice_dot_exists: bool
    """`true`: only people with a phone that takes calls. `false`: only people without."""
    devices_dot_status: RecipientStatus
    """Only people who have a device in this state."""
    devices_dot_test_status: Sequence[DeviceTestStatus] | DeviceTestStatus
    """Only people who have a device whose test came to one of these results."""
    created_after: TimeValue
    """Only what was created after this moment, which itself is excluded."""
    created_before: TimeValue
    """Only what was created before this moment, which itself is excluded."""
    created_from: TimeValue
    """Only what was created at this moment or later."""
    created_to: TimeValue
    """Only what was created at this moment or earlier."""
    embed: Sequence[PersonEmbed] | PersonEmbed
    """What else to put into each person."""
    sort_by: PersonSortBy
    """What the people are ordered by. Goes with `sortOrder`."""
    sort_order: SortOrder
    """The direction of the order that `sortBy` chooses."""
    at: TimeValue
    """Answers with the state of the people at this moment in the past. Needs the permission to see
    historical data. Not certain: The reference of 2019 documents it, the present one no longer
    does."""
    offset: int
    """How many items to skip before the first one of the page. The service assumes 0 if it is not
    given."""
    limit: int
    """The most items that a page holds. The service assumes 100 if it is not given."""


def build_request(
    **query: Unpack[GetPeopleQuery],
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
) -> PersonPage:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: PersonPage = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    **query: Unpack[GetPeopleQuery],
) -> Response[PersonPage]:
    """List people, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(**query))


def sync(
    *,
    client: Client,
    **query: Unpack[GetPeopleQuery],
) -> PersonPage:
    """List people.

    Lists the people that the caller may see. Several values in one filter widen the answer,
    several filters narrow it.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`; everywhere if left out.
        target_name: The user id, complete and with the same upper and lower case.
        web_login: The name to sign in with.
        first_name: The first name.
        last_name: The last name.
        email_address: The address of an email device that the person has.
        phone_number: The number of a voice device that the person has, in the E.164 format.
        status: Only people in this state.
        license_type: Only people with this kind of licence.
        roles: Names of roles, complete but in any case. Finds people with at least one of them.
        site: Ids or names of sites, complete and with the same upper and lower case. Finds people
            of any of them. On older instances the service then ignores all other filters.
        groups: Ids or names of groups, names in any case. Finds direct members of at least one of
            them. A name that is not found may have to be sent in Base64.
        groups_dot_exists: `true`: only members of some group. `false`: only people without a group.
        supervisors: Ids or user ids of supervisors, in any case. Finds people whom at least one of them
            supervises.
        supervisors_dot_exists: `true`: only people with a supervisor. `false`: only people without.
        property_names: Names of custom fields or attributes; `propertyValues` has the value of each, in the
            same order. A name that the instance does not know gives an empty page.
        property_values: The values that belong to `propertyNames`, in the same order. The levels of a
            hierarchy are joined by `->`.
        property_name: The names of custom fields, the values of which stand in `propertyValue`.
            Deprecated: It is the older spelling of `propertyNames`.
        property_value: The values that belong to `propertyName`, in the same order. Deprecated: It is the
            older spelling of `propertyValues`.
        devices_dot_exists: `true`: only people with a device. `false`: only people without.
        devices_dot_email_dot_exists: `true`: only people with an email device. `false`: only people without.
        devices_dot_failsafe_dot_exists: `true`: only people with a failsafe device. `false`: only people without.
        devices_dot_mobile_dot_exists: `true`: only people who have the mobile app on a device. `false`: only people
            without.
        devices_dot_sms_dot_exists: `true`: only people with a device for text messages. `false`: only people without.
        devices_dot_voice_dot_exists: `true`: only people with a phone that takes calls. `false`: only people without.
        devices_dot_status: Only people who have a device in this state.
        devices_dot_test_status: Only people who have a device whose test came to one of these results.
        created_after: Only what was created after this moment, which itself is excluded.
        created_before: Only what was created before this moment, which itself is excluded.
        created_from: Only what was created at this moment or later.
        created_to: Only what was created at this moment or earlier.
        embed: What else to put into each person.
        sort_by: What the people are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        at: Answers with the state of the people at this moment in the past. Needs the
            permission to see historical data. Not certain: The reference of 2019 documents it,
            the present one no longer does.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of people. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-people
    """
    return sync_detailed(**query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    **query: Unpack[GetPeopleQuery],
) -> Response[PersonPage]:
    """List people, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(**query))


async def asyncio(
    *,
    client: Client,
    **query: Unpack[GetPeopleQuery],
) -> PersonPage:
    """List people.

    Lists the people that the caller may see. Several values in one filter widen the answer,
    several filters narrow it.

    Args:
        client: What sends the request.
        search: Terms to look for, separated by spaces, at least two characters in all. Case does
            not matter, and a part of a word is enough.
        operand: Whether an item has to match all terms of `search` (`AND`) or any of them (`OR`,
            which the service assumes). Lower case is refused by the service.
        fields: Where to look for the terms of `search`; everywhere if left out.
        target_name: The user id, complete and with the same upper and lower case.
        web_login: The name to sign in with.
        first_name: The first name.
        last_name: The last name.
        email_address: The address of an email device that the person has.
        phone_number: The number of a voice device that the person has, in the E.164 format.
        status: Only people in this state.
        license_type: Only people with this kind of licence.
        roles: Names of roles, complete but in any case. Finds people with at least one of them.
        site: Ids or names of sites, complete and with the same upper and lower case. Finds people
            of any of them. On older instances the service then ignores all other filters.
        groups: Ids or names of groups, names in any case. Finds direct members of at least one of
            them. A name that is not found may have to be sent in Base64.
        groups_dot_exists: `true`: only members of some group. `false`: only people without a group.
        supervisors: Ids or user ids of supervisors, in any case. Finds people whom at least one of them
            supervises.
        supervisors_dot_exists: `true`: only people with a supervisor. `false`: only people without.
        property_names: Names of custom fields or attributes; `propertyValues` has the value of each, in the
            same order. A name that the instance does not know gives an empty page.
        property_values: The values that belong to `propertyNames`, in the same order. The levels of a
            hierarchy are joined by `->`.
        property_name: The names of custom fields, the values of which stand in `propertyValue`.
            Deprecated: It is the older spelling of `propertyNames`.
        property_value: The values that belong to `propertyName`, in the same order. Deprecated: It is the
            older spelling of `propertyValues`.
        devices_dot_exists: `true`: only people with a device. `false`: only people without.
        devices_dot_email_dot_exists: `true`: only people with an email device. `false`: only people without.
        devices_dot_failsafe_dot_exists: `true`: only people with a failsafe device. `false`: only people without.
        devices_dot_mobile_dot_exists: `true`: only people who have the mobile app on a device. `false`: only people
            without.
        devices_dot_sms_dot_exists: `true`: only people with a device for text messages. `false`: only people without.
        devices_dot_voice_dot_exists: `true`: only people with a phone that takes calls. `false`: only people without.
        devices_dot_status: Only people who have a device in this state.
        devices_dot_test_status: Only people who have a device whose test came to one of these results.
        created_after: Only what was created after this moment, which itself is excluded.
        created_before: Only what was created before this moment, which itself is excluded.
        created_from: Only what was created at this moment or later.
        created_to: Only what was created at this moment or earlier.
        embed: What else to put into each person.
        sort_by: What the people are ordered by. Goes with `sortOrder`.
        sort_order: The direction of the order that `sortBy` chooses.
        at: Answers with the state of the people at this moment in the past. Needs the
            permission to see historical data. Not certain: The reference of 2019 documents it,
            the present one no longer does.
        offset: How many items to skip before the first one of the page. The service assumes 0 if it
            is not given.
        limit: The most items that a page holds. The service assumes 100 if it is not given.

    Returns:
        A page of people. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#get-people
    """
    return (await asyncio_detailed(**query, client=client)).parsed
