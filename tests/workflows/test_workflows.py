"""The workflows are pinned and modest, and what they run is there and works."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, Final, cast

import pytest

from scripts.audit_upstream import Operations, read_inventory
from scripts.spec_files import read_file

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / ".github" / "workflows"
WORKFLOWS: Final[dict[str, dict[str, Any]]] = {
    path.name: cast("dict[str, Any]", read_file(FOLDER, path.name))
    for path in sorted(FOLDER.iterdir())
}
JOBS: Final = {
    f"{name}-{id_}": job for name, found in WORKFLOWS.items() for id_, job in found["jobs"].items()
}
STEPS: Final = {
    f"{job}-{at}": step for job, found in JOBS.items() for at, step in enumerate(found["steps"])
}
COMMANDS: Final = {name: step["run"] for name, step in STEPS.items() if "run" in step}
ACTIONS: Final = {name: step["uses"] for name, step in STEPS.items() if "uses" in step}

in_each_workflow = pytest.mark.parametrize("name", WORKFLOWS)
in_each_job = pytest.mark.parametrize("name", JOBS)


def test_there_are_the_workflows_that_are_documented() -> None:
    assert set(WORKFLOWS) == {"checks.yml", "regenerate.yml"}
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert set(re.findall(r"`\.github/workflows/([\w.-]+)`", guide)) == set(WORKFLOWS)


@in_each_workflow
def test_a_workflow_may_only_read(name: str) -> None:
    assert WORKFLOWS[name]["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in WORKFLOWS[name]["jobs"].values())


@in_each_workflow
def test_a_workflow_knows_no_secret(name: str) -> None:
    assert not re.search(r"secrets|github\.token", (FOLDER / name).read_text("utf-8"))


@in_each_workflow
def test_a_workflow_runs_no_foreign_code_with_rights(name: str) -> None:
    events = set(WORKFLOWS[name]["on"])
    assert events <= {"push", "pull_request", "schedule", "workflow_dispatch"}


@in_each_workflow
def test_a_newer_run_ends_an_older_one(name: str) -> None:
    concurrency = WORKFLOWS[name]["concurrency"]
    assert concurrency["cancel-in-progress"] is True
    assert "github.workflow" in concurrency["group"]
    assert "github.ref" in concurrency["group"]


@in_each_job
def test_a_job_ends_in_time_on_a_known_machine(name: str) -> None:
    assert 0 < JOBS[name]["timeout-minutes"] <= 60
    assert re.fullmatch(r"ubuntu-\d\d\.\d\d", JOBS[name]["runs-on"])


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_is_pinned_by_its_commit(name: str) -> None:
    assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", ACTIONS[name])


def test_an_action_is_used_in_one_version_which_is_told() -> None:
    told: dict[str, set[str]] = {}
    for name in WORKFLOWS:
        for line in (FOLDER / name).read_text("utf-8").splitlines():
            if "uses:" in line:
                found = re.search(r"uses: ([\w/-]+)@(\w{40} # v\d+\.\d+\.\d+)$", line)
                assert found, line
                told.setdefault(found[1], set()).add(found[2])
    assert set(told) == {action.partition("@")[0] for action in ACTIONS.values()}
    assert all(len(versions) == 1 for versions in told.values()), told


@in_each_job
def test_a_checkout_leaves_no_credentials(name: str) -> None:
    [checkout] = [
        step for step in JOBS[name]["steps"] if step.get("uses", "").startswith("actions/checkout@")
    ]
    assert checkout["with"]["persist-credentials"] is False


@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_is_pasted_into_a_command(name: str) -> None:
    assert "${{" not in COMMANDS[name]


def test_the_tests_run_on_each_python_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [
        found[1]
        for classifier in project["classifiers"]
        if (found := re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", classifier))
    ]
    assert JOBS["checks.yml-test"]["strategy"]["matrix"]["python"] == named


def test_each_push_runs_all_that_make_test_runs() -> None:
    assert "push" in WORKFLOWS["checks.yml"]["on"]
    assert WORKFLOWS["checks.yml"]["on"]["push"] is None
    makefile = (ROOT / "Makefile").read_text("utf-8")
    [parts] = re.findall(r"^test: (.*?) *##", makefile, re.MULTILINE)
    assert set(parts.split()) <= {words[1] for words in made()}


def test_what_is_generated_from_is_watched() -> None:
    watched = WORKFLOWS["regenerate.yml"]["on"]["push"]["paths"]
    assert {"spec/**", "templates/**", "xmatters/aio/**"} <= set(watched)
    assert all((ROOT / pattern.removesuffix("/**")).is_dir() for pattern in watched)


def made() -> list[list[str]]:
    """The calls of make, as words."""
    lines = (line.strip() for command in COMMANDS.values() for line in command.splitlines())
    return [shlex.split(line.partition("|")[0]) for line in lines if re.match(r"make\b", line)]


@pytest.mark.parametrize("words", made(), ids=" ".join)
def test_a_target_of_make_exists(words: list[str]) -> None:
    command = [*words, "--dry-run", f"PYTHON={sys.executable}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_pull_request_is_compared_with_where_it_goes() -> None:
    [step] = [one for one in JOBS["checks.yml-spec-diff"]["steps"] if "env" in one]
    assert step["env"] == {"BASE": "${{ github.event.pull_request.base.sha }}"}
    done = subprocess.run(
        ["make", "spec-diff", "--dry-run"],
        cwd=ROOT,
        env={**os.environ, "BASE": "v1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert 'scripts.spec_diff -- "v1"' in done.stdout


def run_step(job: str, name: str, folder: Path, scratch: Path, **environment: str) -> int:
    """Run a step as the runner would, and return its exit status.

    The runner has the `.venv` of the tree; here it is the Python that runs the tests.
    """
    [step] = [step for step in JOBS[job]["steps"] if step.get("name") == name]
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c",
         step["run"].replace(".venv/bin/python", shlex.quote(sys.executable))],
        cwd=folder,
        env={
            **os.environ,
            **step.get("env", {}),
            "RUNNER_TEMP": str(scratch),
            "GITHUB_STEP_SUMMARY": str(scratch / "summary.md"),
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    return done.returncode


def as_page(operations: Operations) -> str:
    """Write operations as the vendor's reference would."""

    def table(label: str, names: frozenset[str]) -> str:
        rows = "".join(f"<tr><td><code>{name}</code></td></tr>" for name in sorted(names))
        return f"<h3>{label} PARAMETERS</h3><table><tr><th>Name</th></tr>{rows}</table>"

    return "".join(
        f'<h2 id="{anchor}">{anchor}</h2><h3>DEFINITION</h3><p>{"<br>".join(one.routes)}</p>'
        + table("QUERY", one.query)
        + table("BODY", one.body)
        for anchor, one in operations.items()
    )


