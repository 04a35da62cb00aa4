"""FormSectionType: The kinds of section: `CONFERENCE_BRIDGE` the choice of a bridge, ..."""

from __future__ import annotations

from typing import Literal

FormSectionType = (
    Literal[
        "CONFERENCE_BRIDGE",
        "CUSTOM_SECTION",
        "DEVICE_FILTER",
        "HANDLING_OPTIONS",
        "RECIPIENTS",
        "ATTACHMENTS",
        "SENDER_OVERRIDES",
        "RESPONSE_CHOICES",
        "INCIDENT",
        "DOCUMENT_UPLOAD",
    ]
    | str
)
"""The kinds of section: `CONFERENCE_BRIDGE` the choice of a bridge, `CUSTOM_SECTION` properties of
the plan, `DEVICE_FILTER` the devices to use, `HANDLING_OPTIONS` the settings of the event,
`RECIPIENTS` whom to notify, `ATTACHMENTS` files, `SENDER_OVERRIDES` how the sender is shown,
`RESPONSE_CHOICES` the response options, `INCIDENT` the details of an incident,
`DOCUMENT_UPLOAD` documents.

Other values may come and are kept as they are.
"""
