# Derived from xmatters/aio/objects/base.py by scripts/derive_sync.py; change that one.
"""What all objects that know their session share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from xmatters.errors import PaginationError, ParameterError, SessionlessObjectError
from xmatters_client.modeling import PageModel, ReplyModel, registry_of

if TYPE_CHECKING:
    from xmatters.session import XMSession

T = TypeVar("T")


def session_of(model: ReplyModel) -> XMSession:
    """Return the session that an object came from.

    Raises:
        SessionlessObjectError: It was built by hand, unpickled, or came from elsewhere.
    """
    from xmatters.session import XMSession

    registry = registry_of(model)
    owner = None if registry is None else registry.owner
    if not isinstance(owner, XMSession):
        raise SessionlessObjectError(
            f"this {type(model).__name__} did not come from a session, so it cannot fetch "
            "anything; fetch it from an endpoint first"
        )
    return owner


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
