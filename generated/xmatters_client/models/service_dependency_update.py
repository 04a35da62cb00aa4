"""ServiceDependencyUpdate: Changes to a pair of services."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from attrs import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceDependencyUpdate(RequestModel):
    """Changes to a pair of services."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string", required=True),
        Field("service_id", "serviceId", "string"),
        Field("dependent_service_id", "dependentServiceId", "string"),
    )

    id: str
    """The id of the dependency to change."""
    service_id: str | Unset = UNSET
    """The id of the service that is needed."""
    dependent_service_id: str | Unset = UNSET
    """The id of the service that needs the other."""


class ServiceDependencyUpdateFields(TypedDict, total=False):
    """The fields of `ServiceDependencyUpdate` as keyword arguments."""

    id: str
    """The id of the dependency to change."""
    service_id: str
    """The id of the service that is needed."""
    dependent_service_id: str
    """The id of the service that needs the other."""
