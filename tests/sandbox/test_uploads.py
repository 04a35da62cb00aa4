from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from tests.sandbox.calling import Caller
from tests.sandbox.running import upload
from xmatters.sandbox.errors import ApiError
from xmatters.sandbox.files import Part, read_multipart
from xmatters.sandbox.specification import load_specification

HEAD = "Operation,User,First Name,Last Name,Role"
EVERYTHING = bytes(range(256)) * 3 + b"\r\n--\r\n\n\r"


# Forms with files


def test_files_arrive_as_they_were_sent(call: Caller) -> None:
    for content in (EVERYTHING, b"", b"\n", b"\r\n", "Größe".encode()):
        stored = upload(call, "uploadAttachment", content, status=201)
        assert stored["size"] == len(content)


def test_file_in_a_form() -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="a b.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\n" + EVERYTHING + b"\r\n"
        b'--x\r\nContent-Disposition: form-data; name="name"\r\n\r\n'
        b"Gr\xc3\xbc\xc3\x9fe\r\n--x--\r\n"
    )
    form = read_multipart("multipart/form-data; boundary=x", body)
    assert form == {"file": Part("a b.txt", "text/plain", EVERYTHING), "name": "Grüße"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"text",
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n',
        b"--x\r\n\r\nb\r\n--x--\r\n",
    ],
)
def test_what_is_no_form(body: bytes) -> None:
    with pytest.raises(ApiError):
        read_multipart("multipart/form-data; boundary=x", body)


def test_bodies_of_another_type(call: Caller) -> None:
    path = load_specification().url("uploadUsers")
    assert call.client.post(path, json={}).status_code == 415
    files = {"other": ("a.csv", b"x")}
    reply = call.client.post(path, files=files)
    assert (reply.status_code, reply.json()["arguments"]) == (400, ["file"])
    headers = {"content-type": "multipart/form-data"}
    assert call.client.post(path, content=b"x", headers=headers).status_code == 400


def test_the_log_leaves_files_out(own: Caller) -> None:
    upload(own, "uploadAttachment", b"secret", status=201)
    assert "bytes" in own.sandbox.requests[-1].body
    assert "secret" not in own.sandbox.requests[-1].body


# Attachments


def test_names_of_attachments(call: Caller) -> None:
    stored = upload(call, "uploadAttachment", b"x", file_name="a.txt", status=201)
    assert stored["name"] == "a.txt"
    assert stored["path"].endswith("/a.txt")
    assert upload(call, "uploadAttachment", b"x", file_name="Größe.txt", status=201)["name"] == (
        "Größe.txt"
    )
    again = upload(call, "uploadAttachment", b"x", fileName="b c.txt", status=201)
    assert again["name"] == "b c.txt"
    assert again["links"]["self"].endswith("/b%20c.txt")
    assert again["path"].split("/")[2] != stored["path"].split("/")[2]


# Files of people


def _rows(*rows: str, head: str = HEAD) -> bytes:
    return "\r\n".join((head, *rows)).encode()


def _imported(call: Caller, content: bytes) -> Any:
    """Upload a file, let the job end, and return the job."""
    job = upload(call, "uploadUsers", content)
    call.sandbox.advance(minutes=5)
    return call("getImportJob", job["id"])


def _messages(call: Caller, job: Any) -> list[tuple[str, str, str | None, int]]:
    page = call("getImportJobMessages", job["id"])["data"]
    return [
        (each["messageLevel"], each["messageType"], each.get("column"), each["line"])
        for each in page
    ]


def test_people_are_created_and_changed(own: Caller) -> None:
    rows = (
        "process,bnew,Bea,New,Standard User|Group Supervisor",
        ",mmcbride,Marie,McBride,Standard User",
        "REMOVE,tokafor,,,",
    )
    job = _imported(own, _rows(*rows))
    assert (job["status"], job["totalCount"], job["processedCount"]) == ("COMPLETE", 3, 3)
    assert _messages(own, job) == []
    person = own("getPerson", "bnew", query="embed=roles")
    assert person["firstName"] == "Bea"
    names = [each["name"] for each in person["roles"]["data"]]
    assert names == ["Standard User", "Group Supervisor"]
    assert own("getPerson", "mmcbride")["firstName"] == "Marie"
    own.refusal("getPerson", "tokafor", status=404)


def test_jobs_run_after_the_reply(own: Caller) -> None:
    own.sandbox.time_per_request = 0
    job = upload(own, "uploadUsers", _rows("process,bnew,Bea,New,Standard User"))
    assert (job["status"], job["processedCount"]) == ("PENDING", 0)
    assert job.keys().isdisjoint({"processingAt", "finishedAt"})
    own.sandbox.advance(seconds=2)
    own.refusal("getPerson", "bnew", status=404)
    job = own("getImportJob", job["id"])
    assert (job["status"], job["processedCount"]) == ("PROCESSING", 0)
    own.sandbox.advance(seconds=1)
    own("getPerson", "bnew")
    job = own("getImportJob", job["id"])
    assert job["started"] < job["processingAt"] < job["finishedAt"]


