"""IntegrationUpdate: Changes to an integration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .form_pointer import FormPointer
    from .integration_authentication_type import IntegrationAuthenticationType
    from .integration_created_by import IntegrationCreatedBy
    from .integration_environment import IntegrationEnvironment
    from .integration_operation import IntegrationOperation
    from .integration_triggered_by import IntegrationTriggeredBy
    from .integration_type import IntegrationType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class IntegrationUpdate(RequestModel):
    """Changes to an integration. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("form", "form", "FormPointer"),
        Field("environment", "environment", "string"),
        Field("triggered_by", "triggeredBy", "string"),
        Field("authentication_type", "authenticationType", "string"),
        Field("deployed", "deployed", "boolean"),
        Field("script", "script", "string"),
        Field("endpoint", "endpoint", "string"),
        Field("integration_service", "integrationService", "string"),
        Field("id", "id", "string", required=True),
        Field("name", "name", "string"),
        Field("integration_type", "integrationType", "string"),
        Field("operation", "operation", "string"),
        Field("created_by", "createdBy", "string"),
    )

    form: FormPointer | Mapping[str, Any] | str | HasId | Unset = UNSET
    """The form whose events the integration starts or watches."""
    environment: IntegrationEnvironment | Unset = UNSET
    """Where the script runs. `ONPREMISE` is for outbound integrations."""
    triggered_by: IntegrationTriggeredBy | Unset = UNSET
    """What sets it off. Outbound only."""
    authentication_type: IntegrationAuthenticationType | Unset = UNSET
    """How callers have to sign in. Inbound only; without it, `ANY`."""
    deployed: bool | Unset = UNSET
    """Whether it is in use."""
    script: str | Unset = UNSET
    """The text of its script in JavaScript, encoded in Base64."""
    endpoint: str | Unset = UNSET
    """The name of the endpoint to call. The reference also speaks of an object; recorded requests
    have the name."""
    integration_service: str | Unset = UNSET
    """The service of the Integration Agent to send to. Needed for `SEND_TO_IA`."""
    id: str
    """The id of the integration to change."""
    name: str | Unset = UNSET
    """The new name of the integration."""
    integration_type: IntegrationType | Unset = UNSET
    """Whether it is called or calls."""
    operation: IntegrationOperation | Unset = UNSET
    """What the integration does. It has to suit `integrationType`."""
    created_by: IntegrationCreatedBy | Unset = UNSET
    """For which tool it is made."""


class IntegrationUpdateFields(TypedDict, total=False):
    """The fields of `IntegrationUpdate` as keyword arguments."""

    form: FormPointer | Mapping[str, Any] | str | HasId
    """The form whose events the integration starts or watches."""
    environment: IntegrationEnvironment
    """Where the script runs. `ONPREMISE` is for outbound integrations."""
    triggered_by: IntegrationTriggeredBy
    """What sets it off. Outbound only."""
    authentication_type: IntegrationAuthenticationType
    """How callers have to sign in. Inbound only; without it, `ANY`."""
    deployed: bool
    """Whether it is in use."""
    script: str
    """The text of its script in JavaScript, encoded in Base64."""
    endpoint: str
    """The name of the endpoint to call. The reference also speaks of an object; recorded requests
    have the name."""
    integration_service: str
    """The service of the Integration Agent to send to. Needed for `SEND_TO_IA`."""
    id: Required[str]
    """The id of the integration to change."""
    name: str
    """The new name of the integration."""
    integration_type: IntegrationType
    """Whether it is called or calls."""
    operation: IntegrationOperation
    """What the integration does. It has to suit `integrationType`."""
    created_by: IntegrationCreatedBy
    """For which tool it is made."""


class IntegrationUpdateChanges(TypedDict, total=False):
    """The fields of `IntegrationUpdate` as keyword arguments, where its id is known already."""

    form: FormPointer | Mapping[str, Any] | str | HasId
    """The form whose events the integration starts or watches."""
    environment: IntegrationEnvironment
    """Where the script runs. `ONPREMISE` is for outbound integrations."""
    triggered_by: IntegrationTriggeredBy
    """What sets it off. Outbound only."""
    authentication_type: IntegrationAuthenticationType
    """How callers have to sign in. Inbound only; without it, `ANY`."""
    deployed: bool
    """Whether it is in use."""
    script: str
    """The text of its script in JavaScript, encoded in Base64."""
    endpoint: str
    """The name of the endpoint to call. The reference also speaks of an object; recorded requests
    have the name."""
    integration_service: str
    """The service of the Integration Agent to send to. Needed for `SEND_TO_IA`."""
    name: str
    """The new name of the integration."""
    integration_type: IntegrationType
    """Whether it is called or calls."""
    operation: IntegrationOperation
    """What the integration does. It has to suit `integrationType`."""
    created_by: IntegrationCreatedBy
    """For which tool it is made."""