@pytest.mark.parametrize(
    ("reference", "status", "reported"),
    [
        ("as recorded", 0, '"differences": []'),
        ("with a new operation", 1, '"GET /books"'),
        ("another page", 2, "not the reference"),
    ],
    ids=str,
)
def test_the_audit_reports_and_fails_on_what_it_finds(
    reference: str, status: int, reported: str, tmp_path: Path
) -> None:
    page = as_page(read_inventory(ROOT / "spec"))
    pages = {
        "as recorded": page,
        "with a new operation": page + '<h2 id="get-books">Books</h2>'
        "<h3>DEFINITION</h3><p>GET /books</p>",
        "another page": "<h1>Sign in</h1>",
    }
    saved = tmp_path / "reference.html"
    saved.write_text(pages[reference], encoding="utf-8")

    found = run_step(
        "regenerate.yml-upstream",
        "Compare the reference with the inventory",
        ROOT,
        tmp_path,
        REFERENCE=str(saved),
    )

    assert found == status
    attached = "".join(path.read_text("utf-8") for path in sorted(tmp_path.glob("upstream.*")))
    assert reported in attached
    assert reported in (tmp_path / "summary.md").read_text("utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A project with what is generated, committed."""
    root = tmp_path / "project"
    for name in ("generated/client.py", "xmatters/session.py", "README.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("old = 1\n", encoding="utf-8")
    identity = ["-c", "user.name=Mary McBride", "-c", "user.email=mmcbride@example.com"]
    for arguments in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "Old"]):
        subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)
    return root


def compare_generated(repository: Path, scratch: Path) -> int:
    name = "Compare with what is committed"
    return run_step("regenerate.yml-regenerate", name, repository, scratch)


def test_generated_code_that_is_current_passes(repository: Path, tmp_path: Path) -> None:
    (repository / "README.md").write_text("Not generated.\n", encoding="utf-8")
    assert compare_generated(repository, tmp_path) == 0
    assert (tmp_path / "regenerated.patch").read_text("utf-8") == ""


def test_generated_code_that_is_out_of_date_fails_and_is_attached(
    repository: Path, tmp_path: Path
) -> None:
    (repository / "generated" / "client.py").write_text("new = 1\n", encoding="utf-8")
    (repository / "generated" / "model.py").write_text("new = 1\n", encoding="utf-8")
    (repository / "xmatters" / "session.py").unlink()
    assert compare_generated(repository, tmp_path) == 1

    for command in (["reset", "--hard", "--quiet"], ["apply", str(tmp_path / "regenerated.patch")]):
        subprocess.run(["git", *command], cwd=repository, check=True)
    assert (repository / "generated" / "client.py").read_text("utf-8") == "new = 1\n"
    assert (repository / "generated" / "model.py").read_text("utf-8") == "new = 1\n"
    assert not (repository / "xmatters" / "session.py").exists()
