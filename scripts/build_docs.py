"""Builds the documentation as a site, with Sphinx; a warning is an error.

The pages of the reference are made first, from the code and the specification. At last each link
of the site is followed.

Sphinx is not part of the development environment: `make docs` installs it first.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from scripts.reference.writing import write_pages
from scripts.site_links import complaints

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = ROOT / "docs"
TARGET: Final = SOURCE / "_build" / "html"


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the site.

    Args:
        arguments: The command line, without the name of the program.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(
        prog="python -m scripts.build_docs", description=(__doc__ or "").partition("\n\n")[0]
    )
    parser.add_argument("--target", type=Path, default=TARGET, help="where the site goes")
    target: Path = parser.parse_args(arguments).target
    if find_spec("sphinx") is None:
        print("build_docs: Sphinx is missing; run `make docs`", file=sys.stderr)
        return 1
    print(f"wrote {write_pages(SOURCE)} pages of the reference", flush=True)
    strict = ["--nitpicky", "--fail-on-warning", "--fresh-env", "--quiet", "--jobs", "auto"]
    folders = ["--doctree-dir", str(target.parent / "doctrees"), str(SOURCE), str(target)]
    command = [sys.executable, "-m", "sphinx", "--builder", "html", *strict, *folders]
    status = subprocess.run(command, check=False).returncode
    if status:
        return status
    wrong = list(complaints(target.resolve()))
    for each in wrong:
        print(each, file=sys.stderr)
    if not wrong:
        print(f"built {target / 'index.html'}")
    return min(len(wrong), 1)


if __name__ == "__main__":
    sys.exit(main())
