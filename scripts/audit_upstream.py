"""Compare the vendor's reference page with what it said last time.

The page is one document made by Slate: a heading with an anchor for each operation, below it
`DEFINITION` with method and path, and tables below `QUERY PARAMETERS` and `BODY PARAMETERS`. It
is compared with `spec/inventory.yaml`, the record of the last audit, and not with the paths of
the spec, which hold more than the reference on purpose. A difference is settled by a change of
the inventory (and, where it matters, of the spec); a slip of the page by a row in `SLIPS`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from fnmatch import fnmatchcase
from html.parser import HTMLParser
from pathlib import Path
from typing import Final, Literal, TypeAlias

import httpx

from scripts.spec_document import Json, Place, SpecError, mapping, sequence, text
from scripts.spec_files import read_file

Change: TypeAlias = Literal["new", "vanished", "moved", "renamed"]
Part: TypeAlias = Literal["operation", "path", "query", "body"]
Label: TypeAlias = Literal["definition", "path", "url", "query", "body", "other"]

INVENTORY: Final = "inventory.yaml"
TIMEOUT: Final = 30.0
REDIRECTS: Final = 5

_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_BASE: Final = "/api/xm/1"
_LABEL: Final = re.compile(
    r"(?:(definition)s?|(?:request )?(path|url|query|body) parameters?)", re.IGNORECASE
)
_ROUTE: Final = re.compile(
    r"(?<![\w/])(get|post|put|patch|delete)\s+((?:https?:/)?/\S+|[a-z-]+/\{\S+)", re.IGNORECASE
)
_PLACEHOLDER: Final = re.compile(r"\{[^/]*\}|<[^/]*>|\[[^/]*\]|(?<=/):[^/]+")
_NAME_COLUMN: Final = re.compile(
    r"(?:parameter|field|property)?\s*names?|parameters?|fields?", re.I
)
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*")
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS: Final = frozenset({"p", "pre", "blockquote", "div", "ul", "ol", "li", "dl", "dt", "dd"})
_SILENT: Final = frozenset({"script", "style"})
_SAMPLES: Final = frozenset({"tab-shell", "tab-python", "tab-javascript"})


class AuditError(Exception):
    """The page cannot be read, is not the reference, or is built in another way."""


@dataclass(frozen=True)
class Operation:
    """What is documented under one anchor.

    Attributes:
        anchor: The fragment of its address, such as `get-people`.
        routes: Its methods and paths, such as `GET /people/{}`: without the base, the names of
            the placeholders and a slash at the end.
        query: The names of its query parameters.
        body: The names of the fields of its body.
    """

    anchor: str
    routes: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()
    body: frozenset[str] = frozenset()

    def joined(self, other: Operation) -> Operation:
        """Put together what is said of one anchor in two places."""
        return Operation(
            self.anchor,
            self.routes | other.routes,
            self.query | other.query,
            self.body | other.body,
        )


Operations: TypeAlias = Mapping[str, Operation]
"""Operations by their anchors, in the order in which they are documented."""


@dataclass(frozen=True)
class Reference:
    """What the page says.

    Attributes:
        operations: Its operations.
        anchors: The anchors of all its headings, those of operations among them.
    """

    operations: Operations
    anchors: frozenset[str]


@dataclass(frozen=True)
class Difference:
    """A thing that the page says and the record does not, or the other way round.

    Attributes:
        change: What happened to it.
        part: What it is.
        anchor: The operation, by its anchor on the page if it has one there.
        name: The parameter or field, or the routes; `old -> new` if it was moved or renamed.
    """

    change: Change
    part: Part
    anchor: str
    name: str

    def __str__(self) -> str:
        """Write it as one line."""
        return f"{self.change} {self.part}: #{self.anchor}: {self.name}"


@dataclass(frozen=True)
class Slip:
    """Differences that are mistakes of the page, or things that only its samples show.

    Attributes:
        id: Its number in the notes on the reference; a word if it has none.
        anchors: The operations.
        change: What seems to have happened.
        part: To which part of the operations.
        names: Patterns for the names of the differences.
        reason: How the page is read instead.
    """

    id: str
    anchors: tuple[str, ...]
    change: Change
    part: Part
    names: tuple[str, ...]
    reason: str

    def explains(self, difference: Difference) -> bool:
        """Whether a difference is this slip."""
        return (
            difference.anchor in self.anchors
            and (difference.change, difference.part) == (self.change, self.part)
            and any(fnmatchcase(difference.name, pattern) for pattern in self.names)
        )


# Those that stand in samples only (C10 to C16) need no row, as samples are not read; neither do
# slashes (C04) and the case of placeholders, as routes are compared without them.
SLIPS: Final[tuple[Slip, ...]] = (
    Slip(
        "C01",
        ("delete-a-device-name",),
        "moved",
        "path",
        ("DELETE /device-names/{} -> DELETE /devices/{}",),
        "the definition is that of a device; the samples have /device-names",
    ),
    Slip(
        "C02",
        ("delete-a-plan-endpoint",),
        "moved",
        "path",
        ("DELETE /plans/{}/endpoints/{} -> DELETE /plans/{}/endpoint/{}",),
        "the definition has the singular; samples and self links have the plural",
    ),
    Slip(
        "C03",
        ("get-shift-occurrences",),
        "new",
        "path",
        ("GET /groups/*/occurrences/shifts=*",),
        "an example writes the query parameter shifts as a part of the path",
    ),
    Slip(
        "C05",
        ("get-form-sections",),
        "new",
        "body",
        ("embed", "limit", "offset"),
        "a GET has no body; they are query parameters",
    ),
    Slip(
        "C05",
        ("get-form-sections",),
        "vanished",
        "query",
        ("embed", "limit", "offset"),
        "the table of the query parameters is headed as that of the body",
    ),
    Slip(
        "C06",
        (
            "get-an-incident",
            "get-scenario-sender-permissions",
            "get-a-subscription",
            "get-subscribers",
            "get-subscription-share-permissions",
        ),
        "new",
        "query",
        ("id", "incidentI[Dd]", "incidentIdentifier"),
        "the identifier of the path is listed among the query parameters",
    ),
    Slip(
        "C07",
        ("create-plan-properties",),
        "new",
        "body",
        ("planI[Dd]",),
        "the identifier of the path is listed among the fields of the body",
    ),
    Slip(
        "C08",
        ("update-a-shift",),
        "vanished",
        "path",
        ("POST /groups/{}/shifts/{}",),
        "only samples post to the path of the shift",
    ),
    Slip(
        "C08",
        ("update-a-shift",),
        "vanished",
        "body",
        ("id",),
        "only samples send id; the table says shiftID",
    ),
    Slip(
        "C09",
        ("modify-a-plan-endpoint",),
        "vanished",
        "body",
        ("id",),
        "only samples send id; the table says plan",
    ),
    Slip(
        "C17",
        ("trigger-an-incident",),
        "vanished",
        "path",
        ("POST /forms/{}/triggers",),
        "only samples show the trigger of a form",
    ),
    Slip(
        "spelling",
        ("create-a-shift", "update-a-shift"),
        "vanished",
        "body",
        ("notifyEnd[Oo]fEscalation",),
        "table and samples spell it differently; the record has both",
    ),
    Slip(
        "sample",
        ("authorize-a-request",),
        "new",
        "operation",
        ("GET /people*",),
        "shows how to send a token and documents no operation of its own",
    ),
)


@dataclass(frozen=True)
class Report:
    """The outcome of an audit.

    Attributes:
        operations: How many operations the page documents.
        differences: What is to be looked at.
        known: What was left out, with the slip that explains it.
    """

    operations: int
    differences: tuple[Difference, ...]
    known: tuple[tuple[Difference, Slip], ...]


# --- The page as a sequence of blocks


@dataclass
class _Cell:
    """A cell of a table.

    Attributes:
        content: Its text.
        code: The text of its first `<code>`.
    """

    content: str = ""
    code: str | None = None


@dataclass
class _Block:
    """A heading, a paragraph or the like, or a table.

    Attributes:
        level: The level of a heading, 0 for anything else.
        anchor: The id of a heading.
        content: The text; that of a table is in its cells.
        rows: The rows of a table; None for anything else.
        sample: Whether it is a code sample in one of the languages.
    """

    level: int = 0
    anchor: str = ""
    content: str = ""
    rows: list[list[_Cell]] | None = None
    sample: bool = False


class _BlockReader(HTMLParser):
    """Turns a page into blocks. A block ends where the next begins, closed or not."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[_Block] = [_Block()]
        self._silent = 0
        self._tables = 0
        self._in_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._add("\n")
        elif tag == "table":
            self._begin_table()
        elif self._tables:
            self._begin_in_table(tag)
        elif tag in _HEADINGS:
            self.blocks.append(_Block(int(tag[1]), attributes.get("id", "")))
        elif tag in _BLOCKS:
            sample = tag == "pre" and not _SAMPLES.isdisjoint(attributes.get("class", "").split())
            self.blocks.append(_Block(sample=sample))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "code":
            self._in_code = False
        elif tag == "table" and self._tables:
            self._tables -= 1
        if not self._tables and tag in ("table", *_HEADINGS, *_BLOCKS):
            self.blocks.append(_Block())

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._add(data)

    def _begin_table(self) -> None:
        self._tables += 1
        if self._tables == 1:
            self.blocks.append(_Block(rows=[]))

    def _begin_in_table(self, tag: str) -> None:
        rows = self.blocks[-1].rows
        # A table in a cell is a part of the text of this cell.
        if rows is None or self._tables > 1:
            return
        if tag == "tr":
            rows.append([])
        elif tag in ("td", "th") and rows:
            rows[-1].append(_Cell())
            self._in_code = False
        elif tag == "code" and rows and rows[-1] and rows[-1][-1].code is None:
            rows[-1][-1].code = ""
            self._in_code = True

    def _add(self, data: str) -> None:
        block = self.blocks[-1]
        if block.rows is None:
            block.content += data
        elif block.rows and block.rows[-1]:
            cell = block.rows[-1][-1]
            cell.content += data
            if self._in_code:
                cell.code = (cell.code or "") + data


