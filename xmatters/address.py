"""Where the service is: what a user may write, and the address it stands for."""

from __future__ import annotations

import ipaddress
import re
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from xmatters.errors import ConfigurationError, ParameterError

_ACCEPTED: Final = (
    "an instance name ('acme'), a host ('acme.xmatters.com'), "
    "an address ('https://acme.xmatters.com'), "
    "or the base of the API ('https://acme.xmatters.com/api/xm/1')"
)
_INSTANCE_DOMAIN: Final = "xmatters.com"
_API_BASE: Final = "/api/xm/1"
_API_PATHS: Final = ("", "/", _API_BASE, f"{_API_BASE}/")
_TARGET: Final = r"[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*"
"""What may stand in path and query (RFC 3986, appendix A)."""
_LABEL: Final = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"


def base_url(xm_url: str) -> str:
    """Return the address of an instance, without path and without a slash at the end.

    Args:
        xm_url: An instance name, a host (with or without port), an `https` address, or the base
            address of the API. Plain `http` only for this machine (loopback addresses).

    Raises:
        ConfigurationError: `xm_url` is none of these.
    """
    if not isinstance(xm_url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise _refused(f"it is no text but {type(xm_url).__name__}")
    text = xm_url.strip()
    if not text or not text.isascii() or any(char.isspace() for char in text):
        raise _refused("it is empty or has characters that no address has")
    if "://" not in text:
        host, slash, _ = text.partition("/")
        if slash:
            raise _refused("it has a path; write the scheme too if it is the base of the API")
        named = "." in host or ":" in host or host == "localhost"
        text = f"https://{host if named else f'{host}.{_INSTANCE_DOMAIN}'}"
    return _checked(_split(text))


def request_target(path: str) -> str:
    """Return path and query of a request, from what a caller writes.

    Args:
        path: A path below the base of the API (`/people?limit=10`), or a whole one as the links
            of the service have it (`/api/xm/1/people`). Its values are percent-encoded already.

    Raises:
        ParameterError: It is none, or would lead to another host or out of the API.
    """
    parts = urlsplit(path if path.startswith("/") else f"/{path}")
    segments = unquote(parts.path).split("/")
    if parts.scheme or parts.netloc or "://" in parts.path or parts.fragment:
        raise ParameterError(f"a path is wanted, without a host or a fragment: {parts.path!r}")
    if not re.fullmatch(_TARGET, parts.path + parts.query):
        raise ParameterError(f"the path must be percent-encoded: {parts.path!r}")
    if ".." in segments or "." in segments:
        raise ParameterError(f"the path must not lead elsewhere: {parts.path!r}")
    base = "" if parts.path.startswith("/api/") else _API_BASE
    return base + parts.path + (f"?{parts.query}" if parts.query else "")


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as error:
        raise _refused(f"{error}") from None
    return parts


def _checked(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if "@" in parts.netloc:
        raise _refused("credentials do not belong into the address; use set_authentication()")
    if parts.query or parts.fragment:
        raise _refused("it has a query or a fragment")
    if parts.scheme not in ("https", "http"):
        raise _refused(f"the scheme {parts.scheme!r} is not https")
    if parts.path not in _API_PATHS:
        raise _refused(f"the path {parts.path!r} is not that of the API")
    if not _is_host(host):
        raise _refused("it has no valid host")
    if parts.scheme == "http" and not is_loopback(host):
        raise _refused("plain http would send the credentials in the clear; use https")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{parts.port}" if parts.port else "")


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return len(host) <= 253 and all(re.fullmatch(_LABEL, label) for label in host.split("."))
    return True


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _refused(why: str) -> ConfigurationError:
    return ConfigurationError(f"This is no address of xMatters: {why}. Accepted are {_ACCEPTED}.")
