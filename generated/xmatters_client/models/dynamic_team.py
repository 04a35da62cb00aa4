"""DynamicTeam: A recipient whose members are found by rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Embed,
    Field,
    ModelRegistry,
    Shapes,
    embedded,
    new,
    read_whole,
)
from .recipient import Recipient

if TYPE_CHECKING:
    from .dynamic_group_criteria import DynamicGroupCriteria
    from .person_page import PersonPage
    from .role_page import RolePage

_SHAPES: Final = Shapes(
    (
        "id",
        "targetName",
        "recipientType",
        "status",
        "externalKey",
        "externallyOwned",
        "locked",
        "links",
        "version",
        "targeted",
        "responseCount",
        "responseCountThreshold",
        "deliveryStatus",
        "description",
        "useEmergencyDevice",
        "supervisors",
        "observers",
        "criteria",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DynamicTeam(Recipient):
    """A recipient whose members are found by rules. Older instances have them apart from groups;
    newer ones have groups of the type `DYNAMIC` instead."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Recipient.FIELDS,
        Field("description", "description", "string"),
        Field("use_emergency_device", "useEmergencyDevice", "boolean"),
        Field(
            "supervisors",
            "supervisors",
            "PersonPage",
            kept_in="_supervisors",
            embed=Embed("dynamic_teams.get_dynamic_team", {"embed": "supervisors"}, "supervisors"),
        ),
        Field(
            "observers",
            "observers",
            "RolePage",
            kept_in="_observers",
            embed=Embed("dynamic_teams.get_dynamic_team", {"embed": "observers"}, "observers"),
        ),
        Field("criteria", "criteria", "DynamicGroupCriteria"),
    )

    description: str | None = None
    """What the team is for."""
    use_emergency_device: bool | None = None
    """Whether members without another available device are notified on their failsafe device."""
    _supervisors: PersonPage | None = None
    _observers: RolePage | None = None
    criteria: DynamicGroupCriteria | None = None
    """The rules that choose the members."""

    @property
    def supervisors(self) -> PersonPage | None:
        """The people who manage the team. Only there when embedded (`embed='supervisors'`). An
        object of a synchronous session fetches it, at the cost of a request."""
        value: PersonPage | None = embedded(self, "_supervisors")
        return value

    @supervisors.setter
    def supervisors(self, value: PersonPage | None) -> None:
        self._supervisors = value

    @property
    def observers(self) -> RolePage | None:
        """The roles that may see and notify the team. Only there when embedded
        (`embed='observers'`). An object of a synchronous session fetches it, at the cost of a
        request."""
        value: RolePage | None = embedded(self, "_observers")
        return value

    @observers.setter
    def observers(self, value: RolePage | None) -> None:
        self._observers = value

    @classmethod
    def decode(cls, data: Any, registry: ModelRegistry) -> Self:
        """Read the object from decoded JSON."""
        self = new(cls)
        self._registry = registry
        size = len(data)
        data.setdefault("")
        try:
            values = _READERS[size](data)
        except KeyError:
            values = _SHAPES.learn(data, size)
        (
            self.id,
            self.target_name,
            self.recipient_type,
            self.status,
            self.external_key,
            self.externally_owned,
            self.locked,
            links_,
            self.version,
            self.targeted,
            self.response_count,
            self.response_count_threshold,
            self.delivery_status,
            self.description,
            self.use_emergency_device,
            supervisors_,
            observers_,
            criteria_,
            self._extra,
        ) = values
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        self._supervisors = (
            None
            if supervisors_ is None
            else registry["PersonPage"](supervisors_, registry)
            if type(supervisors_) is dict
            else supervisors_
        )
        self._observers = (
            None
            if observers_ is None
            else registry["RolePage"](observers_, registry)
            if type(observers_) is dict
            else observers_
        )
        self.criteria = (
            None
            if criteria_ is None
            else registry["DynamicGroupCriteria"](criteria_, registry)
            if type(criteria_) is dict
            else criteria_
        )
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.target_name = struct.target_name
        self.recipient_type = struct.recipient_type
        self.status = struct.status
        self.external_key = struct.external_key
        self.externally_owned = struct.externally_owned
        self.locked = struct.locked
        links_: Any = struct._links
        self._links = (
            None
            if links_ is None
            else text
            if type(links_) is OBJECT
            and len(links_) == 1
            and type(text := links_.get("self")) is str
            else read_whole(links_, "SelfLink", registry)
        )
        self.version = struct.version
        self.targeted = struct.targeted
        self.response_count = struct.response_count
        self.response_count_threshold = struct.response_count_threshold
        self.delivery_status = struct.delivery_status
        self.description = struct.description
        self.use_emergency_device = struct.use_emergency_device
        value = struct._supervisors
        self._supervisors = value and value.__make__(value, registry)
        value = struct._observers
        self._observers = value and value.__make__(value, registry)
        value = struct.criteria
        self.criteria = value and value.__make__(value, registry)
        return self
