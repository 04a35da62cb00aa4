"""Tokens in the operating system's own store of secrets, by way of the package keyring."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from xmatters.errors import TokenStorageError
from xmatters.locking import LOCK_TIMEOUT, FileLock
from xmatters_client.wire import is_mapping


class TokenKeyringStorage:
    """Keeps a token in the keyring of the user: Keychain, Credential Locker, Secret Service.

    It needs the extra `xmatters[keyring]`, and a keyring that is unlocked.

    Args:
        service: The name of the entry.
        username: Whose token it is. One entry can be kept for each user name.
        lock_filepath: A file to lock while the token is renewed. Processes that share the entry
            have to name the same file; its folder has to exist.
        lock_timeout: Seconds to wait while another process renews the token.

    Raises:
        TokenStorageError: keyring is not installed, or finds no keyring on this machine.
    """

    def __init__(
        self,
        service: str,
        username: str,
        *,
        lock_filepath: str | os.PathLike[str] | None = None,
        lock_timeout: float = LOCK_TIMEOUT,
    ) -> None:
        """Look for a keyring; nothing is read yet."""
        self.service = service
        self.username = username
        self._lock_file = None if lock_filepath is None else Path(lock_filepath).expanduser()
        self._lock_timeout = lock_timeout
        self._keyring = _keyring()

    def __repr__(self) -> str:
        """Show where it is, not the token."""
        return f"{type(self).__name__}({self.service!r}, {self.username!r})"

    def read_token(self) -> dict[str, Any] | None:
        """Return the token that was written last; `None` if there is none.

        Raises:
            TokenStorageError: The keyring cannot be read, or has something else in the entry.
        """
        try:
            text = self._keyring.get_password(self.service, self.username)
        except Exception as error:
            raise self._failed("read", error) from error
        return None if text is None else self._parsed(text)

    def write_token(self, token: Mapping[str, Any]) -> None:
        """Keep a token in place of the one before.

        Raises:
            TokenStorageError: The keyring cannot be written.
        """
        text = json.dumps(dict(token))
        failure: TokenStorageError | None = None
        try:
            self._keyring.set_password(self.service, self.username, text)
        except Exception as error:
            failure = self._failed("written", error)
        if failure is not None:
            # Without its cause, which may repeat what was to be written.
            raise failure

    def lock(self) -> AbstractContextManager[Any]:
        """Return a lock for the time in which the token is renewed; none without a lock file."""
        if self._lock_file is None:
            return nullcontext()
        return FileLock(self._lock_file, self._lock_timeout)

    def _parsed(self, text: str) -> dict[str, Any]:
        try:
            fields = json.loads(text)
        except (ValueError, RecursionError):
            fields = None
        if not is_mapping(fields):
            raise TokenStorageError(
                f"the entry {self.service!r} of {self.username!r} in the keyring is no token; "
                "remove it or name another one"
            )
        return dict(fields)

    def _failed(self, done: str, error: Exception) -> TokenStorageError:
        return TokenStorageError(
            f"the entry {self.service!r} of {self.username!r} in the keyring cannot be {done}: "
            f"{type(error).__name__}; see whether the keyring is unlocked"
        )


def _keyring() -> Any:
    """Return the module, which is loaded only where a keyring is used.

    Raises:
        TokenStorageError: It is missing, or there is no keyring.
    """
    try:
        import keyring
        import keyring.backends.fail
    except ImportError as error:
        raise TokenStorageError(
            "keyring is not installed; install it with: pip install 'xmatters[keyring]'"
        ) from error
    if isinstance(keyring.get_keyring(), keyring.backends.fail.Keyring):
        raise TokenStorageError(
            "there is no keyring on this machine that the package keyring knows; install one, or "
            "use TokenFileStorage"
        )
    return keyring
