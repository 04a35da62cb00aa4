"""Keeping a session's token in a storage, which others may use at the same time."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

from xmatters.aio._storing import Hold, called
from xmatters.errors import AuthorizationError, TokenStorageError
from xmatters.tokens import AnyTokenStorage, Token
from xmatters_client.masking import masked

logger = logging.getLogger("xmatters")


class AsyncTokenKeeper:
    """Reads and writes the token of a session, and notices when somebody else wrote it.

    Once the session has a token, a storage that fails is reported in the log, and the session
    goes on with the token that it has in memory.

    Args:
        storage: Where the token is kept.
    """

    def __init__(self, storage: AnyTokenStorage) -> None:
        """Read nothing yet."""
        self._storage = storage
        self._was_read = False
        self.last_seen: Token | None = None
        """What was stored when this session last looked."""

    async def first_token(self, *, needed: bool) -> Token | None:
        """Return the token to begin with; `None` if there is none.

        Args:
            needed: Whether there is no other way to sign in. Otherwise what the storage fails
                with is reported only, unless the storage itself says that it must not be used.

        Raises:
            TokenStorageError: The storage fails.
            AuthorizationError: What is stored is no token.
        """
        try:
            return await self._read()
        except (TokenStorageError, AuthorizationError) as error:
            is_refusal = isinstance(error, TokenStorageError) and error.__cause__ is None
            if needed or is_refusal:
                raise
            self._report(f"{error}; the session signs in with the password")
            return None

    async def token_of_others(self) -> Token | None:
        """Return what somebody else stored since this session last looked; `None` if nothing."""
        before = self.last_seen
        try:
            stored = await self._read()
        except (TokenStorageError, AuthorizationError) as error:
            self._report(f"{error}; the session goes on with the token it has")
            return None
        return None if stored is None or stored.is_same_as(before) else stored

    async def keep(self, token: Token) -> None:
        """Store a token; if that fails it is reported."""
        try:
            await called(self._storage.write_token, token.to_dict())
            self.last_seen = token
        except Exception as error:
            self._report(
                f"{self._name} could not store the renewed token: {_said(error, token)}; the "
                "session goes on with it, but after its end the stored one may be worthless"
            )

    async def one_at_a_time(self, renew: Callable[[], Awaitable[Any]]) -> Any:
        """Renew the token while nobody else does, as far as the storage can see to that.

        Args:
            renew: Renews it and returns the new one.

        Raises:
            TokenStorageError: Somebody else is doing so for too long.
        """
        if not self._was_read:
            # What is there already was not stored meanwhile.
            await self.token_of_others()
        if not hasattr(self._storage, "lock"):
            return await renew()
        hold = await self._entered()
        if isinstance(hold, Token):
            return hold
        try:
            return await renew()
        finally:
            if hold is not None:
                await self._leave(hold)

    async def _entered(self) -> Hold | Token | None:
        """Return the lock that is held; `None` if it fails, or what was stored meanwhile."""
        storage: Any = self._storage
        try:
            hold = Hold(storage.lock())
            await hold.enter()
        except TimeoutError as error:
            stored = await self.token_of_others()
            if stored is not None and stored.is_fresh(time.time()):
                return stored
            raise TokenStorageError(f"the token cannot be renewed: {error}") from error
        except Exception as error:
            self._report(f"{self._name} could not be locked: {_said(error)}; renewing without")
            return None
        return hold

    async def _leave(self, hold: Hold) -> None:
        try:
            await hold.leave()
        except Exception as error:
            self._report(f"{self._name} could not be unlocked: {_said(error)}")

    async def _read(self) -> Token | None:
        try:
            stored = await called(self._storage.read_token)
        except TokenStorageError:
            raise
        except Exception as error:
            raise TokenStorageError(
                f"{self._name} could not read the token: {type(error).__name__}"
            ) from error
        self._was_read = True
        self.last_seen = None
        if stored is not None and stored != {}:
            self.last_seen = Token.from_mapping(stored, f"what {self._name} has stored")
        return self.last_seen

    @property
    def _name(self) -> str:
        return type(self._storage).__name__

    @staticmethod
    def _report(text: str) -> None:
        logger.warning("%s", text)


def _said(error: Exception, token: Token | None = None) -> str:
    """Return what an error of a storage says, without the token that it may repeat."""
    if isinstance(error, TokenStorageError):
        return str(error)
    secrets = () if token is None else token.secrets
    return f"{type(error).__name__}: {masked(str(error), secrets)}"
