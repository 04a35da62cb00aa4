"""Where the instance is: what a user may write, and what is refused with the forms shown."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.ways import Way
from xmatters.errors import ConfigurationError, Error

FORMS = (
    "'acme'",
    "'acme.xmatters.com'",
    "'https://acme.xmatters.com'",
    "'https://acme.xmatters.com/api/xm/1'",
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("acme", "https://acme.xmatters.com"),
        ("acme-test", "https://acme-test.xmatters.com"),
        ("acme.xmatters.com", "https://acme.xmatters.com"),
        ("acme.eu.xmatters.com", "https://acme.eu.xmatters.com"),
        # The user guide has a host with an underscore.
        ("my_instance.xmatters.com", "https://my_instance.xmatters.com"),
        ("acme.xmatters.com:8443", "https://acme.xmatters.com:8443"),
        ("localhost:8443", "https://localhost:8443"),
        ("https://acme.xmatters.com", "https://acme.xmatters.com"),
        ("https://acme.xmatters.com/", "https://acme.xmatters.com"),
        ("HTTPS://acme.xmatters.com", "https://acme.xmatters.com"),
        ("https://acme.xmatters.com:8443", "https://acme.xmatters.com:8443"),
        ("https://acme.xmatters.com/api/xm/1", "https://acme.xmatters.com"),
        ("https://acme.xmatters.com/api/xm/1/", "https://acme.xmatters.com"),
        ("  acme.xmatters.com\n", "https://acme.xmatters.com"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.1.2.3", "http://127.1.2.3"),
        ("http://[::1]:8080/api/xm/1", "http://[::1]:8080"),
    ],
)
def test_address_that_is_taken(way: Way, written: str, meant: str) -> None:
    assert way.connect(written).base_url == meant


@pytest.mark.parametrize(
    "written",
    [
        "",
        "   ",
        "acme/people",
        "acme.xmatters.com/",
        "acme.xmatters.com/api/xm/1",
        "https://acme.xmatters.com/people",
        "https://acme.xmatters.com/api/xm/2",
        "https://acme.xmatters.com/api/xm/1/people",
        "https://acme.xmatters.com//api/xm/1",
        "https://mary:hush@acme.xmatters.com",
        "https://mary@acme.xmatters.com",
        "mary:hush@acme.xmatters.com",
        "acme?limit=1",
        "https://acme.xmatters.com?limit=1",
        "https://acme.xmatters.com/api/xm/1?limit=1",
        "https://acme.xmatters.com#people",
        "http://acme.xmatters.com",
        "http://10.0.0.1",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "ftp://acme.xmatters.com",
        "ws://localhost",
        "file:///etc/hosts",
        "://acme.xmatters.com",
        "https://",
        "https:///api/xm/1",
        "https://acme..xmatters.com",
        "https://-acme.xmatters.com",
        "https://acme.xmatters.com:port",
        "https://acme.xmatters.com:99999",
        "https://acme.xmatters.com\\evil.example.com",
        "https://[::1",
        "ac me",
        "acme\x00",
        "ácme",
        f"https://{'a' * 64}.xmatters.com",
    ],
)
def test_address_that_is_refused(way: Way, written: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        way.connect(written)
    message = str(refused.value)
    assert all(form in message for form in FORMS)
    assert "hush" not in message


@pytest.mark.parametrize("given", [None, b"acme", 7, ["acme"]])
def test_address_that_is_no_text(way: Way, given: Any) -> None:
    # `os.environ.get("XM_URL")` is None where nothing is set.
    with pytest.raises(ConfigurationError, match=r"'https://acme\.xmatters\.com'"):
        way.connect(given)


def test_refusal_is_also_a_value_error(way: Way) -> None:
    with pytest.raises(ValueError, match="no address of xMatters") as refused:
        way.connect("")
    assert isinstance(refused.value, Error)


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1.0},
        {"timeout": float("nan")},
        {"deadline": 0},
        {"deadline": -5},
        {"max_retries": -1},
    ],
)
def test_setting_that_is_refused(way: Way, options: dict[str, Any]) -> None:
    (name,) = options
    with pytest.raises(ConfigurationError, match=name):
        way.connect("acme", **options)


@pytest.mark.parametrize(
    "options", [{"timeout": None}, {"timeout": 5}, {"deadline": None}, {"max_retries": 0}]
)
def test_setting_that_is_taken(way: Way, options: dict[str, Any]) -> None:
    assert way.connect("acme", **options).base_url == "https://acme.xmatters.com"
