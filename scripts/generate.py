"""Generates the client in `generated/xmatters_client` from `spec/` with `templates/`.

openapi-python-client is driven from here rather than from its command line, because our
templates need more than its parser keeps (see `generator_views`). Any warning is an error, and
the result is formatted with the pinned ruff, so that the same specification always gives the
same bytes.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonCode

from scripts.bundle import Bundle, SpecError, bundle_with_sources
from scripts.generator_views import JSON, EnumView, ModelView, ViewError, Views
from scripts.spec_rules import shapes
from scripts.spec_rules.spec import Spec

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "xmatters_client"
TARGET = ROOT / "generated" / PACKAGE
TEMPLATES = ROOT / "templates"

_LINE = 96
_SHOWN_OF_RUFF = 2000
_RUFF_RULES = "F401,I,UP,TC005"
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_FIXED_MODULES = (
    "errors",
    "files",
    "modeling",
    "structs",
    "operation",
    "types",
    "wire",
    "masking",
    "client",
)


class GenerationError(Exception):
    """The client cannot be generated; the message says why, a line a reason."""


class ClientProject(Project):
    """The stock project with our views and our set of files."""

    def __init__(self, document: JSON, parsed: GeneratorData, config: Config) -> None:
        """Prepare the templates."""
        super().__init__(openapi=parsed, config=config, custom_template_path=TEMPLATES)
        self.document = document
        self.views = Views(document, parsed)
        self.env.finalize = _refuse_unescaped
        self.env.filters.update(docstring=docstring, literal=literal, summary=summary)

    def _render(self, template: str, target: Path, **values: Any) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        text = self.env.get_template(f"{template}.py.jinja").render(**values)
        target.write_text(text, encoding="utf-8")

    def _create_package(self) -> None:
        description = UntrustedString(f"A typed client for the {self.document['info']['title']}.")
        target = self.package_dir / "__init__.py"
        self._render("package_init", target, package_description=description)
        (self.package_dir / "py.typed").touch()
        text = json.dumps(self.document, indent=1, ensure_ascii=False)
        (self.package_dir / "openapi.json").write_text(text + "\n", encoding="utf-8")
        for name in _FIXED_MODULES:
            self._render(name, self.package_dir / f"{name}.py", headers=self.views.headers)

    def _build_models(self) -> None:
        folder = self.package_dir / "models"
        for model in self.views.models:
            self._render("model", folder / f"{model.module}.py", model=model)
        for enum in self.views.enums:
            self._render("literal_enum", folder / f"{enum.module}.py", enum=enum)
        modules: list[ModelView | EnumView] = [*self.views.models, *self.views.enums]
        modules.sort(key=lambda item: item.name)
        self._render("models_init", folder / "__init__.py", modules=modules)

    def _build_api(self) -> None:
        folder = self.package_dir / "api"
        self._render("api_init", folder / "__init__.py")
        for tag, collection in self.openapi.endpoint_collections_by_tag.items():
            self._render("endpoint_init", folder / tag / "__init__.py", tag=self.views.tag(tag))
            for operation in self.views.operations(collection.endpoints):
                module = folder / tag / f"{operation.module}.py"
                self._render("endpoint_module", module, operation=operation)


def _refuse_unescaped(value: object) -> object:
    if isinstance(value, UntrustedString | PythonCode):
        raise GenerationError("a template shows text of the specification without escaping it")
    return value


def _raw(value: object) -> str:
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)


def docstring(value: object, indent: int) -> str:
    """Return text for the inside of a docstring: escaped, wrapped, indented but the first line."""
    text = _raw(value).replace("\\", "\\\\").strip()
    if '"""' in text or text.endswith('"'):
        text = text.replace('"', '\\"')
    text = _CONTROLS.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
    lines = textwrap.wrap(text, _LINE - indent, break_long_words=False, break_on_hyphens=False)
    return f"\n{' ' * indent}".join(lines)


def summary(value: object) -> str:
    """Return the first sentence of a text, for the first line of a docstring."""
    first, separator, _ = _raw(value).partition(". ")
    text = first + (separator.strip() if separator else "")
    return docstring(UntrustedString(textwrap.shorten(text, 74, placeholder=" ...")), 0)


