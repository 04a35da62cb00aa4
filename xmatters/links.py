"""Links of the service: what they say of an object that the object itself leaves out."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote, urlsplit

from xmatters_client.operation import Operation


def path_values(operation: Operation, link: Any) -> dict[str, str]:
    """Return the path parameters of an operation that stand in a link.

    Args:
        operation: The operation whose path the link should follow.
        link: The link as the service sent it; `None` if it sent none.

    Returns:
        A value for each path parameter, by its Python name; nothing if the link leads elsewhere.
    """
    names = {parameter.name: parameter.python_name for parameter in operation.path_parameters}
    parts = re.split(r"\{(\w+)\}", operation.path)
    pattern = "".join(
        f"(?P<{names[part]}>[^/]+)" if index % 2 else re.escape(part)
        for index, part in enumerate(parts)
    )
    path = urlsplit(link).path if isinstance(link, str) else ""
    found = re.fullmatch(pattern, path)
    return (
        {} if found is None else {key: unquote(value) for key, value in found.groupdict().items()}
    )
