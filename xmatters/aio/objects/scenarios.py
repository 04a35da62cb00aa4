"""Scenarios."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio._embedding import Embedding
from xmatters.aio.objects.base import embedded, known, session_of
from xmatters.bodies import attachment, compose
from xmatters.permissions import sender_permissions
from xmatters_client import models
from xmatters_client.api.forms import get_form
from xmatters_client.api.plans import get_plan
from xmatters_client.api.scenarios import (
    create_or_update_scenario,
    get_scenario,
    get_scenario_attachment,
    get_scenario_sender_permissions,
    set_scenario_sender_permissions,
    upload_scenario_attachment,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike
    from typing import Any, BinaryIO, Unpack

    from xmatters.aio.downloads import AsyncDownload
    from xmatters.aio.objects.forms import Form
    from xmatters.aio.objects.plans import Plan
    from xmatters.aio.pagination import AsyncPagination
    from xmatters.permissions import Sender
    from xmatters_client.files import File
    from xmatters_client.models import (
        Attachment,
        FormReference,
        SenderPermission,
        SenderPermissionPage,
    )
    from xmatters_client.models.scenario_update import ScenarioUpdateChanges


class Scenario(Embedding, models.Scenario):
    """A form that is filled in beforehand."""

    __slots__ = ()

    async def update(self, **fields: Unpack[ScenarioUpdateChanges]) -> Scenario:
        """Change this scenario. Only the fields given change; `None` clears.

        Costs a request more unless the scenario says which form it belongs to.

        Args:
            fields: Fields as keyword arguments; `ScenarioUpdate` describes each.

        Returns:
            The scenario as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-scenario
        """
        body = compose(models.ScenarioUpdate, {"id": self.id}, fields)
        form = await self._its_form()
        saved: Scenario = await session_of(self).call(
            create_or_update_scenario.OPERATION, body=body, form_id=form.id
        )
        return saved

    async def get_plan(self) -> Plan:
        """Fetch the plan of this scenario.

        Costs a request more unless the scenario says which plan it belongs to.

        See https://help.xmatters.com/xmapi/#get-a-communication-plan
        """
        plan = await embedded(self, "plan")
        found: Plan = await session_of(self).call(
            get_plan.OPERATION, plan_id=known(plan, self, "its plan").id
        )
        return found

    async def get_form(self) -> Form:
        """Fetch the form of this scenario.

        Costs a request more unless the scenario says which form it belongs to.

        See https://help.xmatters.com/xmapi/#get-a-form-in-a-plan
        """
        form = await self._its_form()
        found: Form = await session_of(self).call(get_form.OPERATION, form_id=form.id)
        return found

    async def get_properties(self) -> dict[str, Any]:
        """Return the values of the form's properties by their names.

        Costs a request unless the scenario was fetched with `embed="properties"`.

        See https://help.xmatters.com/xmapi/#get-a-scenario
        """
        properties = await embedded(self, "properties")
        return properties or {}

    async def get_properties_translations(self) -> dict[str, Any]:
        """Return the values of the form's properties with their translations.

        Always costs a request, as the values alone do not show whether they have translations.

        See https://help.xmatters.com/xmapi/#get-a-scenario
        """
        embed = ["properties", "properties.translations"]
        scenario: Scenario = await session_of(self).call(
            get_scenario.OPERATION, {"embed": embed}, scenario_id=self.id
        )
        return scenario._properties or {}

    def get_sender_permissions(self) -> AsyncPagination[SenderPermission]:
        """Return who may send from this scenario.

        See https://help.xmatters.com/xmapi/#get-scenario-sender-permissions
        """
        return session_of(self).paginate(
            get_scenario_sender_permissions.OPERATION, scenario_id=self.id
        )

    async def set_sender_permissions(self, data: Iterable[Sender]) -> SenderPermissionPage:
        """Set who may send from this scenario.

        The list replaces the old one, so it has to repeat those who stay.

        Args:
            data: Who may send: each a `Person` or a `Role`, an entry of the present list, or an
                entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#set-scenario-sender-permissions
        """
        saved: SenderPermissionPage = await session_of(self).call(
            set_scenario_sender_permissions.OPERATION,
            body=sender_permissions(models.ScenarioSenderPermissionInput, data),
            scenario_id=self.id,
        )
        return saved

    async def get_attachment(self, attachment_id: str) -> bytes:
        """Return a file of this scenario.

        Args:
            attachment_id: The name of the file.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-scenario-attachment
        """
        content: bytes = await session_of(self).call(
            get_scenario_attachment.OPERATION, scenario_id=self.id, attachment_id=attachment_id
        )
        return content

    def download_attachment(self, attachment_id: str) -> AsyncDownload:
        """Return a file of this scenario, to read piece by piece or to save.

        Args:
            attachment_id: The name of the file.

        Returns:
            The file; it is fetched when it is read or saved.

        See https://help.xmatters.com/xmapi/#get-a-scenario-attachment
        """
        return session_of(self).download(
            get_scenario_attachment.OPERATION,
            attachment_id,
            scenario_id=self.id,
            attachment_id=attachment_id,
        )

    async def upload_attachment(
        self,
        file: File | bytes | str | PathLike[str] | BinaryIO,
        file_name: str | None = None,
    ) -> Attachment:
        """Store a file that the events of this scenario send along.

        Costs a request more unless the scenario says which form it belongs to.

        Args:
            file: The file: its path, its bytes, a binary stream, or a `File`.
            file_name: Its name; where it has a path, that of the path will do.

        Returns:
            The stored file.

        Raises:
            ParameterError: The file has no name, or cannot be read.

        See https://help.xmatters.com/xmapi/#upload-attachment-to-a-scenario
        """
        body = attachment(file, file_name)
        form = await self._its_form()
        stored: Attachment = await session_of(self).call(
            upload_scenario_attachment.OPERATION,
            body=body,
            form_id=form.id,
            scenario_id=self.id,
        )
        return stored

    async def _its_form(self) -> FormReference:
        form: FormReference | None = await embedded(self, "form")
        return known(form, self, "its form")