def literal(value: object) -> str:
    """Return a value as Python code."""
    return repr(_raw(value) if isinstance(value, UntrustedString) else value)


def render(document: JSON, target: Path) -> None:
    """Write the client for a bundled specification into a folder that does not exist yet.

    Raises:
        GenerationError: openapi-python-client warns, or the result is not Python.
    """
    config = Config.from_sources(
        ConfigFile(
            package_name_override=PACKAGE,
            project_name_override=PACKAGE,
            literal_enums=True,
            use_path_prefixes_for_title_model_names=False,
            post_hooks=[],
        ),
        meta_type=MetaType.NONE,
        document_source=target,
        file_encoding="utf-8",
        overwrite=False,
        output_path=target,
    )
    parsed = GeneratorData.from_dict(document, config=config)
    if isinstance(parsed, GeneratorError):
        raise GenerationError(_shown(parsed))
    target.mkdir(parents=True)
    project = ClientProject(document, parsed, config)
    warnings = [
        *parsed.errors,
        *(e for c in parsed.endpoint_collections_by_tag.values() for e in c.parse_errors),
    ]
    if warnings:
        raise GenerationError("\n".join(_shown(warning) for warning in warnings))
    project._create_package()
    project._build_models()
    project._build_api()
    _format(target)


def _shown(error: GeneratorError) -> str:
    return " ".join(str(part) for part in (error.header, error.detail) if part)


def _format(folder: Path) -> None:
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--isolated", "--no-cache", "--line-length", "100", "--target-version", "py311"]
    fix = ["check", "--fix", "--quiet", "--select", _RUFF_RULES]
    for command in ([*ruff, *fix, *options], [*ruff, "format", "--quiet", *options]):
        done = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
        if done.returncode:
            shown = f"{done.stdout}{done.stderr}"[:_SHOWN_OF_RUFF]
            raise GenerationError(f"ruff refuses the result:\n{shown}")


def differences(left: Path, right: Path) -> list[str]:
    """Return the files that are not the same in two folders, by their relative names."""
    names = {
        path.relative_to(folder).as_posix()
        for folder in (left, right)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return sorted(name for name in names if not _same(left / name, right / name))


def _same(left: Path, right: Path) -> bool:
    return left.is_file() and right.is_file() and filecmp.cmp(left, right, shallow=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Generate the client, or with `--check` say whether it is up to date."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the specification")
    parser.add_argument("--target", type=Path, default=TARGET, help="where the client goes")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 if the client is out of date"
    )
    options = parser.parse_args(arguments)
    return _reported(lambda: _run(options.spec, options.target, options.check))


def _reported(action: Callable[[], int]) -> int:
    try:
        return action()
    except (GenerationError, SpecError, ViewError) as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1


def _cost() -> str:
    """Say what this process and those that it started have used up to now."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    used = [resource.getrusage(kind) for kind in kinds]
    seconds = sum(one.ru_utime + one.ru_stime for one in used)
    # `ru_maxrss` counts bytes on macOS, and KiB elsewhere.
    peak = max(one.ru_maxrss for one in used) / (2**20 if sys.platform == "darwin" else 2**10)
    return f"{seconds:.1f} s of processor time, {peak:.0f} MiB at the most"


def _run(spec: Path, target: Path, check: bool) -> int:
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / PACKAGE
        bundled = bundle_with_sources(spec)
        _check_shapes(bundled)
        render(bundled.document, made)
        changed = differences(made, target)
        if check:
            for name in changed:
                print(f"generate: {target.name}/{name} is out of date; run `make generate`")
            return 1 if changed else 0
        for name in changed:
            _take(made / name, target / name)
    print(f"generated {target.name}: {len(changed)} files changed")
    elapsed = time.monotonic() - started
    print(f"in {elapsed:.1f} s ({_cost()})")
    return 0


def _check_shapes(bundled: Bundle) -> None:
    """Refuse what the templates cannot show, with the file and the place."""
    spec = Spec(bundled)
    findings = [finding for rule in shapes.RULES for finding in rule(spec)]
    if findings:
        lines = (f"{spec.source(finding.pointer)}: {finding.problem}" for finding in findings)
        raise GenerationError("\n".join(lines))


def _take(source: Path, target: Path) -> None:
    if not source.is_file():
        target.unlink()
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main())
