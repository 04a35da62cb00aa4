"""PersonUpdate: A change to a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, HasId, Unset

if TYPE_CHECKING:
    from .license_type import LicenseType
    from .recipient_status import RecipientStatus
    from .recipient_type import RecipientType
    from .role import Role


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PersonUpdate(RequestModel):
    """A change to a person. Fields that are left out stay as they are."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("recipient_type", "recipientType", "string"),
        Field("status", "status", "string"),
        Field("license_type", "licenseType", "string"),
        Field("web_login", "webLogin", "string"),
        Field("password", "password", "string", secret=True),
        Field("force_password_reset", "forcePasswordReset", "boolean"),
        Field("phone_login", "phoneLogin", "string"),
        Field("phone_pin", "phonePin", "string", secret=True),
        Field("language", "language", "string"),
        Field("timezone", "timezone", "string"),
        Field("site", "site", "string"),
        Field("supervisors", "supervisors", "string", is_list=True),
        Field("properties", "properties", "object"),
        Field("external_key", "externalKey", "string"),
        Field("externally_owned", "externallyOwned", "boolean"),
        Field("id", "id", "string", required=True),
        Field("target_name", "targetName", "string"),
        Field("first_name", "firstName", "string"),
        Field("last_name", "lastName", "string"),
        Field("roles", "roles", "string", is_list=True, named_by="name"),
    )

    recipient_type: RecipientType | Unset = UNSET
    """Always `PERSON`. Optional; the service answers faster when it knows."""
    status: RecipientStatus | Unset = UNSET
    """Whether the person can be notified. A new person is `ACTIVE` unless this says otherwise."""
    license_type: LicenseType | Unset = UNSET
    """The kind of licence. A new person becomes a `FULL_USER` unless this says otherwise."""
    web_login: str | Unset = UNSET
    """The name to sign in with. For a new person the service takes `targetName` if this is left
    out."""
    password: str | Unset = UNSET
    """The first password for the web interface. A new person has none unless it is sent. Never
    read back."""
    force_password_reset: bool | Unset = UNSET
    """Whether the person has to choose a new password at the next sign-in. Never read back."""
    phone_login: str | None | Unset = UNSET
    """The number to be recognized by on the phone, at most 30 digits. Null clears it. Not certain:
    Only the vendor's Go client suggests that null clears it, by sending null for an unset
    value."""
    phone_pin: str | Unset = UNSET
    """The PIN that goes with `phoneLogin`, at most 30 digits. Never read back."""
    language: str | Unset = UNSET
    """A language code that is enabled in the instance, such as `en` or `pt_BR`."""
    timezone: str | Unset = UNSET
    """An IANA time zone that is enabled in the instance."""
    site: str | HasId | None | Unset = UNSET
    """The id of the site where the person works. A new person gets the caller's site if this is
    left out. Null for none. Not certain: The sources say that null clears other fields of a
    person, and nothing about the site."""
    supervisors: Sequence[str | HasId] | None | Unset = UNSET
    """The ids of all who supervise the person; the list replaces the old one. Null or an empty
    list leaves the person without. A new person is supervised by the caller if this is left
    out."""
    properties: dict[str, Any] | Unset = UNSET
    """Custom fields and attributes to set. Those left out stay as they are."""
    external_key: str | None | Unset = UNSET
    """The id of the person in another system that keeps the data. Null clears it."""
    externally_owned: bool | Unset = UNSET
    """Whether another system keeps the data, so that most users cannot delete the person in the
    web interface."""
    id: str
    """The id of the person to change. One that does not exist yet creates a person."""
    target_name: str | Unset = UNSET
    """A new user id."""
    first_name: str | Unset = UNSET
    """A new first name."""
    last_name: str | Unset = UNSET
    """A new last name."""
    roles: Sequence[str | Role] | Unset = UNSET
    """The names of all roles the person shall have; the list replaces the old one."""