def _blocks(page: str) -> list[_Block]:
    reader = _BlockReader()
    reader.feed(page)
    reader.close()
    return [block for block in reader.blocks if block.rows is not None or block.content.strip()]


# --- From blocks to operations


@dataclass
class _Section:
    """What stands between the heading of an operation and the next such heading."""

    anchor: str
    defined: bool = False
    definition: str = ""
    names: dict[Label, set[str]] = field(default_factory=dict[Label, "set[str]"])


def read_reference(page: str) -> Reference:
    """Read the operations out of the reference page.

    Args:
        page: The page as HTML.

    Returns:
        Its operations and anchors.

    Raises:
        AuditError: The page is not the reference, or is built in another way.
    """
    blocks = _blocks(page)
    operations: dict[str, Operation] = {}
    for section in _sections(blocks):
        if section.defined:
            operation = _operation(section)
            earlier = operations.get(operation.anchor, operation)
            operations[operation.anchor] = earlier.joined(operation)
    return Reference(operations, frozenset(block.anchor for block in blocks if block.anchor))


def _label(block: _Block) -> Label | None:
    """Say which label a block is; `other` for one that only ends what stands before it."""
    words = " ".join(block.content.split()).rstrip(" :")
    if block.rows is not None or block.sample:
        return None
    if match := _LABEL.fullmatch(words):
        known: dict[str, Label] = {"path": "path", "url": "url", "query": "query", "body": "body"}
        return known.get((match[2] or "").lower(), "definition")
    short_and_loud = len(words) <= 40 and words.isupper() and "/" not in words
    return "other" if short_and_loud and not block.level else None


