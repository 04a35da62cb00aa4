"""Settings from environment variables, as scripts in a pipeline need them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from xmatters.errors import ConfigurationError
from xmatters.tokens import TokenFileStorage

_CREDENTIALS: Final = {
    "XMATTERS_USERNAME": "username",
    "XMATTERS_PASSWORD": "password",
    "XMATTERS_CLIENT_ID": "client_id",
    "XMATTERS_REFRESH_TOKEN": "refresh_token",
}


class Settings(NamedTuple):
    """What the environment says.

    Attributes:
        url: Where the instance is.
        credentials: What `set_authentication()` takes.
    """

    url: str
    credentials: Mapping[str, Any]

    def __repr__(self) -> str:
        """Show the address and no credentials."""
        return f"Settings({self.url!r})"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Return the settings that are in environment variables. Empty ones count as not set.

    Args:
        environment: The variables; `XMATTERS_URL` and, as they are needed,
            `XMATTERS_USERNAME`, `XMATTERS_PASSWORD`, `XMATTERS_CLIENT_ID`,
            `XMATTERS_REFRESH_TOKEN` and `XMATTERS_TOKEN_FILE`.

    Raises:
        ConfigurationError: `XMATTERS_URL` is missing.
        TokenStorageError: The folder of the token file does not exist.
    """
    url = environment.get("XMATTERS_URL")
    if not url:
        raise ConfigurationError(
            "the environment variable XMATTERS_URL is missing; set it to the instance, "
            "such as acme.xmatters.com"
        )
    credentials: dict[str, Any] = {
        name: environment[variable]
        for variable, name in _CREDENTIALS.items()
        if environment.get(variable)
    }
    if environment.get("XMATTERS_TOKEN_FILE"):
        credentials["token_storage"] = TokenFileStorage(environment["XMATTERS_TOKEN_FILE"])
    return Settings(url, credentials)
