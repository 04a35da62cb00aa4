"""The session: where the service is, how to sign in, and the way to everything else."""

from __future__ import annotations

import math
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeVar, overload

from xmatters import errors
from xmatters.address import base_url
from xmatters.aio.gate import AsyncGate
from xmatters.aio.objects import OBJECTS
from xmatters.aio.pagination import AsyncPagination, Fetched
from xmatters.aio.transport import Answer, AsyncTransport, parsed
from xmatters.pacing import AT_ONCE
from xmatters.params import Params, sort_out
from xmatters.process import Home
from xmatters.retry import RetryPolicy
from xmatters_client import errors as client_errors
from xmatters_client.modeling import ModelRegistry
from xmatters_client.operation import Operation
from xmatters_client.types import UNSET, Request

if TYPE_CHECKING:
    from os import PathLike
    from types import TracebackType

    import httpx

    from xmatters.aio._concurrency import Items
    from xmatters.aio.auth import AsyncAuth
    from xmatters.aio.downloads import AsyncDownload
    from xmatters.aio.endpoints.attachments import AttachmentsEndpoint
    from xmatters.aio.endpoints.audits import AuditsEndpoint
    from xmatters.aio.endpoints.base import Endpoint
    from xmatters.aio.endpoints.changes import ChangesEndpoint
    from xmatters.aio.endpoints.conference_bridges import ConferenceBridgesEndpoint
    from xmatters.aio.endpoints.device_names import DeviceNamesEndpoint
    from xmatters.aio.endpoints.device_types import DeviceTypesEndpoint
    from xmatters.aio.endpoints.devices import DevicesEndpoint
    from xmatters.aio.endpoints.dynamic_teams import DynamicTeamsEndpoint
    from xmatters.aio.endpoints.event_suppressions import EventSuppressionsEndpoint
    from xmatters.aio.endpoints.events import EventsEndpoint
    from xmatters.aio.endpoints.forms import FormsEndpoint
    from xmatters.aio.endpoints.group_members import GroupMembersEndpoint
    from xmatters.aio.endpoints.groups import GroupsEndpoint
    from xmatters.aio.endpoints.imports import ImportsEndpoint
    from xmatters.aio.endpoints.incidents import IncidentsEndpoint
    from xmatters.aio.endpoints.integrations import IntegrationsEndpoint
    from xmatters.aio.endpoints.on_call import OnCallEndpoint
    from xmatters.aio.endpoints.on_call_summary import OnCallSummaryEndpoint
    from xmatters.aio.endpoints.people import PeopleEndpoint
    from xmatters.aio.endpoints.plan_constants import PlanConstantsEndpoint
    from xmatters.aio.endpoints.plan_endpoints import PlanEndpointsEndpoint
    from xmatters.aio.endpoints.plan_properties import PlanPropertiesEndpoint
    from xmatters.aio.endpoints.plans import PlansEndpoint
    from xmatters.aio.endpoints.roles import RolesEndpoint
    from xmatters.aio.endpoints.scenarios import ScenariosEndpoint
    from xmatters.aio.endpoints.scheduled_messages import ScheduledMessagesEndpoint
    from xmatters.aio.endpoints.service_dependencies import ServiceDependenciesEndpoint
    from xmatters.aio.endpoints.services import ServicesEndpoint
    from xmatters.aio.endpoints.shared_libraries import SharedLibrariesEndpoint
    from xmatters.aio.endpoints.shifts import ShiftsEndpoint
    from xmatters.aio.endpoints.signals import SignalsEndpoint
    from xmatters.aio.endpoints.sites import SitesEndpoint
    from xmatters.aio.endpoints.subscription_forms import SubscriptionFormsEndpoint
    from xmatters.aio.endpoints.subscriptions import SubscriptionsEndpoint
    from xmatters.aio.endpoints.temporary_absences import TemporaryAbsencesEndpoint
    from xmatters.aio.endpoints.triggers import TriggersEndpoint
    from xmatters.aio.endpoints.uploads import UploadsEndpoint
    from xmatters.outcomes import Outcome
    from xmatters.tokens import AsyncTokenStorage
    from xmatters_client.types import HasId

T = TypeVar("T")
R = TypeVar("R")