def _sections(blocks: Sequence[_Block]) -> Iterator[_Section]:
    level = _operation_level(blocks)
    section = _Section("")
    part: Label = "other"
    for block in blocks:
        label = _label(block)
        if block.level and label is None:
            part = "other"
            if block.level <= level:
                yield section
                section = _Section(block.anchor)
        elif label is not None:
            part = label
            section.defined |= label == "definition"
        else:
            _add_to_section(section, part, block)
    yield section


def _operation_level(blocks: Sequence[_Block]) -> int:
    """The level of the headings of operations: that of most headings before a definition."""
    levels: Counter[int] = Counter()
    heading = 0
    for block in blocks:
        label = _label(block)
        if block.level and label is None:
            heading = block.level
        elif label == "definition":
            levels[heading] += 1
    return max(levels, key=lambda level: (levels[level], -level), default=0)


def _add_to_section(section: _Section, part: Label, block: _Block) -> None:
    if part == "definition" and block.rows is None and not block.sample:
        section.definition += block.content + "\n"
    if part in ("url", "query", "body") and block.rows is not None:
        names = _names(block.rows, f"#{section.anchor}: a table of {part} parameters")
        section.names.setdefault(part, set()).update(names)


def _names(rows: Sequence[Sequence[_Cell]], where: str) -> Iterator[str]:
    """The names that stand in the name column of a table."""
    filled = [row for row in rows if row]
    header = filled[0] if filled else ()
    columns = [at for at, cell in enumerate(header) if _NAME_COLUMN.fullmatch(cell.content.strip())]
    if not columns:
        raise AuditError(f"changed structure: {where} has no column of names")
    for row in filled[1:]:
        # A row of one cell is a remark across the table.
        if len(row) > 1 or len(header) == 1:
            yield _name(row[columns[0]] if columns[0] < len(row) else _Cell(), where)