def test_who_asks_again_sees_the_job_end(own: Caller) -> None:
    rows = [f"process,new{number},A,B,Standard User" for number in range(150)]
    identifier = upload(own, "uploadUsers", _rows(*rows))["id"]
    seen = [own("getImportJob", identifier)["status"] for _ in range(6)]
    assert seen == sorted(seen, key=["PENDING", "PROCESSING", "COMPLETE"].index)
    assert set(seen) == {"PENDING", "PROCESSING", "COMPLETE"}


def test_all_columns(own: Caller) -> None:
    head = (
        f"{HEAD},Site,Language,Time Zone,User Supervisor,License Type,Department,UUID,"
        "Work Email,Work Email Status,SMS Phone,Text Pager"
    )
    row = (
        "process, bnew, Bea, New, Standard User, Lisbon, English, Europe/Lisbon, asilva|mmcbride,"
        "STAKEHOLDER_USER, Sales, 1-2-3, bea@example.com, inactive, +1 650 2530002 ext: 24, 4711"
    )
    job = _imported(own, _rows(row, head=head))
    assert _messages(own, job) == []
    person = own("getPerson", "bnew", query="embed=devices,supervisors")
    assert person["site"]["name"] == "Lisbon"
    assert (person["language"], person["timezone"]) == ("en", "Europe/Lisbon")
    assert person["licenseType"] == "STAKEHOLDER_USER"
    assert person["properties"] == {"Department": "Sales"}
    assert [each["targetName"] for each in person["supervisors"]["data"]] == ["asilva", "mmcbride"]
    devices = {each["name"]: each for each in person["devices"]["data"]}
    assert devices["Work Email"]["emailAddress"] == "bea@example.com"
    assert devices["Work Email"]["status"] == "INACTIVE"
    assert devices["SMS Phone"]["phoneNumber"] == "+16502530002;ext=24"
    assert devices["Text Pager"]["pin"] == "4711"


def test_empty_cells_clear_and_missing_columns_do_not(own: Caller) -> None:
    head = "User,User Supervisor,Department,Mobile Phone,First Name"
    job = _imported(own, _rows("mmcbride,,,,", "asilva", head=head))
    assert _messages(own, job) == []
    mary = own("getPerson", "mmcbride", query="embed=supervisors,devices")
    assert mary["firstName"] == "Mary"
    assert mary["supervisors"]["total"] == 0
    assert "Department" not in mary["properties"]
    names = [each["name"] for each in mary["devices"]["data"]]
    assert names == ["Work Email", "Apple Device"]
    ana = own("getPerson", "asilva", query="embed=devices")
    assert ana["properties"] == {"Department": "Operations"}
    assert ana["devices"]["total"] == 3


def test_devices_are_changed(own: Caller) -> None:
    before = own("getDevice", "asilva|Work Email")
    head = "User,Work Email,Work Email Status"
    _imported(own, _rows("asilva,ana@example.com,INACTIVE", head=head))
    after = own("getDevice", "asilva|Work Email")
    assert after["id"] == before["id"]
    assert (after["emailAddress"], after["status"]) == ("ana@example.com", "INACTIVE")


def test_bad_rows_become_messages(own: Caller) -> None:
    head = f"{HEAD},Site,User Supervisor,Work Email,SMS Phone,Apple Device,Shoe Size"
    rows = (
        "process,a1,A,B,,,,,,,",
        "process,a2,A,B,Nothing,,,,,,",
        "process,a3,A,B,Standard User,Boulder,,,,,",
        "process,a4,A,B,Standard User,,nobody,,,,",
        "process,a5,A,B,Standard User,,,no-address,12,x,",
        "process,,A,B,Standard User,,,,,,",
        "destroy,a7,A,B,Standard User,,,,,,",
        "remove,a8,,,,,,,,,",
        "remove,mmcbride,,,,,,,,,",
        "process,a10,A,B,Standard User,,,,,,,one more",
        '"process",a11,"A, the first","B ""b""",Standard User,,,,,,',
    )
    job = _imported(own, _rows(*rows, head=head))
    assert (job["status"], job["processedCount"]) == ("COMPLETE", 11)
    error, warning = ("ERROR", "VALIDATION_ERROR"), ("WARN", "VALIDATION_WARNING")
    assert _messages(own, job) == [
        (*warning, "Shoe Size", 1),
        (*error, "Role", 2),
        (*error, "Role", 3),
        (*error, "Site", 4),
        (*error, "User Supervisor", 5),
        (*error, "Work Email", 6),
        (*error, "SMS Phone", 6),
        (*error, "Apple Device", 6),
        (*error, "User", 7),
        (*error, "Operation", 8),
        (*warning, "User", 9),
        ("ERROR", "PROCESSING_ERROR", "User", 10),
        ("ERROR", "SYNTAX_ERROR", None, 11),
    ]
    # What is wrong with a device does not hold the person back.
    assert own("getPerson", "a5", query="embed=devices")["devices"]["total"] == 0
    assert own("getPerson", "a11")["lastName"] == 'B "b"'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"First Name,Last Name\r\nA,B",
        b"User,Role,Role\r\na,b,c",
        b'User,Role\r\n"a,b',
        "User\r\nGrüße".encode("latin-1"),
    ],
)
def test_files_that_cannot_be_read_fail_the_job(own: Caller, content: bytes) -> None:
    job = _imported(own, content)
    assert job["status"] == "FAILED"
    assert _messages(own, job) == [("ERROR", "SYNTAX_ERROR", None, 1)]


