"""Tokens in a file: written whole or not at all, for the owner alone, and never lost."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.session.ways import Way
from xmatters import TokenFileStorage as FromTheTop
from xmatters.errors import TokenStorageError
from xmatters.sandbox import Sandbox
from xmatters.utils import TokenFileStorage

TOKEN = {"access_token": "hush-access", "refresh_token": "hush-refresh", "expires_at": 1.5}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_names(tmp_path: Path) -> None:
    assert FromTheTop is TokenFileStorage
    storage = TokenFileStorage(tmp_path / "token.json")
    assert repr(storage) == f"TokenFileStorage({str(tmp_path / 'token.json')!r})"


@pytest.mark.parametrize("kind", [str, Path])
def test_path_as_text_or_object(tmp_path: Path, kind: type[Any]) -> None:
    storage = TokenFileStorage(kind(tmp_path / "token.json"))
    assert storage.read_token() is None
    assert storage.token is None
    storage.write_token(TOKEN)
    assert storage.read_token() == storage.token == TOKEN
    assert json.loads((tmp_path / "token.json").read_text()) == TOKEN


def test_path_in_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    TokenFileStorage("~/token.json").write_token(TOKEN)
    assert (tmp_path / "token.json").exists()


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    before = os.umask(0)
    try:
        TokenFileStorage(path).write_token(TOKEN)
    finally:
        os.umask(before)
    assert mode(path) == 0o600


def test_file_that_others_could_read_becomes_private(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    path.write_text(json.dumps(TOKEN))
    path.chmod(0o644)
    TokenFileStorage(path).write_token({**TOKEN, "jti": "2"})
    assert mode(path) == 0o600


def test_file_is_replaced_and_not_rewritten(tmp_path: Path) -> None:
    """Who has the old file open goes on reading a whole token."""
    path = tmp_path / "token.json"
    storage = TokenFileStorage(path)
    storage.write_token(TOKEN)
    with path.open() as opened:
        storage.write_token({"access_token": "second"})
        assert json.load(opened) == TOKEN
    assert storage.read_token() == {"access_token": "second"}
    assert list(tmp_path.iterdir()) == [path]


def test_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    link.symlink_to(target)
    TokenFileStorage(link).write_token(TOKEN)
    assert link.is_symlink()
    assert TokenFileStorage(target).read_token() == TOKEN


@pytest.mark.parametrize("content", ["", " \n"])
def test_empty_file_has_no_token(tmp_path: Path, content: str) -> None:
    path = tmp_path / "token.json"
    path.write_text(content)
    storage = TokenFileStorage(path)
    assert storage.read_token() is None
    storage.write_token(TOKEN)
    assert storage.read_token() == TOKEN


def test_what_killed_writers_left_is_removed(tmp_path: Path) -> None:
    path = tmp_path / "token[1].json"
    left = tmp_path / ".token[1].json.a1b2c3_x.tmp"
    others = [
        ".token[1].json.tmp",
        ".token[1].json.a1b2c3_x",
        ".token[1].json.a1b2c3_xy.tmp",
        ".token1.json.a1b2c3_x.tmp",
        "token[1].json.a1b2c3_x.tmp",
    ]
    young = tmp_path / ".token[1].json.younger1.tmp"
    folder = tmp_path / ".token[1].json.folder00.tmp"
    folder.mkdir()
    for name in (left.name, *others, young.name):
        (tmp_path / name).touch()
    for each in tmp_path.iterdir():
        if each != young:
            os.utime(each, (1e9, 1e9))
    TokenFileStorage(path).write_token(TOKEN)
    assert {each.name for each in tmp_path.iterdir()} == {
        *(path.name, *others, young.name, folder.name)
    }


# What is wrong


def test_missing_folder_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(TokenStorageError, match=r"no folder to be in; create .*nowhere"):
        TokenFileStorage(tmp_path / "nowhere" / "token.json")


def test_folder_that_vanishes(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    storage = TokenFileStorage(folder / "token.json")
    folder.rmdir()
    for act in (storage.read_token, lambda: storage.write_token(TOKEN)):
        with pytest.raises(TokenStorageError, match="no folder to be in"):
            act()


CORRUPT = {
    "cut off": b'{"access_token": "hush-access", "refr',
    "other text": b"hush-access",
    "not text": b"\xff\xfe\x00hush",
    "a list": b'["hush-access"]',
    "no token": b'{"colour": "hush-green"}',
    "null": b"null",
    "nested": b"[" * 100_000,
}


@pytest.mark.parametrize("content", CORRUPT.values(), ids=CORRUPT.keys())
def test_corrupt_file_is_told_and_never_overwritten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token.json"
    path.write_bytes(content)
    storage = TokenFileStorage(path)
    for act in (storage.read_token, lambda: storage.write_token(TOKEN)):
        with pytest.raises(TokenStorageError, match=r"the token file .*token\.json") as refused:
            act()
        shown = [str(refused.value), str(refused.value.__cause__ or "")]
        assert "hush" not in "".join(shown)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_folder_in_place_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    path.mkdir()
    storage = TokenFileStorage(path)
    for act in (storage.read_token, lambda: storage.write_token(TOKEN)):
        with pytest.raises(TokenStorageError, match="cannot be read: Is a directory") as refused:
            act()
        assert isinstance(refused.value.__cause__, OSError)


def test_link_that_leads_in_a_circle(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    path.symlink_to(path)
    storage = TokenFileStorage(path)
    for act in (storage.read_token, lambda: storage.write_token(TOKEN)):
        with pytest.raises(TokenStorageError, match=r"cannot be read: .*symbolic links"):
            act()


def test_token_that_is_no_json_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    storage = TokenFileStorage(path)
    storage.write_token(TOKEN)
    with pytest.raises(TypeError):
        storage.write_token({"access_token": object()})
    assert storage.read_token() == TOKEN
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")
def test_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    path.write_text(json.dumps(TOKEN))
    path.chmod(0)
    with pytest.raises(TokenStorageError, match="cannot be read: Permission denied"):
        TokenFileStorage(path).read_token()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")
def test_folder_without_permission(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o500)
    try:
        with pytest.raises(TokenStorageError, match="cannot be written: Permission denied"):
            TokenFileStorage(folder / "token.json").write_token(TOKEN)
    finally:
        folder.chmod(0o700)


def test_disk_that_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "token.json"
    storage = TokenFileStorage(path)
    storage.write_token(TOKEN)

    def full(descriptor: int) -> None:
        del descriptor
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TokenStorageError, match="cannot be written: No space left on device"):
        storage.write_token({"access_token": "second"})
    assert storage.read_token() == TOKEN
    assert list(tmp_path.iterdir()) == [path]


# With a session


def test_second_run_goes_on_with_the_token_of_the_first(
    way: Way, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "token.json"
    for _ in range(3):
        storage = TokenFileStorage(path)
        session = way.connect(sandbox.url)
        session.set_authentication(
            sandbox.username, sandbox.password, sandbox.client_id, token_storage=storage
        )
        way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    asked = [each for each in sandbox.requests if each.operation_id == "requestToken"]
    assert [each.body["grant_type"] for each in asked] == ["password"]
    assert mode(path) == 0o600


def test_corrupt_file_stops_the_session_before_anything_is_sent(
    way: Way, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "token.json"
    path.write_text("{")
    session = way.connect(sandbox.url)
    session.set_authentication(
        sandbox.username, sandbox.password, sandbox.client_id, token_storage=TokenFileStorage(path)
    )
    with pytest.raises(TokenStorageError, match="it is not JSON; remove it or name another file"):
        way.wait(session.people_endpoint().get_person_by_id("mmcbride"))
    assert sandbox.requests == []
    assert path.read_text() == "{"
