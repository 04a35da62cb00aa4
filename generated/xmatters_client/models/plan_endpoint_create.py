"""PlanEndpointCreate: A new endpoint."""

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
class PlanEndpointCreate(RequestModel):
    """A new endpoint."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("endpoint_type", "endpointType", "string"),
        Field("authentication_type", "authenticationType", "string"),
        Field("authentication", "authentication", "EndpointAuthenticationInput"),
        Field("trust_self_signed", "trustSelfSigned", "boolean"),
        Field("preemptive", "preemptive", "boolean"),
        Field("name", "name", "string", required=True),
        Field("url", "url", "string", required=True),
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
    name: str
    """The name by which scripts and integrations choose the endpoint."""
    url: str
    """The address to which scripts add a path."""


class PlanEndpointCreateFields(TypedDict, total=False):
    """The fields of `PlanEndpointCreate` as keyword arguments."""

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
    name: Required[str]
    """The name by which scripts and integrations choose the endpoint."""
    url: Required[str]
    """The address to which scripts add a path."""
