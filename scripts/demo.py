"""Shows the library at work: generates the client, starts the sandbox, drives it by a session.

What it prints is what a script would see; each step is checked, and the first that is off ends
the demo with status 1. The library is imported only after its client is generated, so the
imports stand in the functions, as they stand in the user guide.
"""

from __future__ import annotations

import argparse
import asyncio
import stat
import sys
import tempfile
import textwrap
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import redirect_stdout
from datetime import datetime
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xmatters import AsyncXMSession, XMSession
    from xmatters.sandbox import Sandbox

INDENT: Final = "  "
_SHOWN_PEOPLE: Final = 4


class UnexpectedError(Exception):
    """Something is not as it should be; the message says what."""


class Checks:
    """Counts what was checked."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.count = 0

    def expect(self, condition: bool, message: str) -> None:
        """Check one thing.

        Args:
            condition: Whether it is as it should be.
            message: What should be.

        Raises:
            UnexpectedError: It is not.
        """
        if not condition:
            raise UnexpectedError(message)
        self.count += 1


CHECKS: Final = Checks()
expect = CHECKS.expect


def heading(text: str) -> None:
    """Print the title of a part."""
    print(f"\n{text}\n{'-' * len(text)}")


def line(text: str) -> None:
    """Print a line of a part."""
    print(f"{INDENT}{text}")


def table(*rows: Sequence[object]) -> None:
    """Print rows in columns that are as wide as they need to be; the first row has their names."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*texts, strict=True)]
    for row in texts:
        line("  ".join(c.ljust(width) for c, width in zip(row, widths, strict=True)).rstrip())


def shown(moment: datetime | None) -> str:
    """Return a time as a reader wants it."""
    return "-" if moment is None else f"{moment:%Y-%m-%d %H:%M} UTC"


def generate() -> None:
    """Generate the client and derive the synchronous layer."""
    from scripts import derive_sync
    from scripts import generate as generator

    heading("The client, generated from spec/")
    for program in (generator, derive_sync):
        report = StringIO()
        with redirect_stdout(report):
            status = program.main([])
        expect(status == 0, f"{program.__name__} succeeds")
        line(report.getvalue().strip())


def people_and_devices(session: XMSession) -> None:
    """List people, and the devices of the first ones."""
    heading("Basic authentication: people and their devices")
    people = session.people_endpoint().get_people()
    expect(people.total == len(list(people)), "as many people come as the service says")
    rows: list[Sequence[object]] = [("person", "name", "device", "kind")]
    for person in people:
        if len({row[0] for row in rows}) > _SHOWN_PEOPLE:
            break
        devices = person.get_devices()
        expect(len(devices) > 0, f"{person.target_name} has a device")
        for device in devices:
            expect(device.owner.id == person.id, f"{device.target_name} is {person.full_name}'s")
            row = (person.target_name, person.full_name, device.name, device.device_type)
            rows.append(row)
    table(*rows)
    line(f"... and {people.total - _SHOWN_PEOPLE} people more")
    active = session.people_endpoint().get_people({"devices.exists": True, "status": "ACTIVE"})
    expect(0 < len(active) < people.total, "some people are not active or have no device")
    expect({person.status for person in active} == {"ACTIVE"}, "only active people come")
    line(f"{len(active)} of {people.total} are active and have a device")


def kept_tokens(sandbox: Sandbox, folder: Path) -> None:
    """Sign in with OAuth2; the second run needs no password, and a stale token is renewed."""
    from xmatters import XMSession
    from xmatters.utils import TokenFileStorage

    heading("OAuth2: a token that is kept between runs")
    storage = TokenFileStorage(folder / "token.json")

    def token_requests() -> int:
        return Counter(request.operation_id for request in sandbox.requests)["requestToken"]

    with XMSession(sandbox.url) as session:
        session.set_authentication(
            username=sandbox.username,
            password=sandbox.password,
            client_id=sandbox.client_id,
            token_storage=storage,
        )
        mary = session.people_endpoint().get_person_by_id("mmcbride")
    expect(mary.full_name == "Mary McBride", "the person asked for comes")
    expect(token_requests() == 1, "one token is asked for")
    expect(storage.token is not None, "the token is stored")
    mode = stat.S_IMODE(storage.path.stat().st_mode)
    expect(sys.platform == "win32" or mode == 0o600, "only its owner can read the token file")
    line("first run   signs in with the password, stores the token in a file for its owner only")

    with XMSession(sandbox.url) as session:
        session.set_authentication(client_id=sandbox.client_id, token_storage=storage)
        expect(len(session.roles_endpoint().get_roles()) > 0, "the stored token is good")
        expect(token_requests() == 1, "no other token is asked for")
        line("second run  uses the stored token, asks for none")
        before = storage.token
        sandbox.expire_tokens()
        expect(len(session.roles_endpoint().get_roles()) > 0, "the renewed token is good")
        expect(token_requests() == 2, "the token is renewed once")
        expect(storage.token != before, "the renewed token is stored in place of the old one")
        line("token ends  it is renewed and stored, and the request is sent again")


def sorted_groups(session: XMSession) -> None:
    """List groups by their status."""
    heading("Groups sorted by status, descending")
    found = session.groups_endpoint().get_groups(sort_by="STATUS", sort_order="DESCENDING")
    groups = list(found)
    statuses = [str(group.status) for group in groups]
    expect(statuses == sorted(statuses, reverse=True), "the groups are sorted by status")
    expect(len(set(statuses)) > 1, "there are groups of more than one status")
    names = [group.target_name for group in groups]
    wire = {"sortBy": "STATUS", "sortOrder": "DESCENDING"}
    camel = session.groups_endpoint().get_groups(wire)
    expect([group.target_name for group in camel] == names, "both spellings mean the same")
    table(("status", "group", "type"), *((g.status, g.target_name, g.group_type) for g in groups))


