"""OAuth2 tokens, and keeping them between runs."""

from __future__ import annotations

import json
import math
import os
import re
import time
from collections.abc import Awaitable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, suppress
from pathlib import Path
from typing import Any, Final, Protocol, TypeAlias, cast

from attrs import evolve, field, frozen

from xmatters.errors import AuthorizationError, TokenStorageError
from xmatters.hiding import Secret, hidden, plain
from xmatters.locking import LOCK_TIMEOUT, FileLock
from xmatters_client.wire import is_mapping

LEEWAY: Final = 30.0
"""Seconds before its end at which a token is renewed, so that it does not end on its way."""

_LEEWAY_SHARE: Final = 0.1

_UNFINISHED: Final = ".tmp"
_ABANDONED: Final = 60.0
"""Seconds after which nobody goes on to write a file, which takes no more than a moment."""

_IN_A_HEADER: Final = r"[!-~]+"


class TokenStorage(Protocol):
    """Anything that can keep a token: a file, a key ring, a database row.

    A storage that several processes share may have a method `lock()` as well, see
    `LockingTokenStorage`.
    """

    def read_token(self) -> Mapping[str, Any] | None:
        """Return the token that was written last; `None` if there is none."""
        ...

    def write_token(self, token: dict[str, Any]) -> object:
        """Keep a token in place of the one before. What is returned does not matter.

        Args:
            token: What `read_token` will be asked for.
        """
        ...


class AsyncTokenStorage(Protocol):
    """The same for an `AsyncXMSession`: either method may be a coroutine.

    Plain methods are called in a thread, so that they do not hold up the event loop.
    """

    def read_token(self) -> Mapping[str, Any] | Awaitable[Mapping[str, Any] | None] | None:
        """Return the token that was written last; `None` if there is none."""
        ...

    def write_token(self, token: dict[str, Any]) -> object:
        """Keep a token in place of the one before. What is returned does not matter.

        Args:
            token: What `read_token` will be asked for.
        """
        ...


AnyTokenStorage: TypeAlias = AsyncTokenStorage
"""A storage of either kind; a plain one is one whose methods happen to be no coroutines."""


class LockingTokenStorage(AsyncTokenStorage, Protocol):
    """A storage that lets one process at a time renew the token; the others use what it got."""

    def lock(self) -> AbstractContextManager[Any] | AbstractAsyncContextManager[Any]:
        """Return a lock that waits when it is entered, and raises `TimeoutError` after a while.

        Only an `AsyncXMSession` can use one that is for `async with` alone.
        """
        ...


