"""Which faults happen to which request: in the order of a script, and by chance."""

from __future__ import annotations

import difflib
import hashlib
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .drift import Drift
from .faults import LATER_PAGES, PAGES, SENDING, TOKENS, Fault, as_fault
from .specification import Operation, Specification


@dataclass(frozen=True)
class Visit:
    """What the faults of a request depend on.

    Attributes:
        operation: What is called, if there is such an operation.
        method: The HTTP method.
        target: The path and the query, without secrets.
        has_token: Whether it comes with a bearer token.
        offset: The number of items before the page that it asks for.
        body: The body, if it is JSON.
    """

    operation: Operation | None
    method: str
    target: str
    has_token: bool = False
    offset: int = 0
    body: bytes = b""

    @property
    def fingerprint(self) -> bytes:
        """What equal requests share."""
        text = f"{self.method} {self.target}\n".encode() + self.body
        return hashlib.blake2b(text, digest_size=12).digest()


@dataclass(frozen=True)
class Outcome:
    """What goes wrong with one request.

    Attributes:
        faults: The faults that happen, in their order.
    """

    faults: tuple[Fault, ...] = ()

    @property
    def delay(self) -> float:
        """Seconds to wait before anything else."""
        return sum(fault.delay for fault in self.faults)

    @property
    def instead(self) -> Fault | None:
        """What takes the place of the proper answer."""
        return next((fault for fault in self.faults if fault.is_instead), None)

    @property
    def sending(self) -> Fault | None:
        """What happens while the answer is sent."""
        return next((fault for fault in self.faults if fault.kind in SENDING), None)


@dataclass
class _Standing:
    """A fault that stays, and how often it happened."""

    number: int
    fault: Fault
    happened: int = 0

    @property
    def is_over(self) -> bool:
        return self.fault.count is not None and self.happened >= self.fault.count


@dataclass
class _Step:
    """A step of the script, and how many more requests it is for."""

    fault: Fault
    left: int