def test_files_with_a_mark_at_the_beginning(own: Caller) -> None:
    job = _imported(own, b"\xef\xbb\xbf" + _rows("process,bnew,Bea,New,Standard User", ""))
    assert (job["status"], job["totalCount"]) == ("COMPLETE", 1)
    own("getPerson", "bnew")


def test_files_have_a_limit(own: Caller) -> None:
    path = load_specification().url("uploadUsers")
    files = {"file": ("a.csv", b"User\n" + b"a\n" * 10_001)}
    reply = own.client.post(path, files=files)
    assert (reply.status_code, reply.json()["arguments"]) == (400, ["file"])


def test_names_of_jobs(own: Caller) -> None:
    named = upload(own, "uploadUsers", _rows(), name="March")
    assert named["name"] == "March"
    own.client.post("/sandbox/advance", json={"seconds": 1})
    path = load_specification().url("uploadUsers")
    files = {"file": ("a.csv", _rows())}
    assert own.client.post(path, files=files, data={"name": "March"}).status_code == 409
    unnamed = upload(own, "uploadUsers", _rows())
    assert unnamed["name"] == "User Upload v1.5 at 2026-03-02 16:00"


def test_jobs_outlive_who_uploaded(own: Caller) -> None:
    ana = own.sandbox.world.people.named("asilva")
    assert ana is not None
    ana.password = own.sandbox.password
    own.client.auth = ("asilva", own.sandbox.password)
    job = upload(own, "uploadUsers", _rows("process,bnew,Bea,New,Standard User"))
    assert job["by"]["targetName"] == "asilva"
    own.client.auth = (own.sandbox.username, own.sandbox.password)
    own("deletePerson", "asilva")
    own.sandbox.advance(minutes=1)
    assert own("getImportJob", job["id"])["status"] == "COMPLETE"
    assert _messages(own, job) == [("ERROR", "PROCESSING_ERROR", None, 2)]


# EPIC


def test_archives(own: Caller) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("manifest.xml", "<manifest/>")
    good = upload(own, "uploadEpicData", packed.getvalue())
    assert good.keys().isdisjoint({"name", "started"})
    assert (good["status"], good["totalCount"]) == ("PENDING", 0)
    bad = upload(own, "uploadEpicData", b"no archive")
    own.sandbox.advance(seconds=5)
    assert own("getImportJob", good["id"])["status"] == "COMPLETE"
    assert own("getImportJob", bad["id"])["status"] == "FAILED"
    assert own("getImportJobMessages", bad["id"])["total"] == 0


# Lists of jobs


def test_lists_of_jobs(own: Caller) -> None:
    for name in ("b", "A"):
        upload(own, "uploadUsers", _rows(*["x"] * len(name)), name=name)
    upload(own, "uploadEpicData", b"no archive")
    own.sandbox.advance(minutes=1)

    def names(query: str) -> list[str]:
        jobs = own("getImportJobs", query=query)["data"]
        return [each.get("name", "EPIC")[:4] for each in jobs]

    assert names("") == ["User", "b", "A", "EPIC"]
    assert names("sortBy=STARTED&sortOrder=DESCENDING") == ["EPIC", "A", "b", "User"]
    assert names("sortBy=NAME") == ["EPIC", "A", "b", "User"]
    assert names("sortBy=STATUS")[-1] == "EPIC"
    assert names("sortBy=PROCESSED_COUNT")[-1] == "User"
    assert len(names("sortBy=BY")) == 4
    assert names("transformType=epic-v1") == ["EPIC"]
    assert names("transformType=users-v1&limit=1&offset=2") == ["A"]
    own.refusal("getImportJob", "none", status=404)
    own.refusal("getImportJobMessages", "none", status=404)


def test_lists_of_messages(own: Caller) -> None:
    job = _imported(own, _rows("process,a,A,B,", "remove,x,,,", head=f"{HEAD},Shoe"))

    def lines(query: str) -> list[int]:
        messages = own("getImportJobMessages", job["id"], query=query)["data"]
        return [each["line"] for each in messages]

    assert lines("") == [1, 2, 3]
    assert lines("sortBy=LINE&sortOrder=DESCENDING") == [3, 2, 1]
    assert lines("messageLevels=WARN") == [1, 3]
    assert lines("messageLevels=WARN,ERROR") == [1, 2, 3]
    assert lines("sortBy=COLUMN") == [2, 1, 3]
    assert lines("sortBy=MESSAGE_TYPE") == [2, 1, 3]
    assert lines("sortBy=MESSAGE_LEVEL") == [2, 1, 3]
    assert lines("sortBy=DESCRIPTION") == [2, 1, 3]
    assert lines("limit=1&offset=1") == [2]
