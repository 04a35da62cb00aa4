"""Reading forms with files: bodies of the type multipart/form-data."""

from __future__ import annotations

import email.parser
import email.policy
from dataclasses import dataclass
from typing import Final

from .errors import bad_request

MULTIPART: Final = "multipart/form-data"


@dataclass(frozen=True)
class SentFile:
    """A file in a form.

    Attributes:
        name: The name that the sender gave it; it may be empty.
        media_type: What it is said to be.
        content: Its bytes.
    """

    name: str
    media_type: str
    content: bytes


def read_multipart(content_type: str, content: bytes) -> dict[str, SentFile | str]:
    """Return the fields of a form: texts, and files.

    Args:
        content_type: The header of that name, which says where the parts end.
        content: The body.

    Raises:
        ApiError: It is no such form.
    """
    # Forms are written as emails are (RFC 7578, section 4).
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + content)
    if not message.is_multipart() or message.defects:
        raise bad_request("The body is no multipart form, or it is cut off.")
    found: dict[str, SentFile | str] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise bad_request("A part of the form has no name.")
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            raise bad_request(f"The part {name} of the form is a form itself.")
        file_name = part.get_filename()
        if file_name is None:
            found[name] = payload.decode("utf-8", "replace")
        else:
            found[name] = SentFile(file_name, part.get_content_type(), payload)
    return found
