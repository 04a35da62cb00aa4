"""PlanEndpointUpdate: Changes to an endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .endpoint_authentication_input import EndpointAuthenticationInput
    from .endpoint_authentication_type import EndpointAuthenticationType
    from .endpoint_type import EndpointType


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PlanEndpointUpdate(RequestModel):
    """Changes to an endpoint. Only what is sent changes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("endpoint_type", "endpointType", "string"),
        Field("authentication_type", "authenticationType", "string"),
        Field("authentication", "authentication", "EndpointAuthenticationInput"),
        Field("trust_self_signed", "trustSelfSigned", "boolean"),
        Field("preemptive", "preemptive", "boolean"),
        Field("id", "id", "string", required=True),
        Field("plan", "plan", "string"),
        Field("name", "name", "string"),
        Field("url", "url", "string"),
    )

    endpoint_type: EndpointType | Unset = UNSET
    """Whether it leads to another system. Only `EXTERNAL` can be created."""
    authentication_type: EndpointAuthenticationType | Unset = UNSET
    """How to sign in at the endpoint. It says which fields `authentication` needs. Changing an
    endpoint is only documented with `BASIC` and `OAUTH2`."""
    authentication: EndpointAuthenticationInput | Mapping[str, Any] | Unset = UNSET
    """Who signs in at the endpoint. Left out for `NO_AUTH`."""
    trust_self_signed: bool | Unset = UNSET
    """Whether to trust a certificate that nobody else has signed. Not certain: Clients send it,
    the present list of body fields does not have it."""
    preemptive: bool | Unset = UNSET
    """Whether to send the name and password at once, without waiting to be asked for them. Not
    certain: Clients send it, the present list of body fields does not have it."""
    id: str
    """The id of the endpoint to change. Not certain: All samples of the reference send it, while
    its table has `plan` in its place."""
    plan: str | Unset = UNSET
    """The id of the plan, which already stands in the path. Usually left out. Not certain: The
    table of the reference has it, none of its samples does."""
    name: str | Unset = UNSET
    """The new name. Integrations that choose the endpoint by its old name may stop working."""
    url: str | Unset = UNSET
    """The new address."""


class PlanEndpointUpdateFields(TypedDict, total=False):
    """The fields of `PlanEndpointUpdate` as keyword arguments."""

    endpoint_type: EndpointType
    """Whether it leads to another system. Only `EXTERNAL` can be created."""
    authentication_type: EndpointAuthenticationType
    """How to sign in at the endpoint. It says which fields `authentication` needs. Changing an
    endpoint is only documented with `BASIC` and `OAUTH2`."""
    authentication: EndpointAuthenticationInput | Mapping[str, Any]
    """Who signs in at the endpoint. Left out for `NO_AUTH`."""
    trust_self_signed: bool
    """Whether to trust a certificate that nobody else has signed. Not certain: Clients send it,
    the present list of body fields does not have it."""
    preemptive: bool
    """Whether to send the name and password at once, without waiting to be asked for them. Not
    certain: Clients send it, the present list of body fields does not have it."""
    id: Required[str]
    """The id of the endpoint to change. Not certain: All samples of the reference send it, while
    its table has `plan` in its place."""
    plan: str
    """The id of the plan, which already stands in the path. Usually left out. Not certain: The
    table of the reference has it, none of its samples does."""
    name: str
    """The new name. Integrations that choose the endpoint by its old name may stop working."""
    url: str
    """The new address."""


class PlanEndpointUpdateChanges(TypedDict, total=False):
    """The fields of `PlanEndpointUpdate` as keyword arguments, where its id is known already."""

    endpoint_type: EndpointType
    """Whether it leads to another system. Only `EXTERNAL` can be created."""
    authentication_type: EndpointAuthenticationType
    """How to sign in at the endpoint. It says which fields `authentication` needs. Changing an
    endpoint is only documented with `BASIC` and `OAUTH2`."""
    authentication: EndpointAuthenticationInput | Mapping[str, Any]
    """Who signs in at the endpoint. Left out for `NO_AUTH`."""
    trust_self_signed: bool
    """Whether to trust a certificate that nobody else has signed. Not certain: Clients send it,
    the present list of body fields does not have it."""
    preemptive: bool
    """Whether to send the name and password at once, without waiting to be asked for them. Not
    certain: Clients send it, the present list of body fields does not have it."""
    plan: str
    """The id of the plan, which already stands in the path. Usually left out. Not certain: The
    table of the reference has it, none of its samples does."""
    name: str
    """The new name. Integrations that choose the endpoint by its old name may stop working."""
    url: str
    """The new address."""
