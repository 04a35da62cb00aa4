"""What all objects that know their session share."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from xmatters.errors import PaginationError, ParameterError, SessionlessObjectError
from xmatters_client.modeling import PageModel, ReplyModel, is_there, registry_of
from xmatters_client.operation import Operation

if TYPE_CHECKING:
    from xmatters.aio.session import AsyncXMSession

T = TypeVar("T")


def session_of(model: ReplyModel) -> AsyncXMSession:
    """Return the session that an object came from.

    Raises:
        SessionlessObjectError: It was built by hand, unpickled, or came from elsewhere.
    """
    from xmatters.aio.session import AsyncXMSession

    registry = registry_of(model)
    owner = None if registry is None else registry.owner
    if not isinstance(owner, AsyncXMSession):
        raise SessionlessObjectError(
            f"this {type(model).__name__} did not come from a session, so it cannot fetch "
            "anything; fetch it from an endpoint first"
        )
    return owner


async def embedded(model: Any, name: str) -> Any:
    """Return what an object holds if it was asked for, at the cost of a request if it was not.

    Args:
        model: An object that says of its field how to ask for it.
        name: The field, in Python's spelling.
    """
    slot = _field(model, "python_name", name).slot
    value = getattr(model, slot)
    return value if is_there(value) else await fetched(model, slot)


async def fetched(model: Any, slot: str) -> Any:
    """Ask the service for what an object holds if it is asked for.

    Args:
        model: An object that says of its field how to ask for it.
        slot: The attribute that would hold it.
    """
    embed = _field(model, "slot", slot).embed
    operation: Operation = import_module(f"xmatters_client.api.{embed.operation}").OPERATION
    *above, own = (each.python_name for each in operation.path_parameters)
    ids = {own: model.id} | ({each: model._parents()[each] for each in above} if above else {})
    answer = await session_of(model).call(operation, embed.query, **ids)
    if embed.field is None:
        return answer
    return getattr(answer, _field(answer, "python_name", embed.field).slot)


def _field(model: ReplyModel, attribute: str, name: str) -> Any:
    return next(each for each in model.FIELDS if getattr(each, attribute) == name)


def known(value: T | None, model: ReplyModel, what: str) -> T:
    """Return what an object should say of itself, such as the plan that it belongs to.

    Args:
        value: What it says; `None` if the service left that out.
        model: The object.
        what: What it is, as the error says it.

    Raises:
        ParameterError: The service left it out.
    """
    if value is None:
        raise ParameterError(
            f"this {type(model).__name__} came without {what}; use the endpoint and name it there"
        )
    return value


def whole(page: PageModel | None, what: str) -> list[Any]:
    """Return the items of an embedded page, if it holds all of them.

    Raises:
        PaginationError: The service shows only the first ones.
    """
    if page is None:
        return []
    items = list(page)
    total: object = getattr(page, "total", None)
    if isinstance(total, int) and total > len(items):
        raise PaginationError(
            f"the service shows only {len(items)} of {total} {what} here; "
            "the embedded page has those that it shows"
        )
    return items


def full_name(first: str | None, last: str | None) -> str:
    """Return first and last name as one; what the service sent instead of text is left out."""
    return " ".join(part for part in (first, last) if isinstance(part, str) and part)