def _name(cell: _Cell, where: str) -> str:
    match = _NAME.match((cell.code or cell.content).strip())
    if match is None:
        raise AuditError(f"changed structure: {where} has a row without a name")
    return match[0].rstrip(".-")


def _operation(section: _Section) -> Operation:
    found = _ROUTE.findall(section.definition)
    if not section.anchor:
        raise AuditError("changed structure: a DEFINITION stands under a heading without an id")
    if not found:
        problem = "its DEFINITION has no method and path that can be read"
        raise AuditError(f"changed structure: #{section.anchor}: {problem}")
    in_path = {name.casefold() for _, path in found for name in re.findall(r"\{(.*?)\}", path)}
    query = section.names.get("query", set()) | section.names.get("url", set())
    return Operation(
        section.anchor,
        frozenset(route(method, path) for method, path in found),
        frozenset(name for name in query if name.casefold() not in in_path),
        frozenset(name.partition(".")[0] for name in section.names.get("body", set())),
    )


def route(method: str, path: str) -> str:
    """Write a method and a path so that two spellings of the same route are equal.

    Args:
        method: The method in any case.
        path: The path, or a whole address, with or without the base.

    Returns:
        Such as `GET /people/{}`.
    """
    path = re.sub(r"^https?://[^/]*", "", path).partition("?")[0].rstrip(".,;")
    path = _PLACEHOLDER.sub("{}", "/" + path.strip("/"))
    if path.startswith(_BASE + "/"):
        path = path.removeprefix(_BASE)
    return f"{method.upper()} {path}"


# --- The record


def read_inventory(root: Path) -> dict[str, Operation]:
    """Read what the page said last time.

    Args:
        root: The spec folder.

    Returns:
        The operations by anchor. Entries that share one are joined.

    Raises:
        SpecError: The inventory is missing, no YAML, empty, or an entry is incomplete.
    """
    operations: dict[str, Operation] = {}
    for id_, entry in mapping(read_file(root, INVENTORY).get("operations")).items():
        operation = _recorded(mapping(entry), Place(INVENTORY, ("operations", id_)))
        earlier = operations.get(operation.anchor, operation)
        operations[operation.anchor] = earlier.joined(operation)
    if not operations:
        raise SpecError(Place(INVENTORY, ("operations",)), "holds no operation")
    return operations


