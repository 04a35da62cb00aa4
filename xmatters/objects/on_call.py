# Derived from xmatters/aio/objects/on_call.py by scripts/derive_sync.py; change that one.
"""Who is on call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.objects.base import full_name, session_of
from xmatters_client import models
from xmatters_client.api.people import get_person
from xmatters_client.api.shifts import get_shift

if TYPE_CHECKING:
    from typing import Any

    from xmatters.objects.people import Person
    from xmatters.objects.shifts import Shift


class OnCall(models.OnCall):
    """Who is on call in an occurrence of a shift, or a gap between shifts."""

    __slots__ = ()

    def get_shift(self) -> Shift | None:
        """Return the shift that occurs; `None` for a gap.

        Costs a request unless the entry was fetched with `embed="shift"`.

        See https://help.xmatters.com/xmapi/#get-a-shift
        """
        shift: Any = self.shift
        # Only a shift in full says when it begins.
        if shift is not None and shift.start is None:
            shift = session_of(self).call(
                get_shift.OPERATION, group_id=self.group.id, shift_id=shift.id
            )
        found: Shift | None = shift
        return found


class OnCallSummary(models.OnCallSummary):
    """A recipient who is on call, in short."""

    __slots__ = ()

    def get_shift(self) -> Shift | None:
        """Fetch the shift in which the recipient is on call; `None` if the service names none.

        See https://help.xmatters.com/xmapi/#get-a-shift
        """
        if self.shift is None:
            return None
        shift: Shift = session_of(self).call(
            get_shift.OPERATION, group_id=self.group.id, shift_id=self.shift.id
        )
        return shift


class Replacer(models.Replacer):
    """A person who stands in for another."""

    __slots__ = ()

    @property
    def full_name(self) -> str:
        """First and last name."""
        return full_name(self.first_name, self.last_name)

    def get_person(self) -> Person:
        """Fetch the person in full.

        See https://help.xmatters.com/xmapi/#get-a-person-by-id
        """
        found: Person = session_of(self).call(get_person.OPERATION, person_id=self.id)
        return found
