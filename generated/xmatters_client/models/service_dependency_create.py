"""ServiceDependencyCreate: A new pair of services."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import HasId


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceDependencyCreate(RequestModel):
    """A new pair of services."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("service_id", "serviceId", "string", required=True),
        Field("dependent_service_id", "dependentServiceId", "string", required=True),
    )

    service_id: str | HasId
    """The id of the service that is needed."""
    dependent_service_id: str | HasId
    """The id of the service that needs the other."""


class ServiceDependencyCreateFields(TypedDict, total=False):
    """The fields of `ServiceDependencyCreate` as keyword arguments."""

    service_id: Required[str | HasId]
    """The id of the service that is needed."""
    dependent_service_id: Required[str | HasId]
    """The id of the service that needs the other."""