def _recorded(entry: Mapping[str, Json], place: Place) -> Operation:
    method, path, anchor = (text(entry.get(key)) for key in ("method", "path", "anchor"))
    if not (method and path and anchor):
        raise SpecError(place, "says no method, path and anchor")
    return Operation(
        anchor,
        frozenset({route(method, path)}),
        frozenset(map(text, sequence(entry.get("query")))),
        frozenset(map(text, sequence(entry.get("body")))),
    )


# --- Comparing


def audit(page: str, recorded: Operations) -> Report:
    """Compare the reference page with the record.

    Args:
        page: The page as HTML.
        recorded: What it said last time.

    Returns:
        The differences, those that known slips explain apart.

    Raises:
        AuditError: The page is not the reference, or is built in another way.
    """
    reference = read_reference(page)
    _check_plausible(reference, recorded)
    differences: list[Difference] = []
    known: list[tuple[Difference, Slip]] = []
    for difference in compare(reference, recorded):
        slip = next((slip for slip in SLIPS if slip.explains(difference)), None)
        if slip is None:
            differences.append(difference)
        else:
            known.append((difference, slip))
    return Report(len(reference.operations), tuple(differences), tuple(known))


def _check_plausible(reference: Reference, recorded: Operations) -> None:
    """Notice a page that was read, but not as it is meant."""
    documented = reference.operations
    if not documented and reference.anchors.isdisjoint(recorded):
        raise AuditError("not the reference: no DEFINITION and no anchor of a known operation")
    _check_count("operations with a DEFINITION", len(documented), len(recorded))
    query, body = _counts(documented)
    known_query, known_body = _counts(recorded)
    _check_count("query parameters", query, known_query)
    _check_count("body parameters", body, known_body)


def _counts(operations: Operations) -> tuple[int, int]:
    """How many query parameters and fields of bodies the operations have together."""
    values = operations.values()
    return sum(len(one.query) for one in values), sum(len(one.body) for one in values)


def _check_count(what: str, found: int, known: int) -> None:
    if found * 2 < known:
        raise AuditError(f"changed structure: {what}: {found} found, {known} known")


def compare(reference: Reference, recorded: Operations) -> Iterator[Difference]:
    """Find what differs between the page and the record.

    Operations belong together that have the same anchor, and of the others those that share a
    route; create and modify share one on purpose, which is why anchors come first.

    Args:
        reference: What the page says.
        recorded: What it said last time.

    Yields:
        The differences in the order of the page, vanished operations at the end.
    """
    documented = reference.operations
    gone = {anchor: recorded[anchor] for anchor in recorded if anchor not in documented}
    for anchor, operation in documented.items():
        earlier = recorded.get(anchor) or _taken_by_route(gone, operation)
        if earlier is None:
            yield Difference("new", "operation", anchor, _listed(operation.routes))
            continue
        if earlier.anchor != anchor:
            yield Difference("renamed", "operation", anchor, f"#{earlier.anchor} -> #{anchor}")
        yield from _route_differences(operation, earlier)
        yield from _name_differences("query", anchor, operation.query, earlier.query)
        yield from _name_differences("body", anchor, operation.body, earlier.body)
    for anchor, operation in gone.items():
        remark = " (its heading is still there)" if anchor in reference.anchors else ""
        yield Difference("vanished", "operation", anchor, _listed(operation.routes) + remark)


def _taken_by_route(gone: dict[str, Operation], operation: Operation) -> Operation | None:
    for anchor, earlier in gone.items():
        if not earlier.routes.isdisjoint(operation.routes):
            return gone.pop(anchor)
    return None


