"""Files of people: the CSV format User Upload, version 1.5."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

OPERATION: Final = "Operation"
USER: Final = "User"

FIELDS: Final[Mapping[str, str]] = {
    "User": "targetName",
    "First Name": "firstName",
    "Last Name": "lastName",
    "Site": "site",
    "Language": "language",
    "Time Zone": "timezone",
    "User Supervisor": "supervisors",
    "Role": "roles",
    "License Type": "licenseType",
}
"""The fields of people that columns stand for."""

LISTS: Final = frozenset({"supervisors", "roles"})
"""Fields with several values, which bars part."""

STATUS: Final = " Status"
"""How the column for the status of a device ends; before it stands the name of the device."""

IGNORED: Final = frozenset(
    {
        *("Externally Owned Status", "Password Status", "Last Login", "UUID"),
        *("Status", "External Key", "Externally Owned"),
    }
)
"""Columns of older and newer versions and of exports, which uploads of this version leave aside."""

LANGUAGES: Final[Mapping[str, str]] = {
    **{"Albanian": "sq", "Arabic": "ar", "Belarusian": "be", "Bulgarian": "bg", "Catalan": "ca"},
    **{"Croatian": "hr", "Czech": "cs", "Danish": "da", "Dutch": "nl", "English": "en"},
    **{"Estonian": "et", "Finnish": "fi", "French": "fr", "German": "de", "Greek": "el"},
    **{"Hebrew": "he", "Hindi": "hi", "Hungarian": "hu", "Icelandic": "is", "Italian": "it"},
    **{"Japanese": "ja", "Korean": "ko", "Latvian": "lv", "Lithuanian": "lt", "Norwegian": "no"},
    **{"Macedonian": "mk", "Polish": "pl", "Portuguese": "pt", "Romanian": "ro", "Russian": "ru"},
    **{"Slovak": "sk", "Slovenian": "sl", "Spanish": "es", "Swedish": "sv", "Thai": "th"},
    **{"Turkish": "tr", "Ukrainian": "uk", "Vietnamese": "vi", "Chinese": "zh_CN"},
}
"""The codes of the languages, which files may name in English."""


@dataclass(frozen=True)
class UserFile:
    """What stands in a file of people.

    Attributes:
        columns: The names of the columns.
        rows: The rows: the number of the line, and the values by column. A row with more values
            than there are columns has the rest under the empty name.
        problem: What makes the file unreadable; `None` if it can be read.
    """

    columns: list[str] = field(default_factory=list[str])
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list[tuple[int, dict[str, str]]])
    problem: str | None = None


def read_user_file(content: bytes) -> UserFile:
    """Read a file of people. What is wrong with single rows is left to the reader."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return UserFile(problem="The file is not encoded in UTF-8.")
    reader = csv.reader(io.StringIO(text, newline=""), skipinitialspace=True, strict=True)
    columns: list[str] = []
    rows: list[tuple[int, dict[str, str]]] = []
    try:
        for values in reader:
            cells = [value.strip() for value in values]
            if not any(cells):
                continue
            if not columns:
                columns = cells
            else:
                rows.append((reader.line_num, _row(columns, cells)))
    except csv.Error as error:
        return UserFile(problem=f"The file is no CSV: {error}, line {reader.line_num}.")
    return UserFile(columns, rows, _problem_of(columns))


def _row(columns: list[str], cells: list[str]) -> dict[str, str]:
    row = dict(zip(columns, cells, strict=False))
    rest = ",".join(cells[len(columns) :])
    return row | {"": rest} if rest else row


def _problem_of(columns: list[str]) -> str | None:
    if not columns:
        return "The file is empty."
    if USER not in columns:
        return f"The column {USER} is missing."
    # Columns are told apart by their names alone.
    repeated = [name for name, count in Counter(columns).items() if count > 1 and name]
    return f"The column {repeated[0]} stands there twice." if repeated else None
