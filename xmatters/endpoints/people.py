# Derived from xmatters/aio/endpoints/people.py by scripts/derive_sync.py; change that one.
"""People: `/people`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.people import (
    create_or_update_person,
    delete_person,
    get_people,
    get_people_license_quotas,
    get_person,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from xmatters.objects.people import Person
    from xmatters.pagination import Pagination
    from xmatters_client.api.people.get_people import GetPeopleQuery
    from xmatters_client.api.people.get_person import GetPersonQuery
    from xmatters_client.models import UserQuota
    from xmatters_client.models.person_create import PersonCreateFields
    from xmatters_client.models.person_update import PersonUpdateFields
    from xmatters_client.types import HasId


class PeopleEndpoint(Endpoint):
    """People: `/people`."""

    def get_people(
        self, params: Params = None, **query: Unpack[GetPeopleQuery]
    ) -> Pagination[Person]:
        """Return the people that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPeopleQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-people
        """
        return self._session.paginate(get_people.OPERATION, params, query)

    def get_person_by_id(
        self, person_id: HasId | str, params: Params = None, **query: Unpack[GetPersonQuery]
    ) -> Person:
        """Return a person.

        Args:
            person_id: The id of the person, or the user id (`targetName`).
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPersonQuery` describes each.

        Raises:
            NotFoundError: There is none.
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-a-person-by-id
        """
        found: Person = self._session.call(get_person.OPERATION, params, query, person_id=person_id)
        return found

    def get_license_quotas(self) -> UserQuota:
        """Return how many licences for users there are.

        See https://help.xmatters.com/xmapi/#get-user-license-quotas
        """
        found: UserQuota = self._session.call(get_people_license_quotas.OPERATION)
        return found

    @overload
    def create_person(
        self, data: models.PersonCreate | Mapping[str, Any], **fields: Any
    ) -> Person: ...
    @overload
    def create_person(self, **fields: Unpack[PersonCreateFields]) -> Person: ...

    def create_person(
        self, data: models.PersonCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Person:
        """Add a person.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PersonCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-person
        """
        body = compose(models.PersonCreate, data, fields)
        saved: Person = self._session.call(create_or_update_person.OPERATION, body=body)
        return saved

    @overload
    def update_person(
        self, data: models.PersonUpdate | Mapping[str, Any], **fields: Any
    ) -> Person: ...
    @overload
    def update_person(self, **fields: Unpack[PersonUpdateFields]) -> Person: ...

    def update_person(
        self, data: models.PersonUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Person:
        """Change a person. Only the fields given change; `None` clears.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `PersonUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-person
        """
        body = compose(models.PersonUpdate, data, fields)
        saved: Person = self._session.call(create_or_update_person.OPERATION, body=body)
        return saved

    def delete_person(self, person_id: HasId | str) -> Person:
        """Delete a person, with their devices.

        Args:
            person_id: The id of the person, or the user id (`targetName`).

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-person
        """
        deleted: Person = self._session.call(delete_person.OPERATION, person_id=person_id)
        return deleted