def events_of_a_day(sandbox: Sandbox, session: XMSession) -> None:
    """List the events of a day, which begins and ends by the local clock."""
    heading("Events of 1 March 2026, by the local clock")
    events = list(session.events_endpoint().get_events(from_="2026-03-01", to="2026-03-02"))
    line(f"sent: {sandbox.requests[-1].query.replace('%3A', ':').replace('%2B', '+')}")
    begin, end = datetime(2026, 3, 1).astimezone(), datetime(2026, 3, 2).astimezone()
    expect(len(events) > 1, "there are events on that day")
    for event in events:
        expect(begin <= event.created < end, "an event is of that day")
    moments = [event.created for event in events]
    expect(all(late >= early for late, early in pairwise(moments)), "the latest comes first")
    rows = ((event.event_id, shown(event.created), event.status, event.name) for event in events)
    table(("event", "created", "status", "name"), *rows)


def a_person_comes_and_goes(session: XMSession) -> None:
    """Create, change and delete a person."""
    from xmatters import errors

    heading("A person is created, changed and deleted")
    people = session.people_endpoint()
    before = people.get_people().total
    person = people.create_person(
        target_name="jdoe", first_name="Jane", last_name="Doe", roles=["Standard User"]
    )
    expect(people.get_people().total == before + 1, "there is one person more")
    line(f"created  {person.full_name}, {person.target_name}, language {person.language}")
    person = people.update_person(id=person.id, last_name="Roe", timezone="Europe/Lisbon")
    expect(person.full_name == "Jane Roe", "the name is changed")
    expect(person.target_name == "jdoe", "what was not given stays")
    line(f"changed  {person.full_name}, {person.target_name}, {person.timezone}")
    deleted = people.delete_person(person.id)
    expect(deleted.id == person.id, "who was deleted comes back")
    expect(people.get_people().total == before, "there are as many people as before")
    line(f"deleted  {deleted.full_name}, {deleted.target_name}")
    try:
        people.get_person_by_id("jdoe")
    except errors.NotFoundError as error:
        line(f"now      {error.status_code} {error.reason}: {error.message}")
    else:
        raise UnexpectedError("a person who was deleted is gone")
    try:
        people.create_person({"targetName": "jdoe", "firstName": "Jane", "lastName": "Doe"})
    except errors.ParameterError as error:
        line(f"a slip   {error} (nothing was sent)")
    else:
        raise UnexpectedError("a person without roles is refused")
    expect(people.get_people().total == before, "nobody was created by the slip")


def who_is_on_call(session: XMSession) -> None:
    """List who is on call for a group."""
    heading("On call for Database Operations")
    group = session.groups_endpoint().get_group_by_id("Database Operations")
    rows: list[Sequence[object]] = [("shift", "until", "order", "who")]
    for entry in group.get_oncall(members_per_shift=5):
        expect(entry.group.id == group.id, "the shift is of that group")
        for place in entry.members or ():
            name = "-" if entry.shift is None else entry.shift.name
            rows.append((name, shown(entry.end), place.position, place.member.target_name))
    expect(len(rows) > 1, "somebody is on call")
    table(*rows)


async def side_by_side(session: AsyncXMSession) -> None:
    """Fetch several lists at once."""
    heading("Asynchronous: four lists at once")
    async with session:
        people, devices, groups, sites = await asyncio.gather(
            session.people_endpoint().get_people().to_list(),
            session.devices_endpoint().get_devices().to_list(),
            session.groups_endpoint().get_groups().to_list(),
            session.sites_endpoint().get_sites().to_list(),
        )
    counts = {
        "people": len(people),
        "devices": len(devices),
        "groups": len(groups),
        "sites": len(sites),
    }
    for name, count in counts.items():
        expect(count > 0, f"there are {name}")
    line(", ".join(f"{count} {name}" for name, count in counts.items()))


def tour() -> None:
    """Start the sandbox and drive it."""
    from xmatters import XMSession
    from xmatters.sandbox import Sandbox

    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
        heading("The sandbox")
        line(f"Example Corp, at {sandbox.url}, signed in as {sandbox.username}")
        with XMSession(sandbox.url) as session:
            session.set_authentication(username=sandbox.username, password=sandbox.password)
            people_and_devices(session)
            kept_tokens(sandbox, Path(folder))
            sorted_groups(session)
            events_of_a_day(sandbox, session)
            a_person_comes_and_goes(session)
            who_is_on_call(session)
        asyncio.run(side_by_side(sandbox.async_session(oauth2=True)))
        statuses = Counter(request.status for request in sandbox.requests)
        # The stale token, and the person who is gone.
        expect(statuses[401] == 1 and statuses[404] == 1, "one 401 and one 404 were answered")
        expect(set(statuses) <= {200, 201, 401, 404}, "all other requests succeeded")
        heading("Result")
        line(f"{CHECKS.count} checks passed, {statuses.total()} requests were answered")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demo.

    Args:
        arguments: The command line, without the name of the program.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(
        prog="python -m scripts.demo", description=(__doc__ or "").partition("\n\n")[0]
    )
    parser.add_argument(
        "--no-generate", action="store_true", help="take the client as it is, change no file"
    )
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        if not options.no_generate:
            generate()
        tour()
    except UnexpectedError as error:
        print(textwrap.fill(f"demo: this should be, but is not: {error}", 100), file=sys.stderr)
        return 1
    line(f"{time.monotonic() - started:.1f} seconds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
