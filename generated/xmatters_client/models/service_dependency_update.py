"""ServiceDependencyUpdate: Changes to a pair of services."""

from __future__ import annotations

from typing import ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset


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
    service_id: str | HasId | Unset = UNSET
    """The id of the service that is needed."""
    dependent_service_id: str | HasId | Unset = UNSET
    """The id of the service that needs the other."""


class ServiceDependencyUpdateFields(TypedDict, total=False):
    """The fields of `ServiceDependencyUpdate` as keyword arguments."""

    id: Required[str]
    """The id of the dependency to change."""
    service_id: str | HasId
    """The id of the service that is needed."""
    dependent_service_id: str | HasId
    """The id of the service that needs the other."""


class ServiceDependencyUpdateChanges(TypedDict, total=False):
    """The fields of `ServiceDependencyUpdate` as keyword arguments, where its id is known already."""

    service_id: str | HasId
    """The id of the service that is needed."""
    dependent_service_id: str | HasId
    """The id of the service that needs the other."""
