"""Hold the bill of materials of the wheel against the schema of CycloneDX; `make audit` runs it."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

[_, name] = sys.argv
wrong = JsonStrictValidator(SchemaVersion.V1_7).validate_str(Path(name).read_text("utf-8"))
sys.exit(f"{name} is no CycloneDX 1.7: {wrong}" if wrong else 0)
