"""Scripts that integrations share: `/shared-libraries`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.aio.endpoints.base import Endpoint
from xmatters.bodies import compose
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.shared_libraries import (
    create_or_update_shared_library,
    delete_shared_library,
    get_shared_libraries,
    get_shared_library,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.aio.objects.shared_libraries import SharedLibrary
    from xmatters.aio.pagination import AsyncPagination
    from xmatters_client.api.shared_libraries.get_shared_libraries import GetSharedLibrariesQuery
    from xmatters_client.models.shared_library_create import SharedLibraryCreateFields
    from xmatters_client.models.shared_library_update import SharedLibraryUpdateFields
    from xmatters_client.types import HasId


class SharedLibrariesEndpoint(Endpoint):
    """Scripts that integrations share: `/shared-libraries`."""

    def get_shared_libraries(
        self, plan_id: HasId | str, params: Params = None, **query: Unpack[GetSharedLibrariesQuery]
    ) -> AsyncPagination[SharedLibrary]:
        """Return the shared libraries of a plan.

        Args:
            plan_id: The id of the plan, or its name.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSharedLibrariesQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-shared-libraries
        """
        return self._session.paginate(
            get_shared_libraries.OPERATION, params, query, plan_id=plan_id
        )

    async def get_shared_library_by_id(self, library_id: HasId | str) -> SharedLibrary:
        """Return a shared library.

        Args:
            library_id: The id of the shared library, or its name.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-shared-library
        """
        found: SharedLibrary = await self._session.call(
            get_shared_library.OPERATION, library_id=library_id
        )
        return found

    @overload
    async def create_shared_library(
        self, data: models.SharedLibraryCreate | Mapping[str, Any], **fields: Any
    ) -> SharedLibrary: ...
    @overload
    async def create_shared_library(
        self, **fields: Unpack[SharedLibraryCreateFields]
    ) -> SharedLibrary: ...

    async def create_shared_library(
        self, data: models.SharedLibraryCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> SharedLibrary:
        """Add a shared library to a plan.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SharedLibraryCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-shared-library
        """
        body = compose(models.SharedLibraryCreate, data, fields)
        saved: SharedLibrary = await self._session.call(
            create_or_update_shared_library.OPERATION, body=body
        )
        return saved

    @overload
    async def update_shared_library(
        self, data: models.SharedLibraryUpdate | Mapping[str, Any], **fields: Any
    ) -> SharedLibrary: ...
    @overload
    async def update_shared_library(
        self, **fields: Unpack[SharedLibraryUpdateFields]
    ) -> SharedLibrary: ...

    async def update_shared_library(
        self, data: models.SharedLibraryUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> SharedLibrary:
        """Change a shared library. Only the fields given change.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SharedLibraryUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-shared-library
        """
        body = compose(models.SharedLibraryUpdate, data, fields)
        saved: SharedLibrary = await self._session.call(
            create_or_update_shared_library.OPERATION, body=body
        )
        return saved

    async def delete_shared_library(self, library_id: HasId | str) -> SharedLibrary:
        """Delete a shared library.

        Args:
            library_id: The id of the shared library, or its name.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-shared-library
        """
        deleted: SharedLibrary = await self._session.call(
            delete_shared_library.OPERATION, library_id=library_id
        )
        return deleted
