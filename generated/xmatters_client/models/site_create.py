"""SiteCreate: A site to add."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attr import define

from ..modeling import (
    Field,
    RequestModel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recipient_status import RecipientStatus


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SiteCreate(RequestModel):
    """A site to add."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("status", "status", "string"),
        Field("address1", "address1", "string"),
        Field("address2", "address2", "string"),
        Field("city", "city", "string"),
        Field("state", "state", "string"),
        Field("postal_code", "postalCode", "string"),
        Field("latitude", "latitude", "number"),
        Field("longitude", "longitude", "number"),
        Field("external_key", "externalKey", "string"),
        Field("externally_owned", "externallyOwned", "boolean"),
        Field("id", "id", "string"),
        Field("name", "name", "string", required=True),
        Field("country", "country", "string", required=True),
        Field("language", "language", "string", required=True),
        Field("timezone", "timezone", "string", required=True),
    )

    status: RecipientStatus | Unset = UNSET
    """Whether the site is in use. A new site is `ACTIVE` unless this says otherwise."""
    address1: str | None | Unset = UNSET
    """The first line of the address. Null clears it. Not certain: Only the vendor's Go client
    suggests that null clears it, by sending null for an unset value."""
    address2: str | None | Unset = UNSET
    """The second line of the address. Null clears it. Not certain: Only the vendor's Go client
    suggests that null clears it, by sending null for an unset value."""
    city: str | None | Unset = UNSET
    """The town. Null clears it. Not certain: Only the vendor's Go client suggests that null clears
    it, by sending null for an unset value."""
    state: str | None | Unset = UNSET
    """The state, province or region. Null clears it. Not certain: Only the vendor's Go client
    suggests that null clears it, by sending null for an unset value."""
    postal_code: str | None | Unset = UNSET
    """The postal code. Null clears it. Not certain: Only the vendor's Go client suggests that null
    clears it, by sending null for an unset value."""
    latitude: float | None | Unset = UNSET
    """How far north of the equator the site is, in degrees; negative is south. Null clears it. Not
    certain: Only the vendor's Go client suggests that null clears it, by sending null for an
    unset value."""
    longitude: float | None | Unset = UNSET
    """How far east of Greenwich the site is, in degrees; negative is west. Null clears it. Not
    certain: Only the vendor's Go client suggests that null clears it, by sending null for an
    unset value."""
    external_key: str | Unset = UNSET
    """The id of the site in another system that keeps the data."""
    externally_owned: bool | Unset = UNSET
    """Whether another system keeps the data, so that most users cannot delete the site in the web
    interface."""
    id: str | Unset = UNSET
    """A UUID of your own choice, unused anywhere in the instance. Usually left out."""
    name: str
    """The name, unique within the instance."""
    country: str
    """A country that is enabled in the instance: its English name or its two- or three-letter ISO
    3166 code, in any case."""
    language: str
    """A language code that is enabled in the instance, such as `en` or `pt_BR`."""
    timezone: str
    """An IANA time zone that is enabled in the instance."""


class SiteCreateFields(TypedDict, total=False):
    """The fields of `SiteCreate` as keyword arguments."""

    status: RecipientStatus
    """Whether the site is in use. A new site is `ACTIVE` unless this says otherwise."""
    address1: str | None
    """The first line of the address. Null clears it. Not certain: Only the vendor's Go client
    suggests that null clears it, by sending null for an unset value."""
    address2: str | None
    """The second line of the address. Null clears it. Not certain: Only the vendor's Go client
    suggests that null clears it, by sending null for an unset value."""
    city: str | None
    """The town. Null clears it. Not certain: Only the vendor's Go client suggests that null clears
    it, by sending null for an unset value."""
    state: str | None
    """The state, province or region. Null clears it. Not certain: Only the vendor's Go client
    suggests that null clears it, by sending null for an unset value."""
    postal_code: str | None
    """The postal code. Null clears it. Not certain: Only the vendor's Go client suggests that null
    clears it, by sending null for an unset value."""
    latitude: float | None
    """How far north of the equator the site is, in degrees; negative is south. Null clears it. Not
    certain: Only the vendor's Go client suggests that null clears it, by sending null for an
    unset value."""
    longitude: float | None
    """How far east of Greenwich the site is, in degrees; negative is west. Null clears it. Not
    certain: Only the vendor's Go client suggests that null clears it, by sending null for an
    unset value."""
    external_key: str
    """The id of the site in another system that keeps the data."""
    externally_owned: bool
    """Whether another system keeps the data, so that most users cannot delete the site in the web
    interface."""
    id: str
    """A UUID of your own choice, unused anywhere in the instance. Usually left out."""
    name: Required[str]
    """The name, unique within the instance."""
    country: Required[str]
    """A country that is enabled in the instance: its English name or its two- or three-letter ISO
    3166 code, in any case."""
    language: Required[str]
    """A language code that is enabled in the instance, such as `en` or `pt_BR`."""
    timezone: Required[str]
    """An IANA time zone that is enabled in the instance."""
