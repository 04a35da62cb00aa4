# Derived from xmatters/aio/endpoints/conference_bridges.py by scripts/derive_sync.py; change that
# one.
"""Conference bridges of other providers: `/conference-bridges`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.conference_bridges import (
    create_or_update_conference_bridge,
    delete_conference_bridge,
    get_conference_bridge,
    get_conference_bridges,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.conference_bridges import ConferenceBridge
    from xmatters.pagination import Pagination
    from xmatters_client.api.conference_bridges.get_conference_bridges import (
        GetConferenceBridgesQuery,
    )
    from xmatters_client.models.conference_bridge_create import ConferenceBridgeCreateFields
    from xmatters_client.models.conference_bridge_update import ConferenceBridgeUpdateFields
    from xmatters_client.types import HasId


class ConferenceBridgesEndpoint(Endpoint):
    """Conference bridges of other providers: `/conference-bridges`."""

    def get_conference_bridges(
        self, params: Params = None, **query: Unpack[GetConferenceBridgesQuery]
    ) -> Pagination[ConferenceBridge]:
        """Return the bridges that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetConferenceBridgesQuery` describes
                each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-conference-bridges
        """
        return self._session.paginate(get_conference_bridges.OPERATION, params, query)

    def get_conference_bridge_by_id(self, bridge_id: HasId | str) -> ConferenceBridge:
        """Return a bridge.

        Args:
            bridge_id: The id of the bridge.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-conference-bridge
        """
        found: ConferenceBridge = self._session.call(
            get_conference_bridge.OPERATION, bridge_id=bridge_id
        )
        return found

    @overload
    def create_conference_bridge(
        self, data: models.ConferenceBridgeCreate | Mapping[str, Any], **fields: Any
    ) -> ConferenceBridge: ...
    @overload
    def create_conference_bridge(
        self, **fields: Unpack[ConferenceBridgeCreateFields]
    ) -> ConferenceBridge: ...

    def create_conference_bridge(
        self, data: models.ConferenceBridgeCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ConferenceBridge:
        """Add a bridge.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ConferenceBridgeCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-an-external-conference-bridge
        """
        body = compose(models.ConferenceBridgeCreate, data, fields)
        saved: ConferenceBridge = self._session.call(
            create_or_update_conference_bridge.OPERATION, body=body
        )
        return saved

    @overload
    def update_conference_bridge(
        self, data: models.ConferenceBridgeUpdate | Mapping[str, Any], **fields: Any
    ) -> ConferenceBridge: ...
    @overload
    def update_conference_bridge(
        self, **fields: Unpack[ConferenceBridgeUpdateFields]
    ) -> ConferenceBridge: ...

    def update_conference_bridge(
        self, data: models.ConferenceBridgeUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> ConferenceBridge:
        """Change a bridge. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `ConferenceBridgeUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-conference-bridge
        """
        body = compose(models.ConferenceBridgeUpdate, data, fields)
        saved: ConferenceBridge = self._session.call(
            create_or_update_conference_bridge.OPERATION, body=body
        )
        return saved

    def delete_conference_bridge(self, bridge_id: HasId | str) -> ConferenceBridge:
        """Delete a bridge.

        Args:
            bridge_id: The id of the bridge.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-conference-bridge
        """
        deleted: ConferenceBridge = self._session.call(
            delete_conference_bridge.OPERATION, bridge_id=bridge_id
        )
        return deleted
