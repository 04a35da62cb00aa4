"""Site: A place where people work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from attr import define

from ..modeling import (
    OBJECT,
    Field,
    ModelRegistry,
    ReplyModel,
    Shapes,
    expand,
    new,
    read_whole,
)

if TYPE_CHECKING:
    from .recipient_status import RecipientStatus
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "status",
        "address1",
        "address2",
        "city",
        "state",
        "postalCode",
        "country",
        "language",
        "timezone",
        "latitude",
        "longitude",
        "externalKey",
        "externallyOwned",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Site(ReplyModel):
    """A place where people work. New people take its language and time zone."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("status", "status", "string"),
        Field("address1", "address1", "string"),
        Field("address2", "address2", "string"),
        Field("city", "city", "string"),
        Field("state", "state", "string"),
        Field("postal_code", "postalCode", "string"),
        Field("country", "country", "string"),
        Field("language", "language", "string"),
        Field("timezone", "timezone", "string"),
        Field("latitude", "latitude", "number"),
        Field("longitude", "longitude", "number"),
        Field("external_key", "externalKey", "string"),
        Field("externally_owned", "externallyOwned", "boolean"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id, unique within the instance."""
    name: str
    """The name, unique within the instance."""
    status: RecipientStatus | None = None
    """Whether the site is in use."""
    address1: str | None = None
    """The first line of the address."""
    address2: str | None = None
    """The second line of the address. May be an empty string."""
    city: str | None = None
    """The town."""
    state: str | None = None
    """The state, province or region."""
    postal_code: str | None = None
    """The postal code."""
    country: str
    """The country as its three-letter ISO 3166 code, however it was written when it was set."""
    language: str
    """The language of the site, as a code such as `en` or `pt_BR`."""
    timezone: str
    """The time zone of the site, by its IANA name or an older link to it."""
    latitude: float | None = None
    """How far north of the equator the site is, in degrees; negative is south."""
    longitude: float | None = None
    """How far east of Greenwich the site is, in degrees; negative is west."""
    external_key: str | None = None
    """The id of the site in another system that keeps the data."""
    externally_owned: bool | None = None
    """Whether another system keeps the data, so that most users cannot delete the site in the web
    interface."""
    _links: SelfLink | str | None = None

    @property
    def links(self) -> SelfLink | None:
        """Where the site is."""
        value: SelfLink | None = expand(self, "_links", "SelfLink", "self")
        return value

    @links.setter
    def links(self, value: SelfLink | None) -> None:
        self._links = value

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
            self.name,
            self.status,
            self.address1,
            self.address2,
            self.city,
            self.state,
            self.postal_code,
            self.country,
            self.language,
            self.timezone,
            self.latitude,
            self.longitude,
            self.external_key,
            self.externally_owned,
            links_,
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
        return self

    @classmethod
    def from_struct(cls, struct: Any, registry: ModelRegistry) -> Self:
        """Take the object out of what msgspec decoded."""
        self = new(cls)
        self._registry = registry
        self._extra = None
        self.id = struct.id
        self.name = struct.name
        self.status = struct.status
        self.address1 = struct.address1
        self.address2 = struct.address2
        self.city = struct.city
        self.state = struct.state
        self.postal_code = struct.postal_code
        self.country = struct.country
        self.language = struct.language
        self.timezone = struct.timezone
        self.latitude = struct.latitude
        self.longitude = struct.longitude
        self.external_key = struct.external_key
        self.externally_owned = struct.externally_owned
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
        return self
