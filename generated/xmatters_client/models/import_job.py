"""ImportJob: A job that reads an uploaded file."""

from __future__ import annotations

import datetime
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
    read_time,
    read_whole,
)

if TYPE_CHECKING:
    from .import_status import ImportStatus
    from .import_transform import ImportTransform
    from .person_reference import PersonReference
    from .self_link import SelfLink

_SHAPES: Final = Shapes(
    (
        "id",
        "name",
        "transform",
        "status",
        "started",
        "processingAt",
        "lastUpdatedAt",
        "finishedAt",
        "by",
        "totalCount",
        "processedCount",
        "links",
    )
)
_READERS: Final = _SHAPES.readers


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ImportJob(ReplyModel):
    """A job that reads an uploaded file. Ask for it again until its status is `COMPLETE` or
    `FAILED`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("transform", "transform", "ImportTransform"),
        Field("status", "status", "string"),
        Field("started", "started", "date-time", kept_in="_started"),
        Field("processing_at", "processingAt", "date-time", kept_in="_processing_at"),
        Field("last_updated_at", "lastUpdatedAt", "date-time", kept_in="_last_updated_at"),
        Field("finished_at", "finishedAt", "date-time", kept_in="_finished_at"),
        Field("by", "by", "PersonReference"),
        Field("total_count", "totalCount", "integer"),
        Field("processed_count", "processedCount", "integer"),
        Field("links", "links", "SelfLink", kept_in="_links", only_field="self"),
    )

    id: str
    """The id of the job."""
    name: str | None = None
    """The name of the job. Uploads of people only."""
    transform: ImportTransform | None = None
    """What kind of file it is."""
    status: ImportStatus
    """How far the job is."""
    _started: datetime.datetime | str | None = None
    _processing_at: datetime.datetime | str | None = None
    _last_updated_at: datetime.datetime | str | None = None
    _finished_at: datetime.datetime | str | None = None
    by: PersonReference | None = None
    """Who uploaded the file."""
    total_count: int | None = None
    """How many rows the file has."""
    processed_count: int | None = None
    """How many rows are done."""
    _links: SelfLink | str | None = None

    @property
    def started(self) -> datetime.datetime | None:
        """When the file was received."""
        value: datetime.datetime | None = read_time(self._started)
        return value

    @started.setter
    def started(self, value: datetime.datetime | None) -> None:
        self._started = value

    @property
    def processing_at(self) -> datetime.datetime | None:
        """When the service began to read the file. Absent until then."""
        value: datetime.datetime | None = read_time(self._processing_at)
        return value

    @processing_at.setter
    def processing_at(self, value: datetime.datetime | None) -> None:
        self._processing_at = value

    @property
    def last_updated_at(self) -> datetime.datetime | None:
        """When the job was last changed. Not always present."""
        value: datetime.datetime | None = read_time(self._last_updated_at)
        return value

    @last_updated_at.setter
    def last_updated_at(self, value: datetime.datetime | None) -> None:
        self._last_updated_at = value

    @property
    def finished_at(self) -> datetime.datetime | None:
        """When the job ended. Absent until then."""
        value: datetime.datetime | None = read_time(self._finished_at)
        return value

    @finished_at.setter
    def finished_at(self, value: datetime.datetime | None) -> None:
        self._finished_at = value

    @property
    def links(self) -> SelfLink | None:
        """Where the job is."""
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
            transform_,
            self.status,
            self._started,
            self._processing_at,
            self._last_updated_at,
            self._finished_at,
            by_,
            self.total_count,
            self.processed_count,
            links_,
            self._extra,
        ) = values
        self.transform = (
            None
            if transform_ is None
            else registry["ImportTransform"](transform_, registry)
            if type(transform_) is dict
            else transform_
        )
        self.by = (
            None
            if by_ is None
            else registry["PersonReference"](by_, registry)
            if type(by_) is dict
            else by_
        )
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
        value = struct.transform
        self.transform = value and value.__make__(value, registry)
        self.status = struct.status
        self._started = struct._started
        self._processing_at = struct._processing_at
        self._last_updated_at = struct._last_updated_at
        self._finished_at = struct._finished_at
        value = struct.by
        self.by = value and value.__make__(value, registry)
        self.total_count = struct.total_count
        self.processed_count = struct.processed_count
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