@frozen(eq=False)
class Token:
    """An access token with what belongs to it.

    Attributes:
        access_token: What is sent with each request; `None` if it still has to be fetched.
        refresh_token: What a new access token is fetched with.
        expires_at: When the access token ends, in seconds since 1970; `None` if not known.
        lifetime: For how many seconds it was given; `None` if not known.
        details: All fields as they came (`jti` and others), to be kept with the token.
    """

    access_token: str | None = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: float | None = None
    lifetime: float | None = None
    details: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_mapping(cls, values: object, source: str) -> Token:
        """Read a token from the fields that the service sends or a storage keeps.

        Args:
            values: The fields. `expires_at` is computed from `expires_in` where it is absent.
            source: Where they come from, for the error.

        Raises:
            AuthorizationError: They are not those of a token.
        """
        if not is_mapping(values):
            kind = "str" if isinstance(values, str) else type(values).__name__
            raise AuthorizationError(f"{source} is not a mapping but {kind}")
        fields = dict(hidden(values))
        access, refresh = _text(fields, "access_token"), _text(fields, "refresh_token")
        if access is None and refresh is None:
            raise AuthorizationError(f"{source} has neither access_token nor refresh_token")
        if access is not None and not re.fullmatch(_IN_A_HEADER, access):
            raise AuthorizationError(f"{source} has an access_token with characters that none has")
        lifetime, expires_at = _number(fields, "expires_in"), _number(fields, "expires_at")
        if expires_at is None and lifetime is not None:
            expires_at = time.time() + lifetime
        return cls(access, refresh, expires_at, lifetime, fields)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must not be shown."""
        return tuple(each for each in (self.access_token, self.refresh_token) if each)

    def is_same_as(self, other: Token | None) -> bool:
        """Tell whether another token is this one.

        Args:
            other: What to compare with.
        """
        return other is not None and self.secrets == other.secrets

    def to_dict(self) -> dict[str, Any]:
        """Return the fields, as a storage keeps them."""
        fields = dict(self.details)
        fields["access_token"] = self.access_token
        if self.refresh_token is not None:
            fields["refresh_token"] = self.refresh_token
        if self.expires_at is not None:
            fields["expires_at"] = self.expires_at
        return {name: plain(each) for name, each in fields.items()}

    def is_fresh(self, now: float) -> bool:
        """Tell whether the access token can be used without renewing it first."""
        if self.access_token is None:
            return False
        if self.expires_at is None:
            return True
        leeway = LEEWAY if self.lifetime is None else min(LEEWAY, self.lifetime * _LEEWAY_SHARE)
        return now < self.expires_at - leeway

    def followed_by(self, renewed: Token) -> Token:
        """Return the renewed token; it keeps the refresh token if no new one came."""
        if renewed.refresh_token is None:
            return evolve(renewed, refresh_token=self.refresh_token)
        return renewed


def _text(fields: Mapping[str, Any], name: str) -> Secret | None:
    value = fields.get(name)
    return value if isinstance(value, Secret) and value else None


def _number(fields: Mapping[str, Any], name: str) -> float | None:
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


class TokenFileStorage:
    """Keeps a token in a JSON file that only its owner can read.

    The file is replaced in one step, so that it is whole at any moment, and a file that cannot
    be read is never overwritten.

    Processes may share it: one of them renews the token while it holds a lock on a second file,
    which has the same name with `.lock` at its end, and the others use what it got.

    Args:
        token_filepath: The file. Its folder has to exist; the file need not.
        lock_timeout: Seconds to wait while another process renews the token.

    Raises:
        TokenStorageError: The folder does not exist.
    """

    def __init__(
        self, token_filepath: str | os.PathLike[str], *, lock_timeout: float = LOCK_TIMEOUT
    ) -> None:
        """Check that a file can be there."""
        self.path = Path(token_filepath).expanduser()
        self._lock_timeout = lock_timeout
        self._check_folder()

    def __repr__(self) -> str:
        """Show the file, not the token."""
        return f"{type(self).__name__}({str(self.path)!r})"

    @property
    def token(self) -> dict[str, Any] | None:
        """The token that is stored; `None` if there is none."""
        return self.read_token()

    def read_token(self) -> dict[str, Any] | None:
        """Return the token that was written last; `None` if there is no file or it is empty.

        Raises:
            TokenStorageError: The file cannot be read, or has something else in it.
        """
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            self._check_folder()
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise TokenStorageError(
                f"the token file {self.path} cannot be read: {_reason(error)}"
            ) from error
        if not text.strip():
            return None
        return self._parsed(text)

    def write_token(self, token: Mapping[str, Any]) -> None:
        """Keep a token in place of the one before.

        Args:
            token: What `read_token` will return.

        Raises:
            TokenStorageError: The file cannot be written, or has something in it that is no
                token.
        """
        self.read_token()
        content = json.dumps(dict(token))
        try:
            self._replace(content)
        except OSError as error:
            raise TokenStorageError(
                f"the token file {self.path} cannot be written: {_reason(error)}"
            ) from error

    def lock(self) -> FileLock:
        """Return a lock, which is held by one process at a time while it renews the token."""
        try:
            # Who uses a link and who uses its target have to meet at one lock.
            target = self.path.resolve()
        except (OSError, RuntimeError) as error:
            raise TokenStorageError(f"the token file {self.path} leads nowhere") from error
        return FileLock(target.with_name(f"{target.name}.lock"), self._lock_timeout)

    def _parsed(self, text: str) -> dict[str, Any]:
        try:
            fields = json.loads(text)
        except (ValueError, RecursionError):
            # The cause is left out: its message could show a piece of the token.
            raise self._corrupt("it is not JSON") from None
        if not isinstance(fields, dict) or not {"access_token", "refresh_token"} & set(
            cast("dict[str, Any]", fields)
        ):
            raise self._corrupt("it has no token in it")
        return cast("dict[str, Any]", fields)

    def _corrupt(self, why: str) -> TokenStorageError:
        return TokenStorageError(
            f"the token file {self.path} is left as it is, because {why}; "
            "remove it or name another file"
        )

    def _check_folder(self) -> None:
        if not self.path.parent.is_dir():
            raise TokenStorageError(
                f"the token file {self.path} has no folder to be in; create {self.path.parent}"
            )

    def _replace(self, content: str) -> None:
        # mkstemp creates the file with mode 0600; in the same folder, the replacement is atomic.
        # A link is followed, so that it is its target that changes.
        target = self.path.resolve()
        # It is imported here because most sessions keep no token.
        from tempfile import mkstemp

        handle, name = mkstemp(_UNFINISHED, f".{target.name}.", target.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        self._clean_up(target)

    def _clean_up(self, target: Path) -> None:
        """Remove what writers left that were killed; a file that is young may be being written."""
        import glob

        # What mkstemp makes up has eight letters.
        pattern = f".{glob.escape(target.name)}.????????{_UNFINISHED}"
        for left in target.parent.glob(pattern):
            with suppress(OSError):
                if time.time() - left.lstat().st_mtime > _ABANDONED:
                    left.unlink()


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return "it is not text in UTF-8"