_ENDPOINTS: Final = {
    "attachments": "attachments:AttachmentsEndpoint",
    "audits": "audits:AuditsEndpoint",
    "changes": "changes:ChangesEndpoint",
    "conference-bridges": "conference_bridges:ConferenceBridgesEndpoint",
    "device-names": "device_names:DeviceNamesEndpoint",
    "device-types": "device_types:DeviceTypesEndpoint",
    "devices": "devices:DevicesEndpoint",
    "dynamic-teams": "dynamic_teams:DynamicTeamsEndpoint",
    "event-suppressions": "event_suppressions:EventSuppressionsEndpoint",
    "events": "events:EventsEndpoint",
    "forms": "forms:FormsEndpoint",
    "group-members": "group_members:GroupMembersEndpoint",
    "groups": "groups:GroupsEndpoint",
    "imports": "imports:ImportsEndpoint",
    "incidents": "incidents:IncidentsEndpoint",
    "integrations": "integrations:IntegrationsEndpoint",
    "on-call": "on_call:OnCallEndpoint",
    "on-call-summary": "on_call_summary:OnCallSummaryEndpoint",
    "people": "people:PeopleEndpoint",
    "plan-constants": "plan_constants:PlanConstantsEndpoint",
    "plan-endpoints": "plan_endpoints:PlanEndpointsEndpoint",
    "plan-properties": "plan_properties:PlanPropertiesEndpoint",
    "plans": "plans:PlansEndpoint",
    "roles": "roles:RolesEndpoint",
    "scenarios": "scenarios:ScenariosEndpoint",
    "scheduled-messages": "scheduled_messages:ScheduledMessagesEndpoint",
    "service-dependencies": "service_dependencies:ServiceDependenciesEndpoint",
    "services": "services:ServicesEndpoint",
    "shared-libraries": "shared_libraries:SharedLibrariesEndpoint",
    "shifts": "shifts:ShiftsEndpoint",
    "signals": "signals:SignalsEndpoint",
    "sites": "sites:SitesEndpoint",
    "subscription-forms": "subscription_forms:SubscriptionFormsEndpoint",
    "subscriptions": "subscriptions:SubscriptionsEndpoint",
    "temporary-absences": "temporary_absences:TemporaryAbsencesEndpoint",
    "triggers": "triggers:TriggersEndpoint",
    "uploads": "uploads:UploadsEndpoint",
}
_ALIASES: Final = {"oncall": "on-call", "oncall-summary": "on-call-summary"}


