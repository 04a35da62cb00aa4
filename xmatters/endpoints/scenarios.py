# Derived from xmatters/aio/endpoints/scenarios.py by scripts/derive_sync.py; change that one.
"""Scenarios, which are forms filled in beforehand: `/scenarios`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import attachment, compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters.permissions import sender_permissions
from xmatters_client import models
from xmatters_client.api.scenarios import (
    create_or_update_scenario,
    get_plan_form_scenarios,
    get_scenario,
    get_scenario_attachment,
    get_scenario_sender_permissions,
    get_scenarios,
    set_scenario_sender_permissions,
    upload_scenario_attachment,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike
    from typing import Any, BinaryIO, Unpack

    from xmatters.downloads import Download
    from xmatters.objects.scenarios import Scenario
    from xmatters.pagination import Pagination
    from xmatters.permissions import Sender
    from xmatters_client.api.scenarios.get_plan_form_scenarios import GetPlanFormScenariosQuery
    from xmatters_client.api.scenarios.get_scenario import GetScenarioQuery
    from xmatters_client.api.scenarios.get_scenarios import GetScenariosQuery
    from xmatters_client.files import File
    from xmatters_client.models import Attachment, SenderPermission, SenderPermissionPage
    from xmatters_client.models.scenario_create import ScenarioCreateFields
    from xmatters_client.models.scenario_update import ScenarioUpdateFields
    from xmatters_client.types import HasId


class ScenariosEndpoint(Endpoint):
    """Scenarios, which are forms filled in beforehand: `/scenarios`."""

    def get_scenarios(
        self, params: Params = None, **query: Unpack[GetScenariosQuery]
    ) -> Pagination[Scenario]:
        """Return the scenarios that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetScenariosQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-scenarios
        """
        return self._session.paginate(get_scenarios.OPERATION, params, query)

    def get_scenario_by_id(
        self, scenario_id: HasId | str, params: Params = None, **query: Unpack[GetScenarioQuery]
    ) -> Scenario:
        """Return a scenario.

        Args:
            scenario_id: The id of the scenario.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetScenarioQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-scenario
        """
        found: Scenario = self._session.call(
            get_scenario.OPERATION, params, query, scenario_id=scenario_id
        )
        return found

    def get_form_scenarios(
        self,
        plan_id: HasId | str,
        form_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetPlanFormScenariosQuery],
    ) -> Pagination[Scenario]:
        """Return the scenarios of a form.

        Args:
            plan_id: The id of the plan, or its name.
            form_id: The id of the form, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPlanFormScenariosQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-scenarios-in-a-form
        """
        return self._session.paginate(
            get_plan_form_scenarios.OPERATION, params, query, plan_id=plan_id, form_id=form_id
        )

    @overload
    def create_scenario(
        self, form_id: HasId | str, data: models.ScenarioCreate | Mapping[str, Any], **fields: Any
    ) -> Scenario: ...
    @overload
    def create_scenario(
        self, form_id: HasId | str, **fields: Unpack[ScenarioCreateFields]
    ) -> Scenario: ...

    def create_scenario(
        self,
        form_id: HasId | str,
        data: models.ScenarioCreate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Scenario:
        """Add a scenario to a form.

        Args:
            form_id: The id of the form.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ScenarioCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-scenario
        """
        body = compose(models.ScenarioCreate, data, fields)
        saved: Scenario = self._session.call(
            create_or_update_scenario.OPERATION, body=body, form_id=form_id
        )
        return saved

    @overload
    def update_scenario(
        self, form_id: HasId | str, data: models.ScenarioUpdate | Mapping[str, Any], **fields: Any
    ) -> Scenario: ...
    @overload
    def update_scenario(
        self, form_id: HasId | str, **fields: Unpack[ScenarioUpdateFields]
    ) -> Scenario: ...

    def update_scenario(
        self,
        form_id: HasId | str,
        data: models.ScenarioUpdate | Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Scenario:
        """Change a scenario of a form. Only the fields given change.

        Args:
            form_id: The id of the form.
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ScenarioUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-scenario
        """
        body = compose(models.ScenarioUpdate, data, fields)
        saved: Scenario = self._session.call(
            create_or_update_scenario.OPERATION, body=body, form_id=form_id
        )
        return saved

    def get_scenario_sender_permissions(
        self, scenario_id: HasId | str
    ) -> Pagination[SenderPermission]:
        """Return who may send from a scenario.

        Args:
            scenario_id: The id of the scenario.

        Returns:
            A list that is fetched page by page as it is read.

        See https://help.xmatters.com/xmapi/#get-scenario-sender-permissions
        """
        return self._session.paginate(
            get_scenario_sender_permissions.OPERATION, scenario_id=scenario_id
        )

    def set_scenario_sender_permissions(
        self, scenario_id: HasId | str, data: Iterable[Sender]
    ) -> SenderPermissionPage:
        """Set who may send from a scenario.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            scenario_id: The id of the scenario.
            data: Who may send: each a `Person` or a `Role`, an entry of the present list, or an
                entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#set-scenario-sender-permissions
        """
        saved: SenderPermissionPage = self._session.call(
            set_scenario_sender_permissions.OPERATION,
            body=sender_permissions(models.ScenarioSenderPermissionInput, data),
            scenario_id=scenario_id,
        )
        return saved

    def get_scenario_attachment(self, scenario_id: HasId | str, attachment_id: str) -> bytes:
        """Return a file of a scenario.

        Args:
            scenario_id: The id of the scenario.
            attachment_id: The name of the file.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-scenario-attachment
        """
        content: bytes = self._session.call(
            get_scenario_attachment.OPERATION, scenario_id=scenario_id, attachment_id=attachment_id
        )
        return content

    def download_scenario_attachment(
        self, scenario_id: HasId | str, attachment_id: str
    ) -> Download:
        """Return a file of a scenario, to read piece by piece or to save.

        Args:
            scenario_id: The id of the scenario.
            attachment_id: The name of the file.

        Returns:
            The file; it is fetched when it is read or saved.

        See https://help.xmatters.com/xmapi/#get-a-scenario-attachment
        """
        return self._session.download(
            get_scenario_attachment.OPERATION,
            attachment_id,
            scenario_id=scenario_id,
            attachment_id=attachment_id,
        )

    def upload_scenario_attachment(
        self,
        form_id: HasId | str,
        scenario_id: HasId | str,
        file: File | bytes | str | PathLike[str] | BinaryIO,
        file_name: str | None = None,
    ) -> Attachment:
        """Store a file that the events of a scenario send along.

        Args:
            form_id: The id of the form.
            scenario_id: The id of the scenario.
            file: The file: its path, its bytes, a binary stream, or a `File`.
            file_name: Its name; where it has a path, that of the path will do.

        Returns:
            The stored file.

        Raises:
            ParameterError: The file has no name, or cannot be read.

        See https://help.xmatters.com/xmapi/#upload-attachment-to-a-scenario
        """
        body = attachment(file, file_name)
        stored: Attachment = self._session.call(
            upload_scenario_attachment.OPERATION,
            body=body,
            form_id=form_id,
            scenario_id=scenario_id,
        )
        return stored
