"""The file in which a run of many calls notes what it did, so that another can go on from there.

The first line says what the run does, the others what it did:

```text
{"journal": "xmatters bulk", "version": 1, "instance": ..., "call": ..., "key": ...}
{"item": 0, "digest": "9f1c...", "state": "begun"}
{"item": 0, "digest": "9f1c...", "state": "done", "id": "0b5c..."}
```

A line that says that a call begins is on the disk before the call is made, if it must not be made
twice. So whatever ends a run, even that of the power, another one knows all calls that were made.
Items are not in the file, as they hold what people want to keep for themselves: only digests of
them, which a key that is drawn for each journal makes different from those of any other.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import secrets
from array import array
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import date, time, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path, PurePath
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Self
from uuid import UUID

from xmatters.errors import ConfigurationError, ParameterError, UnknownOutcomeError
from xmatters.fate import LOOKS
from xmatters.outcomes import Outcome, id_of, may_be_done
from xmatters_client.modeling import ReplyModel, RequestModel

if TYPE_CHECKING:
    from io import BufferedReader, FileIO

_MARK: Final = b'{"journal": "xmatters bulk", "version": 1, '
_STATES: Final = ("begun", "done", "failed", "unknown")

_FARTHEST: Final = 100_000
"""Calls begin nearly in order. A line about a place this far behind the others is damaged."""

_NOWHERE: Final = -1

# It need not wait for the times of the file; not all systems make the difference.
_to_disk: Final[Callable[[int], None]] = getattr(os, "fdatasync", os.fsync)


class Journal:
    """Remembers calls beyond the end of the program. Threads may share it.

    Use it as a context manager. For each item in order: `known`, and if that knows nothing of it,
    `begin`, `secure`, the call, and `end`.

    Args:
        path: The file; it is made if it is not there.
        call: What is called with each item.
        instance: The address of the instance.
        repeatable: Whether it does no harm to make a call twice.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        call: Callable[..., Any],
        instance: str,
        *,
        repeatable: bool,
    ) -> None:
        """Open nothing yet."""
        self._path = Path(path)
        self._call = call
        self._instance = instance
        self._repeatable = repeatable
        self._key = b""
        # Where in the file the last line about each item begins: eight bytes an item.
        self._places = array("q")
        self._digests: dict[int, str] = {}
        self._lock = Lock()
        self._stack = ExitStack()
        self._file: FileIO | None = None
        self._reader: BufferedReader | None = None

    def __enter__(self) -> Self:
        """Read what earlier runs wrote, and keep other runs away.

        Raises:
            ParameterError: The file is no journal, or that of another call or instance.
            ConfigurationError: Another run is writing it.
            OSError: The file cannot be read or written.
        """
        if not self._path.parent.is_dir():
            raise ParameterError(f"there is no folder {self._path.parent} for the journal")
        with ExitStack() as stack:
            self._keep_others_away(stack)
            self._path.touch(0o600)
            self._file = stack.enter_context(self._path.open("ab", buffering=0))
            self._reader = stack.enter_context(self._path.open("rb"))
            self._begin_file(self._reader, self._file)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self._stack.close()

    @property
    def needs_securing(self) -> bool:
        """Whether a call has to wait until the disk has the line that says that it begins."""
        return not self._repeatable

    def known(self, index: int, item: Any) -> Outcome[Any, Any] | None:
        """Return what became of an item before; `None` if its call is to be made.

        Args:
            index: The place of the item.
            item: The item.

        Raises:
            ParameterError: Another item was in this place, or it has no digest.
        """
        digest = self._digest(item)
        line = self._last_line(index)
        if line is not None and line["state"] != "failed":
            if line["digest"] != digest:
                raise ParameterError(
                    f"the item in place {index} is not the one that the journal {self._path} "
                    "knows; go on with the same items in the same order, or name another journal"
                )
            if line["state"] == "done":
                return Outcome(index, item, id=line.get("id"), was_done=True)
            if not self._repeatable:
                return Outcome(index, item, error=_unknown(index, line))
        self._digests[index] = digest
        return None

    def begin(self, index: int) -> None:
        """Note that a call is about to be made.

        Args:
            index: The place of its item.

        Raises:
            OSError: The file cannot be written.
        """
        self._write({"item": index, "digest": self._digests[index], "state": "begun"})

    def secure(self) -> None:
        """Wait until the disk has what was written.

        Raises:
            OSError: It cannot be written.
        """
        file = self._file
        if file is None:
            raise self._broken()
        _to_disk(file.fileno())

    def end(self, index: int, result: object = None, error: BaseException | None = None) -> None:
        """Note what became of a call.

        Args:
            index: The place of its item.
            result: What it returned.
            error: What it raised.

        Raises:
            OSError: The file cannot be written.
        """
        line: dict[str, Any] = {"item": index, "digest": self._digests.pop(index), "state": "done"}
        found = id_of(result)
        if found is not None:
            line["id"] = found
        if error is not None:
            # Messages may hold names and values, which have no place here.
            line["state"] = "unknown" if may_be_done(error) else "failed"
            line["error"] = type(error).__name__
            operation = getattr(error, "operation", None)
            line |= {"operation": operation} if operation else {}
        self._write(line)

    def _keep_others_away(self, stack: ExitStack) -> None:
        # Imported here because few scripts need it.
        from filelock import FileLock, Timeout

        # A generator may be closed by another thread than the one that it began in.
        lock = FileLock(f"{self._path}.lock", timeout=0, mode=0o600, thread_local=False)
        try:
            stack.enter_context(lock)
        except Timeout as error:
            raise ConfigurationError(
                f"another run is writing the journal {self._path}; wait for its end"
            ) from error
        except NotImplementedError as error:
            raise ConfigurationError(
                f"{self._path.parent} knows no locks, so another run could write the same journal; "
                "name one in another folder"
            ) from error

    def _begin_file(self, reader: BufferedReader, file: FileIO) -> None:
        """Read the file, and take away what a run that was ended could not write to its end."""
        head = reader.readline()
        length = len(head)
        if not head.endswith(b"\n") and (head.startswith(_MARK) or _MARK.startswith(head)):
            file.truncate(0)
            self._write_head(file)
            return
        self._check_head(head)
        for number, line in enumerate(reader, start=2):
            # After the end of the power some file systems show zeros in place of what came last.
            is_torn = not line.endswith(b"\n") or (b"\0" in line and not reader.peek(1))
            if is_torn:
                break
            self._read(number, line, length)
            length += len(line)
        file.truncate(length)

    def _write_head(self, file: FileIO) -> None:
        self._key = secrets.token_bytes(16)
        head = {"instance": self._instance, "call": self._called(), "key": self._key.hex()}
        self._write_bytes(_MARK + json.dumps(head).encode()[1:] + b"\n")
        _to_disk(file.fileno())
        if hasattr(os, "O_DIRECTORY"):
            # The name of a new file is on the disk when its folder is.
            folder = os.open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _check_head(self, line: bytes) -> None:
        try:
            head: dict[str, str] = json.loads(line) if line.startswith(_MARK) else {}
            self._key = bytes.fromhex(head["key"])
            there = f"{head['call']} at {head['instance']}"
        except (ValueError, TypeError, KeyError) as error:
            raise ParameterError(f"{self._path} is no journal; choose another name") from error
        here = f"{self._called()} at {self._instance}"
        if there != here:
            raise ParameterError(
                f"the journal {self._path} is that of {there}, not of {here}; name another journal"
            )

    def _called(self) -> str:
        """Return a text that is the same for the same call in another run."""
        call, bound = self._call, ""
        while isinstance(call, partial):
            given = self._digest((call.args, call.keywords), lambda value: type(value).__qualname__)
            call, bound = call.func, f"{bound} with {given}"
        owner = id_of(getattr(call, "__self__", None))
        name = getattr(call, "__qualname__", type(call).__qualname__)
        return f"{name}{f' of {owner}' if owner else ''}{bound}"

    def _read(self, number: int, text: bytes, place: int) -> None:
        try:
            line = json.loads(text)
            index = line["item"]
            is_good = (
                isinstance(index, int)
                and 0 <= index <= len(self._places) + _FARTHEST
                and line["state"] in _STATES
                and isinstance(line["digest"], str)
            )
        except (ValueError, TypeError, KeyError):
            is_good, index = False, 0
        if not is_good:
            raise ParameterError(
                f"line {number} of the journal {self._path} is damaged; take away the line if you "
                "know what became of its item"
            )
        missing = index + 1 - len(self._places)
        if missing > 0:
            self._places.extend([_NOWHERE] * missing)
        self._places[index] = place

    def _last_line(self, index: int) -> Mapping[str, Any] | None:
        place = self._places[index] if index < len(self._places) else _NOWHERE
        if place == _NOWHERE or self._reader is None:
            return None
        self._reader.seek(place)
        line: dict[str, Any] = json.loads(self._reader.readline())
        return line

    def _write(self, line: Mapping[str, Any]) -> None:
        self._write_bytes(json.dumps(line).encode() + b"\n")

    def _write_bytes(self, content: bytes) -> None:
        with self._lock:
            if self._file is None:
                raise self._broken()
            written = 0
            try:
                written = self._file.write(content)
            finally:
                if written != len(content):
                    # What followed half a line could not be read again.
                    self._file = None
            if written != len(content):
                raise self._broken()

    def _broken(self) -> OSError:
        return OSError(f"the journal {self._path} cannot be written; is the disk full?")

    def _digest(self, value: Any, otherwise: Callable[[Any], Any] | None = None) -> str:
        try:
            text = json.dumps(value, sort_keys=True, default=partial(_plain, otherwise=otherwise))
        except (TypeError, ValueError) as error:
            raise ParameterError(
                f"a run with a journal cannot know an item again that holds {error}; use mappings, "
                "models, data classes, text, numbers and times"
            ) from error
        return hashlib.blake2b(text.encode(), key=self._key, digest_size=16).hexdigest()


def _unknown(index: int, line: Mapping[str, Any]) -> UnknownOutcomeError:
    why = "the run ended while it was under way"
    if line["state"] == "unknown":
        why = f"it ended with {line.get('error')}"
    where = LOOKS.get(line.get("operation", ""))
    look = f"look for it with {where}" if where else "look whether it was"
    return UnknownOutcomeError(
        f"an earlier run may have carried out the call for item {index}: {why}; {look}, and pass "
        "repeatable=True to make such calls again"
    )


def _plain(value: Any, otherwise: Callable[[Any], Any] | None) -> Any:
    # What belongs to the service is known by its id; all else of it may change meanwhile.
    if isinstance(value, ReplyModel):
        return id_of(value) or value.to_dict()
    if isinstance(value, RequestModel):
        return value.to_dict()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal, PurePath, timedelta)):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    if otherwise is not None:
        return otherwise(value)
    raise TypeError(f"a value of type {type(value).__name__}")