class AsyncXMSession:
    """A connection to an instance of xMatters.

    Use it as a context manager, or call `aclose()` when done.

    Args:
        xm_url: Where the instance is: its name (`acme`), host (`acme.xmatters.com`), address
            (`https://acme.xmatters.com`), or the base of its API
            (`https://acme.xmatters.com/api/xm/1`). Plain `http` only for this machine.
        timeout: Seconds to wait for a connection, and between two pieces of an answer; `None`
            waits for ever.
        max_retries: How often a request is sent again when the service is busy or out of reach.
            What creates something is never repeated once it may have arrived.
        deadline: Seconds that a call may take in all, attempts and waits included; `None` for no
            limit.
        http_client: An `httpx.AsyncClient` of your own, with its proxy, certificates or
            transport. It is not closed with the session.
        retry_policy: In place of `max_retries` and `deadline`, a policy of your own.
        requests_per_second: How many requests are sent in a second at most, evenly spaced, by all
            threads or tasks together. Without it only what the service says slows them down.
        requests_at_once: How many requests are under way at the same time at most; `None` for
            any number.
        http2: Whether to speak HTTP/2 where the service does, with all requests over one
            connection. For coroutines only, as threads cannot share one; needs the extra `http2`.

    Raises:
        ConfigurationError: One of these is not what it should be.

    Example:
        >>> async with AsyncXMSession("acme.xmatters.com") as session:  # doctest: +SKIP
        ...     session.set_authentication(username="me", password="secret")
    """

    def __init__(
        self,
        xm_url: str,
        *,
        timeout: float | None = 30.0,
        max_retries: int = 3,
        deadline: float | None = 300.0,
        http_client: httpx.AsyncClient | None = None,
        retry_policy: RetryPolicy | None = None,
        requests_per_second: float | None = None,
        requests_at_once: int | None = AT_ONCE,
        http2: bool = False,
    ) -> None:
        """Check the settings; no connection is made yet."""
        for name, value in (("timeout", timeout), ("deadline", deadline)):
            if value is not None and not value > 0:
                raise errors.ConfigurationError(f"{name} must be more than 0 seconds, not {value}")
        if max_retries < 0:
            raise errors.ConfigurationError(f"max_retries must not be negative: {max_retries}")
        if requests_per_second is not None and not 0 < requests_per_second < math.inf:
            raise errors.ConfigurationError(
                f"requests_per_second must be more than 0, not {requests_per_second}"
            )
        if requests_at_once is not None and requests_at_once < 1:
            raise errors.ConfigurationError(
                f"requests_at_once must be 1 or more, not {requests_at_once}"
            )
        if http2 and http_client is not None:
            raise errors.ConfigurationError(
                "http2 is for the client that the session makes; one of your own (http_client) "
                "has its own setting"
            )
        self._transport = AsyncTransport(
            base_url(xm_url),
            timeout=timeout,
            policy=retry_policy or RetryPolicy(max_retries, deadline),
            gate=AsyncGate(requests_per_second, requests_at_once),
            http_client=http_client,
            http2=http2,
        )
        self._auth: AsyncAuth | None = None
        self._home = Home()
        self._registry = ModelRegistry(OBJECTS, owner=self)

    @property
    def base_url(self) -> str:
        """The address of the instance, without a path."""
        return self._transport.base_url

    def __repr__(self) -> str:
        """Show the address and the way of signing in, no secrets."""
        way = "none" if self._auth is None else type(self._auth).__name__
        return f"{type(self).__name__}({self.base_url!r}, authentication={way})"

    # Signing in

    def set_authentication(
        self,
        username: str | None = None,
        password: str | None = None,
        client_id: str | None = None,
        *,
        token: Mapping[str, Any] | None = None,
        refresh_token: str | None = None,
        token_storage: AsyncTokenStorage | None = None,
    ) -> Self:
        """Say how to sign in. Nothing is sent before the first call.

        With `client_id` it is OAuth2, else basic authentication.

        Args:
            username: The web login, or the key of an API key.
            password: The password, or the secret of the API key.
            client_id: The OAuth2 client id of the instance.
            token: A token as the service gave it, with `access_token` and `refresh_token`.
            refresh_token: A refresh token alone.
            token_storage: Keeps tokens between runs: anything with `read_token()` and
                `write_token(token)`, such as `xmatters.utils.TokenFileStorage`. Its methods
                may be coroutines where those of the session are.

        Returns:
            The session itself.

        Raises:
            AuthorizationError: Something is missing, or what is given does not go together.

        See https://help.xmatters.com/xmapi/#authentication
        """
        # Imported here, as a session whose `http_client` signs in by itself needs none of it.
        from xmatters import credentials
        from xmatters.aio.auth import authenticator
        from xmatters.hiding import hidden

        # From here on a traceback that shows variables shows a mask.
        password, token, refresh_token = hidden(password), hidden(token), hidden(refresh_token)
        chosen = credentials.choose(
            username, password, client_id, token, refresh_token, token_storage
        )
        self._auth = authenticator(chosen, self._transport)
        return self

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Return a session whose address and credentials are in environment variables.

        `XMATTERS_URL` says where the instance is. With `XMATTERS_USERNAME` and
        `XMATTERS_PASSWORD` it signs in with basic authentication, with `XMATTERS_CLIENT_ID` as
        well with OAuth2; there `XMATTERS_REFRESH_TOKEN` or `XMATTERS_TOKEN_FILE` (the path of a
        file that keeps the token) may stand for user name and password. Without any of these
        the session is not signed in.

        Args:
            options: What else `AsyncXMSession` takes, such as `timeout`.

        Raises:
            ConfigurationError: `XMATTERS_URL` is missing or no address.
            AuthorizationError: A variable is missing, or what is given does not go together.
            TokenStorageError: The folder of the token file does not exist.
        """
        import os

        from xmatters.environment import read_settings

        settings = read_settings(os.environ)
        session = cls(settings.url, **options)
        return (
            session.set_authentication(**settings.credentials) if settings.credentials else session
        )

    # Endpoints

    @overload
    def get_endpoint(self, endpoint: Literal["attachments"]) -> AttachmentsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["audits"]) -> AuditsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["changes"]) -> ChangesEndpoint: ...
    @overload
    def get_endpoint(
        self, endpoint: Literal["conference-bridges"]
    ) -> ConferenceBridgesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["device-names"]) -> DeviceNamesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["device-types"]) -> DeviceTypesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["devices"]) -> DevicesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["dynamic-teams"]) -> DynamicTeamsEndpoint: ...
    @overload
    def get_endpoint(
        self, endpoint: Literal["event-suppressions"]
    ) -> EventSuppressionsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["events"]) -> EventsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["forms"]) -> FormsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["group-members"]) -> GroupMembersEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["groups"]) -> GroupsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["imports"]) -> ImportsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["incidents"]) -> IncidentsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["integrations"]) -> IntegrationsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["on-call"]) -> OnCallEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["on-call-summary"]) -> OnCallSummaryEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["people"]) -> PeopleEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["plan-constants"]) -> PlanConstantsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["plan-endpoints"]) -> PlanEndpointsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["plan-properties"]) -> PlanPropertiesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["plans"]) -> PlansEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["roles"]) -> RolesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["scenarios"]) -> ScenariosEndpoint: ...
    @overload
    def get_endpoint(
        self, endpoint: Literal["scheduled-messages"]
    ) -> ScheduledMessagesEndpoint: ...
    @overload
    def get_endpoint(
        self, endpoint: Literal["service-dependencies"]
    ) -> ServiceDependenciesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["services"]) -> ServicesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["shared-libraries"]) -> SharedLibrariesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["shifts"]) -> ShiftsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["signals"]) -> SignalsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["sites"]) -> SitesEndpoint: ...
    @overload
    def get_endpoint(
        self, endpoint: Literal["subscription-forms"]
    ) -> SubscriptionFormsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["subscriptions"]) -> SubscriptionsEndpoint: ...
    @overload
    def get_endpoint(
        self, endpoint: Literal["temporary-absences"]
    ) -> TemporaryAbsencesEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["triggers"]) -> TriggersEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: Literal["uploads"]) -> UploadsEndpoint: ...
    @overload
    def get_endpoint(self, endpoint: str) -> Endpoint: ...

    def get_endpoint(self, endpoint: str) -> Any:
        """Return an endpoint by its name.

        Args:
            endpoint: The name as in the path of the API, such as `people` or `device-names`.

        Raises:
            ParameterError: There is no endpoint of that name.
        """
        name = endpoint.strip("/").lower().replace("_", "-")
        place = _ENDPOINTS.get(_ALIASES.get(name, name))
        if place is None:
            raise errors.ParameterError(
                f"there is no endpoint {endpoint!r}; there are {', '.join(_ENDPOINTS)}"
            )
        module, _, class_name = place.partition(":")
        found = getattr(import_module(f"xmatters.aio.endpoints.{module}"), class_name)
        return found(self)

    def attachments_endpoint(self) -> AttachmentsEndpoint:
        """Return the endpoint for files to send along."""
        return self.get_endpoint("attachments")

    def audits_endpoint(self) -> AuditsEndpoint:
        """Return the endpoint for what happened to events."""
        return self.get_endpoint("audits")

    def changes_endpoint(self) -> ChangesEndpoint:
        """Return the endpoint for changes to what a company runs."""
        return self.get_endpoint("changes")

    def conference_bridges_endpoint(self) -> ConferenceBridgesEndpoint:
        """Return the endpoint for conference bridges of other providers."""
        return self.get_endpoint("conference-bridges")

    def device_names_endpoint(self) -> DeviceNamesEndpoint:
        """Return the endpoint for the names that devices may have."""
        return self.get_endpoint("device-names")

    def device_types_endpoint(self) -> DeviceTypesEndpoint:
        """Return the endpoint for the kinds of device."""
        return self.get_endpoint("device-types")

    def devices_endpoint(self) -> DevicesEndpoint:
        """Return the endpoint for devices."""
        return self.get_endpoint("devices")

    def dynamic_teams_endpoint(self) -> DynamicTeamsEndpoint:
        """Return the endpoint for dynamic teams, which newer instances no longer have."""
        return self.get_endpoint("dynamic-teams")

    def event_suppressions_endpoint(self) -> EventSuppressionsEndpoint:
        """Return the endpoint for events held back as repetitions."""
        return self.get_endpoint("event-suppressions")

    def events_endpoint(self) -> EventsEndpoint:
        """Return the endpoint for events."""
        return self.get_endpoint("events")

    def forms_endpoint(self) -> FormsEndpoint:
        """Return the endpoint for forms."""
        return self.get_endpoint("forms")

    def group_members_endpoint(self) -> GroupMembersEndpoint:
        """Return the endpoint for who belongs to a group."""
        return self.get_endpoint("group-members")

    def groups_endpoint(self) -> GroupsEndpoint:
        """Return the endpoint for groups."""
        return self.get_endpoint("groups")

    def imports_endpoint(self) -> ImportsEndpoint:
        """Return the endpoint for jobs that read uploaded files."""
        return self.get_endpoint("imports")

    def incidents_endpoint(self) -> IncidentsEndpoint:
        """Return the endpoint for incidents."""
        return self.get_endpoint("incidents")

    def integrations_endpoint(self) -> IntegrationsEndpoint:
        """Return the endpoint for the integrations of plans."""
        return self.get_endpoint("integrations")

    def oncall_endpoint(self) -> OnCallEndpoint:
        """Return the endpoint for who is on call."""
        return self.get_endpoint("on-call")

    def oncall_summary_endpoint(self) -> OnCallSummaryEndpoint:
        """Return the endpoint for who is on call, in short."""
        return self.get_endpoint("on-call-summary")

    def people_endpoint(self) -> PeopleEndpoint:
        """Return the endpoint for people."""
        return self.get_endpoint("people")

    def plan_constants_endpoint(self) -> PlanConstantsEndpoint:
        """Return the endpoint for the constants of plans."""
        return self.get_endpoint("plan-constants")

    def plan_endpoints_endpoint(self) -> PlanEndpointsEndpoint:
        """Return the endpoint for the systems that plans call."""
        return self.get_endpoint("plan-endpoints")

    def plan_properties_endpoint(self) -> PlanPropertiesEndpoint:
        """Return the endpoint for the properties of plans."""
        return self.get_endpoint("plan-properties")

    def plans_endpoint(self) -> PlansEndpoint:
        """Return the endpoint for plans, which the web interface calls workflows."""
        return self.get_endpoint("plans")

    def roles_endpoint(self) -> RolesEndpoint:
        """Return the endpoint for roles."""
        return self.get_endpoint("roles")

    def scenarios_endpoint(self) -> ScenariosEndpoint:
        """Return the endpoint for scenarios."""
        return self.get_endpoint("scenarios")

    def scheduled_messages_endpoint(self) -> ScheduledMessagesEndpoint:
        """Return the endpoint for scheduled messages."""
        return self.get_endpoint("scheduled-messages")

    def service_dependencies_endpoint(self) -> ServiceDependenciesEndpoint:
        """Return the endpoint for which service needs which."""
        return self.get_endpoint("service-dependencies")

    def services_endpoint(self) -> ServicesEndpoint:
        """Return the endpoint for what a company runs."""
        return self.get_endpoint("services")

    def shared_libraries_endpoint(self) -> SharedLibrariesEndpoint:
        """Return the endpoint for scripts that integrations share."""
        return self.get_endpoint("shared-libraries")

    def shifts_endpoint(self) -> ShiftsEndpoint:
        """Return the endpoint for the shifts of groups."""
        return self.get_endpoint("shifts")

    def signals_endpoint(self) -> SignalsEndpoint:
        """Return the endpoint for requests that came in."""
        return self.get_endpoint("signals")

    def sites_endpoint(self) -> SitesEndpoint:
        """Return the endpoint for sites."""
        return self.get_endpoint("sites")

    def subscription_forms_endpoint(self) -> SubscriptionFormsEndpoint:
        """Return the endpoint for subscription forms."""
        return self.get_endpoint("subscription-forms")

    def subscriptions_endpoint(self) -> SubscriptionsEndpoint:
        """Return the endpoint for subscriptions."""
        return self.get_endpoint("subscriptions")

    def temporary_absences_endpoint(self) -> TemporaryAbsencesEndpoint:
        """Return the endpoint for who is away."""
        return self.get_endpoint("temporary-absences")

    def triggers_endpoint(self) -> TriggersEndpoint:
        """Return the endpoint for starting events and incidents."""
        return self.get_endpoint("triggers")

    def uploads_endpoint(self) -> UploadsEndpoint:
        """Return the endpoint for files of data to import."""
        return self.get_endpoint("uploads")

    # What endpoints and objects call

    async def call(
        self,
        operation: Operation,
        params: Params = None,
        keywords: Mapping[str, Any] | None = None,
        *,
        body: object = UNSET,
        **path_values: HasId | str | None,
    ) -> Any:
        """Call an operation and return what it answers. Endpoints and objects are made of this.

        Args:
            operation: The operation, such as `xmatters_client.api.people.get_people.OPERATION`.
            params: Query parameters as a mapping.
            keywords: Query parameters as they came as keyword arguments.
            body: The body of the request.
            path_values: A value for each path parameter.

        Returns:
            The answer as an object of this session.

        Raises:
            ParameterError: Something does not fit the API; nothing was sent.
            AuthorizationError: The session cannot sign in.
            ApiError: The service answered with an error.
            TransportError: No answer came.
            DecodeError: The answer cannot be read.
        """
        query = sort_out(operation, params, keywords or {})
        # They may have a key, which a traceback would show; in `query` it hides itself.
        del params, keywords
        return await self._called(operation, path_values, query.known, query.unknown, body)

    def paginate(
        self,
        operation: Operation,
        params: Params = None,
        keywords: Mapping[str, Any] | None = None,
        *,
        fixed: Mapping[str, Any] | None = None,
        **path_values: HasId | str | None,
    ) -> AsyncPagination[Any]:
        """Return the list that an operation answers with. Nothing is fetched yet.

        Args:
            operation: The operation.
            params: Query parameters as a mapping.
            keywords: Query parameters as they came as keyword arguments.
            fixed: Query parameters that the calling method gives itself.
            path_values: A value for each path parameter.

        Raises:
            ParameterError: Something does not fit the API.
        """
        query = sort_out(operation, params, keywords or {}, fixed)
        self._built(operation, path_values, query.known, query.unknown, UNSET)

        async def fetch(known: Mapping[str, Any], unknown: Mapping[str, Any]) -> Fetched:
            request = self._built(operation, path_values, known, unknown, UNSET)
            answer = await self._answered(operation, request)
            read = partial(self._read, operation, request, answer)
            return Fetched(len(answer.content), read)

        return AsyncPagination(operation, fetch, query.known, query.unknown)

    def download(
        self, operation: Operation, name: str, **path_values: HasId | str
    ) -> AsyncDownload:
        """Return the file that an operation answers with. Nothing is fetched yet.

        Args:
            operation: The operation.
            name: The name of the file.
            path_values: A value for each path parameter.

        Raises:
            ParameterError: Something does not fit the API.
        """
        # Imported here because few scripts need it.
        from xmatters.aio.downloads import AsyncDownload

        request = self._built(operation, path_values, {}, {}, UNSET)

        async def fetch() -> Answer:
            answer = await self._answered(operation, request, stream=True)
            if answer.pieces is None:
                raise self._transport.error(operation, request, answer)
            return answer

        return AsyncDownload(name, fetch)

    def bulk(
        self,
        call: Callable[[T], Awaitable[R]],
        items: Items[T],
        *,
        concurrency: int = 8,
        journal: str | PathLike[str] | None = None,
        repeatable: bool = False,
    ) -> AsyncGenerator[Outcome[T, R], None]:
        """Make one call for each of many items, several at the same time.

        Args:
            call: What to call with each item, such as `create_person` of an endpoint.
            items: The items, any number; they are taken as they are needed.
            concurrency: How many calls are made at the same time.
            journal: A file that says which calls were made. Another run with the same items goes
                on where this one ended, whatever ended it.
            repeatable: Whether it does no harm to make a call twice, as with most changes and
                deletions. If so, another run makes again what may have been made.

        Returns:
            What became of each item, in the order of the items. An error is part of an outcome;
            one that would meet all items alike is raised, such as refused credentials, after the
            outcomes of the calls that were made. Leaving the loop ends it: what is under way
            comes to its end, and nothing more is sent.

        Raises:
            ParameterError: `concurrency` is less than 1; or, in the loop, the journal is that of
                something else.
            ConfigurationError: When the loop begins: another run is writing the journal.

        Example:
            >>> people = session.people_endpoint()  # doctest: +SKIP
            >>> async for outcome in session.bulk(people.create_person, rows):  # doctest: +SKIP
            ...     print(outcome.index, outcome.error or outcome.result)
        """
        # Imported here because few scripts need it.
        from xmatters.aio.bulk import outcomes
        from xmatters.journal import Journal

        if concurrency < 1:
            raise errors.ParameterError(f"concurrency must be 1 or more, not {concurrency}")
        noted = None
        if journal is not None:
            noted = Journal(journal, call, self.base_url, repeatable=repeatable)
        return outcomes(call, items, concurrency, noted)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Params = None,
        json: object = UNSET,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        repeatable: bool | None = None,
    ) -> Answer:
        """Send a request of your own making, for what this library does not know.

        It signs in, tries again and reports errors as all calls do.

        Args:
            method: The HTTP method.
            path: The path below the base of the API (`/people`), or a whole one as links of the
                service have it (`/api/xm/1/people?limit=10`), percent-encoded.
            params: Query parameters, by their names on the wire; lists are joined by commas.
            json: The body, as what JSON can express.
            content: The body as bytes, with `Content-Type` among the headers.
            headers: Further headers.
            repeatable: Whether it does no harm to send the request twice. If not given, that is
                so for all methods but `POST` and `PATCH`.

        Returns:
            The answer, with `status_code`, `headers`, `content` and `json()`.

        Raises:
            ParameterError: Path, parameters or body cannot be sent.
            ApiError: The service answered with a status that is not a success.
            TransportError: No answer came.
        """
        # Imported here because few scripts need it.
        from xmatters.freehand import free_request
        from xmatters.hiding import hidden

        # Which of their values are secret nobody knows, so a traceback shows a mask for each.
        path, params, headers = hidden(path), hidden(params), hidden(headers)
        operation, request = free_request(method, path, params, json, content, headers, repeatable)
        answer = await self._answered(operation, request)
        if not 200 <= answer.status_code < 300:
            raise self._transport.error(operation, request, answer)
        return answer

    async def _called(
        self,
        operation: Operation,
        path_values: Mapping[str, object],
        known: Mapping[str, Any],
        unknown: Mapping[str, Any],
        body: object,
    ) -> Any:
        request = self._built(operation, path_values, known, unknown, body)
        return self._read(operation, request, await self._answered(operation, request))

    def _read(self, operation: Operation, request: Request, answer: Answer) -> Any:
        if not 200 <= answer.status_code < 300 or answer.status_code == 204:
            raise self._transport.error(operation, request, answer)
        return parsed(operation, request, answer, self._registry)

    def _built(
        self,
        operation: Operation,
        path_values: Mapping[str, object],
        known: Mapping[str, Any],
        unknown: Mapping[str, Any],
        body: object,
    ) -> Request:
        try:
            return operation.build_request(path_values, known, body, unknown.items())
        except client_errors.InvalidRequestError as error:
            raise errors.ParameterError(str(error)) from error

    async def _answered(
        self, operation: Operation, request: Request, *, stream: bool = False
    ) -> Answer:
        self._home.check()
        if not operation.secured or request.authenticated:
            return await self._transport.send(operation, request, stream=stream)
        if self._auth is None:
            if not self._transport.has_own_authentication:
                raise errors.AuthorizationError(
                    "the session does not know how to sign in; call set_authentication() first"
                )
            return await self._transport.send(operation, request, stream=stream)
        started = time.monotonic()
        authorization = await self._auth.authorization()
        send = partial(self._transport.send, operation, request, stream=stream, started=started)
        answer = await send(authorization)
        for _ in range(2):
            if answer.status_code != 401 or not request.is_repeatable:
                break
            another = await self._auth.renewed(authorization)
            if another is None:
                break
            answer = await send(another)
            # One that another process stored may be worthless as well; one of our own is not.
            if self._auth.is_certain(another):
                break
            authorization = another
        return answer

    # Closing

    async def aclose(self) -> None:
        """Close the connections. The session can no longer be used."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        """Use the session in an `async with` statement, which closes it."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self.aclose()
