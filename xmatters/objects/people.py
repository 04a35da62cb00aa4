# Derived from xmatters/aio/objects/people.py by scripts/derive_sync.py; change that one.
"""People."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters._embedding import Embedding
from xmatters.bodies import compose
from xmatters.objects.base import embedded, full_name, session_of, whole
from xmatters.params import Params
from xmatters_client import models
from xmatters_client.api.people import (
    create_or_update_person,
    delete_person,
    get_person,
    get_person_devices,
    get_person_groups,
    get_person_supervisors,
)
from xmatters_client.api.sites import get_site
from xmatters_client.api.temporary_absences import get_temporary_absences
from xmatters_client.models.person import Person as PersonModel
from xmatters_client.models.person_reference import PersonReference as PersonReferenceModel

if TYPE_CHECKING:
    from typing import Any, Unpack

    from xmatters.objects.devices import Device
    from xmatters.objects.group_members import GroupMembership
    from xmatters.objects.roles import Role
    from xmatters.objects.sites import Site
    from xmatters.objects.temporary_absences import TemporaryAbsence
    from xmatters.pagination import Pagination
    from xmatters_client.api.people.get_person_devices import GetPersonDevicesQuery
    from xmatters_client.api.people.get_person_groups import GetPersonGroupsQuery
    from xmatters_client.api.people.get_person_supervisors import GetPersonSupervisorsQuery
    from xmatters_client.models.person_update import PersonUpdateChanges


class Person(Embedding, PersonModel):
    """A user of the instance."""

    __slots__ = ()

    @property
    def full_name(self) -> str:
        """First and last name."""
        return full_name(self.first_name, self.last_name)

    def update(self, **fields: Unpack[PersonUpdateChanges]) -> Person:
        """Change this person. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `PersonUpdate` describes each.

        Returns:
            The person as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-person
        """
        body = compose(models.PersonUpdate, {"id": self.id}, fields)
        saved: Person = session_of(self).call(create_or_update_person.OPERATION, body=body)
        return saved

    def delete(self) -> Person:
        """Delete this person, with their devices.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-person
        """
        deleted: Person = session_of(self).call(delete_person.OPERATION, person_id=self.id)
        return deleted

    def get_site(self) -> Site | None:
        """Fetch the site of this person; `None` if it has none.

        See https://help.xmatters.com/xmapi/#get-a-site
        """
        if self.site is None:
            return None
        found: Site = session_of(self).call(get_site.OPERATION, site_id=self.site.id)
        return found

    def get_devices(
        self, params: Params = None, **query: Unpack[GetPersonDevicesQuery]
    ) -> Pagination[Device]:
        """Return the devices of this person.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPersonDevicesQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-a-person-39-s-devices
        """
        return session_of(self).paginate(
            get_person_devices.OPERATION, params, query, person_id=self.id
        )

    def get_groups(
        self, params: Params = None, **query: Unpack[GetPersonGroupsQuery]
    ) -> Pagination[GroupMembership]:
        """Return the groups that this person belongs to, as memberships.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPersonGroupsQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-a-person-39-s-groups
        """
        return session_of(self).paginate(
            get_person_groups.OPERATION, params, query, person_id=self.id
        )

    def get_supervisors(
        self, params: Params = None, **query: Unpack[GetPersonSupervisorsQuery]
    ) -> Pagination[Person]:
        """Return the people who supervise this person.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetPersonSupervisorsQuery` describes
                each.

        See https://help.xmatters.com/xmapi/#get-a-person-39-s-supervisors
        """
        return session_of(self).paginate(
            get_person_supervisors.OPERATION, params, query, person_id=self.id
        )

    def get_absences(self, params: Params = None, **query: Any) -> Pagination[TemporaryAbsence]:
        """Return when this person is away.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetTemporaryAbsencesQuery` describes
                each but `member`, which is this person.

        See https://help.xmatters.com/xmapi/#get-temporary-absences
        """
        return session_of(self).paginate(
            get_temporary_absences.OPERATION, params, query, fixed={"member": self.id}
        )

    def get_roles(self) -> list[Role]:
        """Return the roles of this person.

        Costs a request unless the person was fetched with `embed="roles"`.

        See https://help.xmatters.com/xmapi/#get-a-person-by-id
        """
        roles = embedded(self, "roles")
        return whole(roles, "roles")


class PersonReference(PersonReferenceModel):
    """A person in short."""

    __slots__ = ()

    @property
    def full_name(self) -> str:
        """First and last name."""
        return full_name(self.first_name, self.last_name)

    def get_person(self) -> Person:
        """Fetch the person in full.

        See https://help.xmatters.com/xmapi/#get-a-person-by-id
        """
        person: Person = session_of(self).call(get_person.OPERATION, person_id=self.id)
        return person