class Faults:
    """The faults of a sandbox.

    A request takes the first step of the script that is for it; nothing else goes wrong with it
    then. Requests that find no step meet the faults that stay: at most one that takes the place of
    the proper answer, or any number of others.

    Chance is drawn from the seed, the fault, the request (its method, address and body if that is
    JSON) and from how often the same request came before. So equal runs have equal faults, also if
    their clients send different requests at the same time, in whatever order these arrive.

    Args:
        specification: Knows the operations.
        seed: What chance is drawn from.
    """

    def __init__(self, specification: Specification, seed: int = 0) -> None:
        """Begin without faults."""
        self.drifts: dict[str, Drift] = {}
        self._specification = specification
        self._names = _names(specification)
        self._lists = _lists(specification)
        self._seed = seed
        self._lock = threading.Lock()
        self._standing: list[_Standing] = []
        self._script: list[_Step] = []
        self._seen: Counter[bytes] = Counter()

    @property
    def seed(self) -> int:
        """What chance is drawn from. To set it also forgets which requests came before."""
        return self._seed

    @seed.setter
    def seed(self, seed: int) -> None:
        with self._lock:
            self._seed = seed
            self._seen.clear()

    def add(self, *faults: Fault | str) -> None:
        """Add faults that stay, until their `count` is used up.

        Args:
            *faults: The faults, also as texts such as `429 rate=0.05 retry-after=2`.

        Raises:
            ValueError: There is no such fault or operation.
        """
        self.load(faults=faults)

    def script(self, *steps: Fault | str) -> None:
        """Add steps, each for the next request (or `count` requests) that it applies to.

        Args:
            *steps: The faults in their order, also as texts; `ok` is a proper answer.

        Raises:
            ValueError: There is no such fault or operation, or a step depends on chance.
        """
        self.load(script=steps)

    def load(
        self,
        faults: Iterable[Fault | str] = (),
        script: Iterable[Fault | str] = (),
        seed: int | None = None,
    ) -> None:
        """Add faults that stay and steps of the script, or none of them if one is wrong.

        Args:
            faults: As `add` takes them.
            script: As `script` takes them.
            seed: What chance is drawn from; stays as it is if `None`.

        Raises:
            ValueError: There is no such fault or operation, or a step depends on chance.
        """
        standing, steps = list(map(self._checked, faults)), list(map(self._checked, script))
        for step in steps:
            if step.rate != 1:
                raise ValueError(f"A step of a script does not depend on chance: {step}")
        with self._lock:
            for fault in standing:
                self._standing.append(_Standing(len(self._standing), fault))
            self._script += [_Step(step, step.count or 1) for step in steps]
        if seed is not None:
            self.seed = seed

    def clear(self) -> None:
        """Forget all faults, which requests came before, and how lists were shifted."""
        with self._lock:
            self._standing.clear()
            self._script.clear()
            self._seen.clear()
            self.drifts.clear()

    def as_object(self) -> dict[str, Any]:
        """Return the faults as JSON has them."""
        with self._lock:
            return {
                "seed": self._seed,
                "faults": [
                    {"fault": str(each.fault), "happened": each.happened} for each in self._standing
                ],
                "script": [str(step.fault) for step in self._script for _ in range(step.left)],
            }

    def before_reading(self, visit: Visit) -> Outcome:
        """Return what goes wrong with a request before its body is read."""
        with self._lock:
            step = self._step_for(visit)
            if step is not None:
                return self._taken(step) if step.fault.unread else Outcome()
            unread = [each for each in self._standing if each.fault.unread]
            return Outcome(tuple(self._drawn(unread, visit, b"unread"))) if unread else Outcome()

    def after_reading(self, visit: Visit) -> Outcome:
        """Return what goes wrong with a request that was read."""
        with self._lock:
            step = self._step_for(visit)
            if step is not None:
                return self._taken(step)
            read = [each for each in self._standing if not each.fault.unread]
            return Outcome(tuple(self._drawn(read, visit, b""))) if read else Outcome()

    def _step_for(self, visit: Visit) -> _Step | None:
        return next((step for step in self._script if self._applies(step.fault, visit)), None)

    def _taken(self, step: _Step) -> Outcome:
        step.left -= 1
        if not step.left:
            self._script.remove(step)
        return Outcome((step.fault,))

    def _drawn(self, standing: list[_Standing], visit: Visit, phase: bytes) -> Iterator[Fault]:
        """Yield what happens by chance, and count it."""
        key = phase + visit.fingerprint
        if any(each.fault.rate < 1 for each in standing):
            self._seen[key] += 1
        hits = [
            each
            for each in standing
            if not each.is_over
            and self._applies(each.fault, visit)
            and self._chance(each, key) < each.fault.rate
        ]
        instead = next((each for each in hits if each.fault.is_instead), None)
        for each in hits:
            # Where no proper answer is given, nothing else can be wrong with it.
            if instead is None or each is instead or each.fault.kind == "latency":
                each.happened += 1
                yield each.fault

    def _chance(self, standing: _Standing, key: bytes) -> float:
        """Return a number from 0 to 1, without 1."""
        text = f"{self._seed} {standing.number} {standing.fault} {self._seen[key]} ".encode()
        digest = hashlib.blake2b(text + key, digest_size=8).digest()
        return int.from_bytes(digest) / 2**64

    def _applies(self, fault: Fault, visit: Visit) -> bool:
        called = visit.operation
        if fault.operation is not None:
            names = {visit.method, *((called.id, called.tag) if called else ())}
            if names.isdisjoint(fault.operation.split(",")):
                return False
        if fault.kind in TOKENS:
            return visit.has_token
        if fault.kind in PAGES:
            is_list = called is not None and called.id in self._lists
            return is_list and (visit.offset > 0 or fault.kind not in LATER_PAGES)
        return True

    def _checked(self, fault: Fault | str) -> Fault:
        fault = as_fault(fault)
        for name in fault.operation.split(",") if fault.operation else ():
            if name not in self._names:
                close = difflib.get_close_matches(name, self._names, n=3)
                raise ValueError(
                    f"The fault {fault} is for no operation, tag or method that there is: {name}. "
                    + (f"Did you mean {' or '.join(close)}? " if close else "")
                    + "Operations are named as in the specification (getPeople), tags as their "
                    "files there (people), methods as GET."
                )
        return fault


def _names(specification: Specification) -> frozenset[str]:
    operations = specification.operations.values()
    methods = {operation.method for operation in operations}
    return frozenset({*specification.operations, *specification.tags, *methods})


def _lists(specification: Specification) -> frozenset[str]:
    """Return the ids of the operations that answer a page of a list."""
    return frozenset(
        operation.id
        for operation in specification.operations.values()
        if any(each.name == "offset" for each in operation.query_parameters)
        and "data" in _fields(specification, operation)
    )


def _fields(specification: Specification, operation: Operation) -> Iterable[str]:
    schema = operation.reply_schemas.get("200", {}).get("application/json")
    return specification.fields_of(schema) if schema else ()
