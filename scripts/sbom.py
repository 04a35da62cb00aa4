"""Write the list of what the library needs, for tools that watch over supply chains.

It is a CycloneDX bill of materials, which the wheel carries (PEP 770). It comes from
`pyproject.toml` alone, so it has no time and no serial number, and the same project gives the same
file. The wheel holds no code of others: its components are what it asks for, with the versions that
it takes, as `isExternal` and `versionRange` of CycloneDX 1.7 say.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT: Final = Path(__file__).resolve().parents[1]
FILE: Final = ROOT / "requirements" / "xmatters.cdx.json"


def bill_of_materials(project: dict[str, Any]) -> dict[str, Any]:
    """Return what a project needs.

    Args:
        project: The table `project` of `pyproject.toml`.
    """
    components = [_component(each, None) for each in project["dependencies"]]
    for extra, requirements in project["optional-dependencies"].items():
        components += [_component(each, extra) for each in requirements]
    components.sort(key=lambda component: component["bom-ref"])
    own = f"pkg:pypi/{project['name']}@{project['version']}"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.7.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.7",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": own,
                "name": project["name"],
                "version": project["version"],
                "description": project["description"],
                "licenses": [{"license": {"id": project["license"]}}],
                "purl": own,
            }
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [each["bom-ref"] for each in components]}],
    }


def _component(text: str, extra: str | None) -> dict[str, Any]:
    requirement = Requirement(text)
    name = canonicalize_name(requirement.name)
    # vers: constraints in the order of their versions.
    bounds = sorted(requirement.specifier, key=lambda bound: Version(bound.version))
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}",
        "name": name,
        "versionRange": "vers:pypi/" + "|".join(f"{one.operator}{one.version}" for one in bounds),
        "isExternal": True,
        "scope": "required" if extra is None else "optional",
        "purl": f"pkg:pypi/{name}",
    }
    if extra is not None:
        component["properties"] = [{"name": "xmatters:extra", "value": extra}]
    return component


def main() -> int:
    """Write the file, or tell whether it is out of date."""
    parser = argparse.ArgumentParser(description="Write the bill of materials of the wheel.")
    parser.add_argument("--check", action="store_true", help="change nothing, only compare")
    given = parser.parse_args()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    text = json.dumps(bill_of_materials(project), indent=2) + "\n"
    if not given.check:
        FILE.write_text(text, encoding="utf-8")
    elif not FILE.exists() or FILE.read_text("utf-8") != text:
        print(f"{FILE.relative_to(ROOT)} is out of date; run: python -m scripts.sbom")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
