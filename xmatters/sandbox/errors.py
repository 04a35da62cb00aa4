"""Refusals, with the bodies that the service answers (behaviours, section 5)."""

from __future__ import annotations

import http
from collections.abc import Iterable
from typing import Any


class ApiError(Exception):
    """A request that the service refuses.

    Args:
        status: The HTTP status.
        message: What is wrong, for people.
        subcode: What is wrong, as a key that stays the same.
        arguments: What the message speaks of.
        headers: Headers that go with the answer.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        subcode: str | None = None,
        arguments: Iterable[str] = (),
        headers: dict[str, str] | None = None,
    ) -> None:
        """Remember what to answer."""
        super().__init__(message)
        self.status = status
        self.message = message
        self.subcode = subcode
        self.arguments = list(arguments)
        self.headers = headers or {}

    def body(self) -> dict[str, Any]:
        """Return the body of the answer, in the order of keys of recorded ones."""
        found: dict[str, Any] = {
            "code": self.status,
            "message": self.message,
            "reason": http.HTTPStatus(self.status).phrase,
        }
        if self.subcode:
            found["subcode"] = self.subcode
        if self.arguments:
            found["arguments"] = self.arguments
        return found


class OAuthRefusal(ApiError):
    """A refusal in the words of the OAuth standard.

    Args:
        status: The HTTP status.
        error: The cause as a word of the standard.
        description: The cause for people.
    """

    def __init__(self, status: int, error: str, description: str) -> None:
        """Remember what to answer."""
        super().__init__(status, description)
        self.error = error

    def body(self) -> dict[str, Any]:
        """Return the body of the answer."""
        return {"error": self.error, "error_description": self.message}


def bad_request(message: str, *arguments: str) -> ApiError:
    """Return the refusal of a request that does not fit."""
    return ApiError(
        400,
        message,
        subcode="validation.common.field.invalid" if arguments else None,
        arguments=arguments,
    )


def invalid_value(field: str, value: object, problem: str) -> ApiError:
    """Return the refusal of one value."""
    return ApiError(
        400,
        f"The {field} field contains an invalid value: {value}. {problem}",
        subcode="validation.common.field.invalid",
        arguments=[field, str(value)],
    )


def invalid_enum(field: str, value: object, allowed: Iterable[str]) -> ApiError:
    """Return the refusal of a value that is none of the allowed ones, as it was recorded."""
    listed = ", ".join(allowed)
    return ApiError(
        400,
        f"The {field} field contains an invalid value: {value}. Valid values include: {listed}.",
        subcode="validation.common.field.invalid.enum",
        arguments=[field, str(value), listed],
    )


def missing_field(field: str) -> ApiError:
    """Return the refusal of a request that lacks something."""
    return ApiError(
        400,
        f"Missing required field: {field}.",
        subcode="validation.common.missing_required_field",
        arguments=[field],
    )


def unknown_reference(kind: str, identifier: object) -> ApiError:
    """Return the refusal of a body that names what does not exist: 400, not 404 (section 5)."""
    return ApiError(
        400,
        f"The {kind} {identifier} does not exist.",
        subcode="validation.common.reference.not_found",
        arguments=[kind, str(identifier)],
    )


def not_found(kind: str, identifier: str) -> ApiError:
    """Return the refusal of a request for an object that does not exist."""
    return ApiError(404, f"Could not find a {kind} with id {identifier}")


def conflict(message: str) -> ApiError:
    """Return the refusal of what contradicts the present state."""
    return ApiError(409, message)
