"""How the tests call the sandbox: by operation, with each reply checked against the spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from xmatters.sandbox import Sandbox
from xmatters.sandbox.schemas import reply_checker
from xmatters.sandbox.specification import load_specification


class Caller:
    """Calls operations of a running sandbox."""

    def __init__(self, sandbox: Sandbox, client: httpx.Client) -> None:
        self.sandbox = sandbox
        self.client = client

    def __call__(
        self,
        operation_id: str,
        *values: str,
        status: int = 200,
        query: str | Mapping[str, Any] = "",
        body: Any = None,
    ) -> Any:
        """Return the decoded body of a reply that fits the specification."""
        specification = load_specification()
        method = specification.operations[operation_id].method
        path = specification.url(operation_id, *values)
        content = {} if body is None else {"json": body}
        encoded = query if isinstance(query, str) else str(httpx.QueryParams(query))
        reply = self.client.request(method, f"{path}?{encoded}" if encoded else path, **content)
        assert reply.status_code == status, reply.text
        found = reply.json() if reply.content else None
        assert reply_checker().problems(operation_id, status, found) == []
        return found

    def names(self, operation_id: str, *values: str, query: str = "") -> list[str]:
        """Return how the items of a page are called."""
        items = self(operation_id, *values, query=query)["data"]
        return [each.get("targetName") or each.get("name") or each["eventId"] for each in items]

    def refusal(self, operation_id: str, *values: str, status: int = 400, **sent: Any) -> str:
        """Return the message of a refusal."""
        body = self(operation_id, *values, status=status, **sent)
        assert body["code"] == status
        message: str = body["message"]
        return message

    def new_person(self, name: str, **fields: Any) -> Any:
        """Create a person."""
        needed = {"firstName": "New", "lastName": "Person", "roles": ["Standard User"]}
        body = {"targetName": name, **needed, **fields}
        return self("createOrUpdatePerson", status=201, body=body)

    def new_device(self, owner_id: str, name: str = "Mobile Phone", **fields: Any) -> Any:
        """Create a phone."""
        body = {"deviceType": "VOICE", "name": name, "owner": owner_id, **fields}
        body.setdefault("phoneNumber", "+13035550170")
        return self("createOrUpdateDevice", status=201, body=body)

    def new_group(self, name: str, **fields: Any) -> Any:
        """Create a group."""
        return self("createOrUpdateGroup", status=201, body={"targetName": name, **fields})

    def new_shift(self, group: str, name: str, **fields: Any) -> Any:
        """Create a shift of a group."""
        return self("createOrUpdateShift", group, status=201, body={"name": name, **fields})

    def new_absence(self, member: str, start: str, end: str, **fields: Any) -> Any:
        """Create an absence, with a replacement if one is named."""
        kind = "REPLACEMENT" if "replacement" in fields else "VACANCY"
        body = {"absenceType": kind, "member": member, "start": start, "end": end, **fields}
        return self("createTemporaryAbsence", status=201, body=body)