class PersonUpdateFields(TypedDict, total=False):
    """The fields of `PersonUpdate` as keyword arguments."""

    recipient_type: RecipientType
    """Always `PERSON`. Optional; the service answers faster when it knows."""
    status: RecipientStatus
    """Whether the person can be notified. A new person is `ACTIVE` unless this says otherwise."""
    license_type: LicenseType
    """The kind of licence. A new person becomes a `FULL_USER` unless this says otherwise."""
    web_login: str
    """The name to sign in with. For a new person the service takes `targetName` if this is left
    out."""
    password: str
    """The first password for the web interface. A new person has none unless it is sent. Never
    read back."""
    force_password_reset: bool
    """Whether the person has to choose a new password at the next sign-in. Never read back."""
    phone_login: str | None
    """The number to be recognized by on the phone, at most 30 digits. Null clears it. Not certain:
    Only the vendor's Go client suggests that null clears it, by sending null for an unset
    value."""
    phone_pin: str
    """The PIN that goes with `phoneLogin`, at most 30 digits. Never read back."""
    language: str
    """A language code that is enabled in the instance, such as `en` or `pt_BR`."""
    timezone: str
    """An IANA time zone that is enabled in the instance."""
    site: str | HasId | None
    """The id of the site where the person works. A new person gets the caller's site if this is
    left out. Null for none. Not certain: The sources say that null clears other fields of a
    person, and nothing about the site."""
    supervisors: Sequence[str | HasId] | None
    """The ids of all who supervise the person; the list replaces the old one. Null or an empty
    list leaves the person without. A new person is supervised by the caller if this is left
    out."""
    properties: dict[str, Any]
    """Custom fields and attributes to set. Those left out stay as they are."""
    external_key: str | None
    """The id of the person in another system that keeps the data. Null clears it."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete the person in the
    web interface."""
    id: Required[str]
    """The id of the person to change. One that does not exist yet creates a person."""
    target_name: str
    """A new user id."""
    first_name: str
    """A new first name."""
    last_name: str
    """A new last name."""
    roles: Sequence[str | Role]
    """The names of all roles the person shall have; the list replaces the old one."""


class PersonUpdateChanges(TypedDict, total=False):
    """The fields of `PersonUpdate` as keyword arguments, where its id is known already."""

    recipient_type: RecipientType
    """Always `PERSON`. Optional; the service answers faster when it knows."""
    status: RecipientStatus
    """Whether the person can be notified. A new person is `ACTIVE` unless this says otherwise."""
    license_type: LicenseType
    """The kind of licence. A new person becomes a `FULL_USER` unless this says otherwise."""
    web_login: str
    """The name to sign in with. For a new person the service takes `targetName` if this is left
    out."""
    password: str
    """The first password for the web interface. A new person has none unless it is sent. Never
    read back."""
    force_password_reset: bool
    """Whether the person has to choose a new password at the next sign-in. Never read back."""
    phone_login: str | None
    """The number to be recognized by on the phone, at most 30 digits. Null clears it. Not certain:
    Only the vendor's Go client suggests that null clears it, by sending null for an unset
    value."""
    phone_pin: str
    """The PIN that goes with `phoneLogin`, at most 30 digits. Never read back."""
    language: str
    """A language code that is enabled in the instance, such as `en` or `pt_BR`."""
    timezone: str
    """An IANA time zone that is enabled in the instance."""
    site: str | HasId | None
    """The id of the site where the person works. A new person gets the caller's site if this is
    left out. Null for none. Not certain: The sources say that null clears other fields of a
    person, and nothing about the site."""
    supervisors: Sequence[str | HasId] | None
    """The ids of all who supervise the person; the list replaces the old one. Null or an empty
    list leaves the person without. A new person is supervised by the caller if this is left
    out."""
    properties: dict[str, Any]
    """Custom fields and attributes to set. Those left out stay as they are."""
    external_key: str | None
    """The id of the person in another system that keeps the data. Null clears it."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete the person in the
    web interface."""
    target_name: str
    """A new user id."""
    first_name: str
    """A new first name."""
    last_name: str
    """A new last name."""
    roles: Sequence[str | Role]
    """The names of all roles the person shall have; the list replaces the old one."""
