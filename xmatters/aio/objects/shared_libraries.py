"""Scripts that integrations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import session_of
from xmatters.bodies import compose
from xmatters_client import models
from xmatters_client.api.shared_libraries import (
    create_or_update_shared_library,
    delete_shared_library,
)

if TYPE_CHECKING:
    from typing import Unpack

    from xmatters_client.models.shared_library_update import SharedLibraryUpdateChanges


class SharedLibrary(models.SharedLibrary):
    """A script that the integrations of a plan share."""

    __slots__ = ()

    async def update(self, **fields: Unpack[SharedLibraryUpdateChanges]) -> SharedLibrary:
        """Change this shared library. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `SharedLibraryUpdate` describes each.

        Returns:
            The shared library as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-shared-library
        """
        body = compose(models.SharedLibraryUpdate, {"id": self.id}, fields)
        saved: SharedLibrary = await session_of(self).call(
            create_or_update_shared_library.OPERATION, body=body
        )
        return saved

    async def delete(self) -> SharedLibrary:
        """Delete this shared library.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-shared-library
        """
        deleted: SharedLibrary = await session_of(self).call(
            delete_shared_library.OPERATION, library_id=self.id
        )
        return deleted
