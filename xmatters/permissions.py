"""Lists of people and roles, and what each of them may do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from xmatters.bodies import compose, entries
from xmatters.errors import ParameterError
from xmatters_client import models
from xmatters_client.modeling import ReplyModel, RequestModel
from xmatters_client.wire import is_mapping

if TYPE_CHECKING:
    _Holder: TypeAlias = models.Person | models.PersonReference | models.Role

    Sender: TypeAlias = (
        models.FormSenderPermissionInput
        | models.ScenarioSenderPermissionInput
        | models.SenderPermission
        | Mapping[str, Any]
        | _Holder
    )
    """Who may send: a person or a role, an entry that the service sent, or one to send."""

    Sharer: TypeAlias = (
        models.SubscriptionSharePermissionInput
        | models.SubscriptionSharePermission
        | Mapping[str, Any]
        | _Holder
    )
    """Who shares a subscription: as with `Sender`."""


def sender_permissions(model: type[RequestModel], data: Iterable[Sender]) -> list[dict[str, Any]]:
    """Return the body that says who may send.

    Args:
        model: The schema of an entry.
        data: The people and roles.

    Raises:
        ParameterError: It is no list, or one of them is not what it should be.
    """
    kinds = models.SenderPermission.KINDS
    return [_entry(model, ("sender_type", "sender"), kinds, each) for each in entries(data)]


def share_permissions(data: Iterable[Sharer]) -> list[dict[str, Any]]:
    """Return the body that says who shares a subscription.

    Args:
        data: The people and roles.

    Raises:
        ParameterError: It is no list, or one of them is not what it should be.
    """
    model = models.SubscriptionSharePermissionInput
    kinds = models.SubscriptionSharePermission.KINDS
    return [_entry(model, ("share_type", "shared_with"), kinds, each) for each in entries(data)]


def _entry(
    model: type[RequestModel], names: tuple[str, str], kinds: Mapping[str, str], item: Any
) -> dict[str, Any]:
    """Return an entry; `names` are the fields with the kind of holder and the holder."""
    if isinstance(item, RequestModel) or is_mapping(item):
        return compose(model, item, {})
    for holder, about in (
        (models.Person, "Person"),
        (models.PersonReference, "Person"),
        (models.Role, "Role"),
    ):
        if isinstance(item, holder):
            # The kinds of entry are called after whom they are about.
            kind = next(kind for kind, name in kinds.items() if name.startswith(about))
            return compose(model, None, dict(zip(names, (kind, {"id": item.id}), strict=True)))
    if isinstance(item, ReplyModel) and hasattr(item, names[0]):
        return compose(model, None, _as_request(model, item))
    raise ParameterError(f"{item!r} is no person, role or permission")


def _as_request(model: type[RequestModel], reply: ReplyModel) -> dict[str, Any]:
    """Return what the service sent, as far as it can be sent back."""
    found: dict[str, Any] = {}
    for field in model.FIELDS:
        value: Any = getattr(reply, field.python_name, None)
        if isinstance(value, ReplyModel):
            holder_id = getattr(value, "id", None)
            nested: type[RequestModel] = getattr(models, field.type_name)
            value = {"id": holder_id} if holder_id else _as_request(nested, value)
        if value is not None:
            found[field.python_name] = value
    return found