def _route_differences(operation: Operation, earlier: Operation) -> Iterator[Difference]:
    new = operation.routes - earlier.routes
    old = earlier.routes - operation.routes
    if len(new) == len(old) == 1:
        name = f"{_listed(old)} -> {_listed(new)}"
        yield Difference("moved", "path", operation.anchor, name)
    else:
        yield from _name_differences("path", operation.anchor, new, old)


def _name_differences(
    part: Part, anchor: str, new: frozenset[str], old: frozenset[str]
) -> Iterator[Difference]:
    for name in sorted(new - old):
        yield Difference("new", part, anchor, name)
    for name in sorted(old - new):
        yield Difference("vanished", part, anchor, name)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


# --- Fetching, showing, and the command line


def read_source(source: str) -> str:
    """Read the page from an address or from a file.

    Args:
        source: An address (with https) or the name of a file.

    Returns:
        The page as HTML.

    Raises:
        AuditError: It cannot be had; says why.
    """
    if "://" in source:
        return fetch(source)
    try:
        return Path(source).read_text(encoding="utf-8")
    except FileNotFoundError:
        hint = "no such file (an address begins with https://)"
        raise AuditError(f"cannot read {source}: {hint}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise AuditError(f"cannot read {source}: {error}") from error


def fetch(url: str) -> str:
    """Fetch the page, over https only (or from this machine), redirects included."""
    try:
        with httpx.Client(timeout=TIMEOUT) as client:
            request = client.build_request("GET", url)
            for _ in range(REDIRECTS + 1):
                _check_safe(request.url)
                response = client.send(request)
                if response.next_request is None:
                    return response.raise_for_status().text
                request = response.next_request
    except httpx.HTTPStatusError as error:
        status = error.response.status_code
        raise AuditError(f"cannot fetch {error.request.url}: status {status}") from error
    # A host that no name can be, such as `a..b`, is a UnicodeError of the standard library.
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise AuditError(f"cannot reach {url}: {error}") from error
    raise AuditError(f"cannot fetch {url}: more than {REDIRECTS} redirects")


def _check_safe(url: httpx.URL) -> None:
    if not url.host:
        raise AuditError(f"cannot fetch {url}: the address names no host")
    if url.scheme != "https" and not (url.scheme == "http" and url.host in _LOOPBACK):
        raise AuditError(f"cannot fetch {url}: only https addresses are fetched")


def as_text(report: Report) -> str:
    """Show a report to a reader, a line for each difference."""
    known = f"{len(report.known)} known slips left out"
    if not report.differences:
        return f"{report.operations} operations, no difference; {known}\n"
    lines = [str(difference) for difference in report.differences]
    count = len(lines)
    found = f"{count} difference{'s' if count > 1 else ''}"
    lines.append(f"{report.operations} operations, {found}; {known}")
    return "\n".join(lines) + "\n"


def as_json(report: Report) -> str:
    """Show a report to a program."""
    known = [
        {**asdict(difference), "slip": slip.id, "reason": slip.reason}
        for difference, slip in report.known
    ]
    content = {
        "operations": report.operations,
        "differences": [asdict(difference) for difference in report.differences],
        "known": known,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _audited(source: str, spec: Path) -> Report:
    page, recorded = read_source(source), read_inventory(spec)
    try:
        return audit(page, recorded)
    except AuditError as error:
        raise AuditError(f"{source}: {error}") from error


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.audit_upstream",
        description="Compare the vendor's reference page with the inventory of the spec folder.",
        epilog="Exit status: 0 no difference, 1 differences, 2 the page cannot be read.",
    )
    parser.add_argument("source", help="address of the page (https), or a file it was saved to")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder (default: spec)")
    options = parser.parse_args(arguments)
    try:
        report = _audited(options.source, options.spec)
    except (AuditError, SpecError) as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return 2
    sys.stdout.write(as_json(report) if options.json else as_text(report))
    return 1 if report.differences else 0


if __name__ == "__main__":
    sys.exit(main())
