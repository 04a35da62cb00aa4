"""Whether something is known against the packages that are pinned, and whether anybody could say.

pip-audit counts a package that its source does not know as harmless. Behind a mirror of the package
registry that would be all of them, so nothing but an answer for each counts here. `make audit` runs
it. The exit status is 0 if there is an answer for each and nothing is known, 1 if something is, and
3 if that could not be found out.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

NOTHING_KNOWN: Final = 0
SOMETHING_KNOWN: Final = 1
NOT_FOUND_OUT: Final = 3

_KNOWN_TO_ALL: Final = "jinja2==3.1.2"
"""A source that knows nothing against this one (CVE-2024-22195) has no data."""

Report = list[dict[str, Any]]


def judged(report: Report, reference: Report) -> tuple[int, list[str]]:
    """Return the exit status, and what to tell.

    Args:
        report: What pip-audit says of each package.
        reference: What it says of the one that it has to know something against.
    """
    known = [
        f"{each['name']} {each['version']}: {one['id']} "
        f"({', '.join(one['aliases']) or 'no other name'}), "
        f"mended in {', '.join(one['fix_versions']) or 'no version'}"
        for each in report
        for one in each.get("vulns", ())
    ]
    if known:
        return SOMETHING_KNOWN, known
    unanswered = [each["name"] for each in report if "skip_reason" in each]
    if unanswered or not report:
        return NOT_FOUND_OUT, [
            f"There is no answer for {len(unanswered)} of {len(report)} packages, so this says "
            f"nothing about them: {', '.join(unanswered[:5])}{' ...' * (len(unanswered) > 5)}"
        ]
    if not any(each.get("vulns") for each in reference):
        return NOT_FOUND_OUT, [
            f"The source knows nothing against {_KNOWN_TO_ALL} either, which everybody does: "
            "it is a mirror without data"
        ]
    return NOTHING_KNOWN, [f"Nothing is known against any of {len(report)} packages."]


def ask(requirements: Path, *options: str) -> Report:
    """Let pip-audit ask PyPI about each package of a file.

    Raises:
        LookupError: There is no answer; it says why.
    """
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(requirements), *options]
    command += ["--disable-pip", "--progress-spinner", "off", "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        found: Report = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        said = done.stderr.strip().splitlines() or ["nothing"]
        raise LookupError(f"pip-audit ended with {done.returncode} and said: {said[-1]}") from None
    return found


def main(arguments: list[str] | None = None) -> int:
    """Ask, tell, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("requirements", type=Path)
    given = parser.parse_args(arguments)
    try:
        report = ask(given.requirements, "--require-hashes")
        with tempfile.TemporaryDirectory() as folder:
            known = Path(folder, "known.txt")
            known.write_text(f"{_KNOWN_TO_ALL}\n", encoding="utf-8")
            reference = ask(known, "--no-deps")
        status, told = judged(report, reference)
    except LookupError as error:
        status, told = NOT_FOUND_OUT, [str(error)]
    print(*told, sep="\n")
    if status == NOT_FOUND_OUT:
        print("NOT AUDITED: PyPI's data could not be asked from here. This is no all-clear.")
    return status


if __name__ == "__main__":
    sys.exit(main())
