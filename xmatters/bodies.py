"""Request bodies: what a caller writes, and what the wire wants."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, get_args

from xmatters.errors import ParameterError
from xmatters_client import models
from xmatters_client.errors import InvalidRequestError
from xmatters_client.modeling import Field, RequestModel
from xmatters_client.types import HasId
from xmatters_client.wire import is_mapping

if TYPE_CHECKING:
    from xmatters_client.files import File


def compose(
    model: type[RequestModel],
    data: RequestModel | Mapping[str, Any] | None,
    fields: Mapping[str, Any],
) -> dict[str, Any]:
    """Return the body of a request.

    Args:
        model: The schema that the body follows.
        data: The body as a model, or as a mapping in the spelling of Python or of the wire.
            Names that the specification does not know are sent as written.
        fields: Fields as keyword arguments, in Python's spelling.

    Raises:
        ParameterError: A keyword is unknown, a field is given twice, is missing, or has a value
            of the wrong type.
    """
    by_name = model._by_name
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for name, value in _items(data):
        if name in by_name:
            _put(model, known, by_name[name], value)
        else:
            unknown[name] = value
    for name, value in fields.items():
        if name not in by_name:
            raise ParameterError(f"{model.__name__} has no field {name!r}{_hint(name, by_name)}")
        _put(model, known, by_name[name], value)
    try:
        return model.from_mapping(known).to_dict() | unknown
    except InvalidRequestError as error:
        raise ParameterError(str(error)) from error


def _items(data: RequestModel | Mapping[str, Any] | None) -> list[tuple[str, Any]]:
    if data is None:
        return []
    if isinstance(data, RequestModel):
        return list(data.to_dict().items())
    if isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        return list(data.items())
    raise ParameterError(f"data must be a model or a mapping, not {type(data).__name__}")


def _put(model: type[RequestModel], known: dict[str, Any], field: Field, value: Any) -> None:
    if field.python_name in known:
        raise ParameterError(f"{model.__name__}: {field.python_name!r} is given twice")
    known[field.python_name] = value


def _hint(name: str, names: Mapping[str, Field]) -> str:
    # Imported here because only mistakes need it.
    from difflib import get_close_matches

    close = get_close_matches(name, names, n=1)
    return f"; did you mean {close[0]!r}?" if close else f"; it has {', '.join(sorted(names))}"


def pointer(data: RequestModel | Mapping[str, Any] | HasId | str) -> dict[str, Any]:
    """Return the body that names a recipient.

    Args:
        data: An object such as a `Person`, an id or target name, or the body itself.

    Raises:
        ParameterError: `data` names nothing.
    """
    if isinstance(data, (RequestModel, Mapping)):
        return compose(models.RecipientPointer, data, {})
    named = models.RecipientPointer.naming(data)
    if named is None:
        raise ParameterError(f"no recipient is named by {data!r}")
    return named.to_dict()


def pointers(
    data: Iterable[RequestModel | Mapping[str, Any] | HasId | str],
) -> list[dict[str, Any]]:
    """Return the body that names several recipients.

    Args:
        data: What `pointer` takes, one for each recipient.

    Raises:
        ParameterError: It is no list, or one of them names nothing.
    """
    return [pointer(each) for each in entries(data)]


def entries(data: Iterable[Any]) -> list[Any]:
    """Return what a body that is a list is made of.

    Args:
        data: Anything that can be iterated over, but for a text or a mapping: that is one entry,
            and its letters or names would be sent in its place.

    Raises:
        ParameterError: It is none.
    """
    if isinstance(data, (str, bytes)) or is_mapping(data) or not hasattr(data, "__iter__"):
        raise ParameterError(f"data must be a list, not {type(data).__name__}")
    return list(data)


def place(
    data: RequestModel | Mapping[str, Any] | HasId | str | None, fields: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the body that gives a recipient a place in a shift.

    Args:
        data: The recipient, as `pointer` takes it; or the body itself.
        fields: Fields of the body as keyword arguments.

    Raises:
        ParameterError: `data` names nothing, or a field does not fit.
    """
    if data is None or isinstance(data, models.ShiftMemberInput):
        return compose(models.ShiftMemberInput, data, fields)
    if is_mapping(data) and "recipient" in data:
        return compose(models.ShiftMemberInput, data, fields)
    return compose(models.ShiftMemberInput, {"recipient": pointer(data)}, fields)


def note(data: RequestModel | Mapping[str, Any] | str) -> dict[str, Any]:
    """Return the body that adds a note to the timeline of an incident.

    Args:
        data: The text of the note, or the body itself.

    Raises:
        ParameterError: A field does not fit.
    """
    if not isinstance(data, str):
        return compose(models.IncidentNoteCreate, data, {})
    # The specification knows one kind of entry, and other kinds as any text.
    (kind,) = get_args(get_args(models.TimelineEntryType)[0])
    return compose(models.IncidentNoteCreate, None, {"entry_type": kind, "text": data})


def identified(
    incident_id: HasId | str,
    data: RequestModel | Mapping[str, Any] | None,
    fields: Mapping[str, Any],
) -> dict[str, Any]:
    """Return the body that changes an incident, which has to say what incident it changes.

    Args:
        incident_id: The id of the incident, or its identifier.
        data: The changes as a model or a mapping.
        fields: Changes as keyword arguments.

    Raises:
        ParameterError: A change does not fit, or names another incident.
    """
    name: object = getattr(incident_id, "id", incident_id)
    if not isinstance(name, str) or not name:
        raise ParameterError(f"incident_id must be an incident, its id or identifier, not {name!r}")
    key = "id" if _is_uuid(name) else "incident_identifier"
    identity = compose(models.IncidentUpdate, None, {key: name})
    body = compose(models.IncidentUpdate, data, fields)
    for each, value in identity.items():
        if body.get(each, value) != value:
            raise ParameterError(f"the changes of incident {name} name another one: {body[each]}")
    return identity | body


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None


def upload(
    model: type[RequestModel],
    file: File | bytes | str | PathLike[str] | BinaryIO,
    file_name: str | None,
    fields: Mapping[str, Any],
) -> dict[str, Any]:
    """Return the body that uploads a file.

    Args:
        model: The schema that the body follows.
        file: The file: its path, its bytes, a binary stream, or a `File`.
        file_name: Its name; where it has a path, that of the path will do.
        fields: The other fields of the body.

    Raises:
        ParameterError: It has no name, or is none of these.
    """
    # Few scripts upload files, and importing what does takes time.
    from xmatters_client.files import File

    try:
        found = File.of(file, file_name)
    except InvalidRequestError as error:
        raise ParameterError(str(error)) from error
    return compose(model, {"file": found}, fields)


def attachment(
    file: File | bytes | str | PathLike[str] | BinaryIO, file_name: str | None
) -> dict[str, Any]:
    """Return the body that uploads a file which is kept under its name.

    Args:
        file: The file: its path, its bytes, a binary stream, or a `File`.
        file_name: Its name; where it has a path, that of the path will do.

    Raises:
        ParameterError: It has no name, or is none of these.
    """
    body = upload(models.AttachmentUploadRequest, file, file_name, {})
    return compose(models.AttachmentUploadRequest, body, {"file_name": body["file"].file_name})
