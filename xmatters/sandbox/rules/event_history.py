"""What is remembered of an event: references, comments and audit entries."""

from __future__ import annotations

import datetime
from typing import Any

from ..jsontypes import Object
from ..views import person_reference, self_link
from ..world import Event, Person, World


def event_reference(world: World, event: Event) -> Object:
    """Return an event in short."""
    return {
        "id": event.id,
        "eventId": event.fields["eventId"],
        "links": self_link(world, "getEvent", event.id),
    }


def annotate(
    world: World, event: Event, author: Person, comment: str, moment: datetime.datetime
) -> Object:
    """Add a comment to an event, and an audit entry about it.

    Args:
        world: What the sandbox knows.
        event: The event.
        author: Who comments.
        comment: The comment.
        moment: When.

    Returns:
        The comment as it stands in replies.
    """
    detail = {
        "event": event_reference(world, event),
        "author": person_reference(world, author),
        "comment": comment,
    }
    identifier = world.new_id()
    annotation = {
        "id": identifier,
        **detail,
        "created": world.specification.spell("Annotation", "created", moment),
        "links": self_link(world, "getEventAnnotation", event.id, identifier),
    }
    event.annotations.insert(0, annotation)
    audit(world, event, "EVENT_ANNOTATED", moment, annotation=detail)
    return annotation


def audit(
    world: World, event: Event, audit_type: str, moment: datetime.datetime, /, **detail: Any
) -> None:
    """Add an entry to the history of an event.

    Args:
        world: What the sandbox knows.
        event: The event.
        audit_type: What happened.
        moment: When.
        **detail: What entries of this type have besides.
    """
    event.audits.append(
        {
            "id": world.new_id(),
            "orderId": str(world.new_order()),
            "type": audit_type,
            "at": world.specification.spell("Audit", "at", moment),
            **detail,
        }
    )
