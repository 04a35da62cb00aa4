"""Subscriptions: whom they notify, who shares them, and the forms they are made from."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.session.exemplary import Exemplary
from tests.session.service import Answer, Service
from tests.session.ways import Session, Way
from xmatters.errors import NoContentError, PaginationError, ParameterError

SUBSCRIPTION = "f6a8b0c2-4e5d-4f90-b132-8d0e2f4a6b01"
FORM = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a01"
PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
ROLE = "5e1c7a90-3b2d-4f68-8c15-2a7b9d4e6f01"
MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"


def connected(way: Way, service: Service) -> Session:
    return way.connect(service.url).set_authentication("mary", "hush")


def subscription_of(way: Way, service: Service) -> Any:
    subscriptions = connected(way, service).subscriptions_endpoint()
    found = way.wait(subscriptions.get_subscription_by_id(SUBSCRIPTION))
    service.arrived.clear()
    return found


def sent(service: Service) -> list[str]:
    return [f"{each.method} {each.target.removeprefix('/api/xm/1')}" for each in service.arrived]


def last_body(service: Service) -> Any:
    return json.loads(service.arrived[-1].content)


def test_subscribers_come_and_go(way: Way, service: Service, exemplary: Exemplary) -> None:
    subscription = subscription_of(way, service)
    subscribers = way.wait(subscription.get_subscribers())
    way.wait(subscription.add_subscribers([*subscribers, "mmcbride"]))
    kinds = [{"id": each.id, "recipientType": each.recipient_type} for each in subscribers]
    assert last_body(service) == [*kinds, {"id": "mmcbride"}]
    left = way.wait(subscription.unsubscribe_person(subscribers[0]))
    assert left.id == SUBSCRIPTION
    path = f"/subscriptions/{SUBSCRIPTION}/subscribers"
    assert sent(service) == [
        f"GET {path}",
        f"PUT {path}",
        f"DELETE {path}/{subscribers[0].id}",
    ]


def test_endpoint_takes_objects(way: Way, service: Service, exemplary: Exemplary) -> None:
    subscription = subscription_of(way, service)
    subscriptions = connected(way, service).subscriptions_endpoint()
    way.wait(subscriptions.get_subscribers(subscription, limit=10))
    way.wait(subscriptions.unsubscribe_person(subscription, subscription.owner))
    path = f"/subscriptions/{SUBSCRIPTION}/subscribers"
    assert sent(service) == [f"GET {path}?limit=10", f"DELETE {path}/{MARY}"]


def test_person_who_did_not_subscribe(way: Way, service: Service, exemplary: Exemplary) -> None:
    subscription = subscription_of(way, service)
    service.answer(Answer(b"", 204))
    with pytest.raises(NoContentError):
        way.wait(subscription.unsubscribe_person("tokafor"))


# Who shares it


def test_shares_that_are_listed_can_be_sent_back(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    subscription = subscription_of(way, service)
    shares = way.wait(subscription.get_share_permissions())
    assert [each.share_type for each in shares] == ["PERSON", "ROLE"]
    actions = {"viewSubscription": True, "subscribe": True}
    new = {"share_type": "PERSON", "shared_with": {"id": "tokafor"}, "permissibleActions": actions}
    way.wait(subscription.set_share_permissions([*shares, subscription.owner, new]))
    nothing_more = {"editSubscription": False, "subscribe": False, "subscribeOthers": False}
    assert last_body(service) == [
        {
            "shareType": "PERSON",
            "sharedWith": {"id": ANA},
            "permissibleActions": {"viewSubscription": True, **nothing_more, "subscribe": True},
        },
        {
            "shareType": "ROLE",
            "sharedWith": {"id": ROLE},
            "permissibleActions": {"viewSubscription": True, **nothing_more},
        },
        {"shareType": "PERSON", "sharedWith": {"id": MARY}},
        {
            "shareType": "PERSON",
            "sharedWith": {"id": "tokafor"},
            "permissibleActions": actions,
        },
    ]


def test_what_the_specification_does_not_know_of_a_share_is_not_sent_back(
    way: Way, service: Service, exemplary: Exemplary
) -> None:
    subscription = subscription_of(way, service)
    share = {"shareType": "ROLE", "sharedWith": {"id": ROLE, "name": "x", "new": 1}, "newer": 2}
    actions = {"subscribe": True, "dance": True}
    page = {"count": 1, "total": 1, "data": [{**share, "permissibleActions": actions}]}
    service.answer(Answer(page))
    shares = way.wait(subscription.get_share_permissions())
    way.wait(subscription.set_share_permissions(shares))
    assert last_body(service) == [
        {
            "shareType": "ROLE",
            "sharedWith": {"id": ROLE},
            "permissibleActions": {"subscribe": True},
        }
    ]


def test_share_that_is_none(way: Way, service: Service, exemplary: Exemplary) -> None:
    subscription = subscription_of(way, service)
    with pytest.raises(ParameterError, match="is no person, role or permission"):
        way.wait(subscription.set_share_permissions([subscription.form]))
    assert service.arrived == []


# The forms


def test_from_a_subscription_to_its_form(way: Way, service: Service, exemplary: Exemplary) -> None:
    subscription = subscription_of(way, service)
    form = way.wait(subscription.form.get_subscription_form())
    assert (form.name, way.wait(form.plan.get_plan()).name) == ("Outages", "Outage Response")
    assert way.wait(form.form.get_form()).name == "Report an outage"
    way.wait(form.update(one_way=False))
    assert last_body(service) == {"id": FORM, "oneWay": False}
    assert sent(service)[-1] == f"POST /plans/{PLAN}/subscription-forms"


WAYS_TO_LISTS = [
    ("get_property_definitions", "Region"),
    ("get_roles", "Standard User"),
    ("get_target_device_names", "Work Email"),
    ("get_visible_target_device_names", "Mobile Phone"),
]


@pytest.mark.parametrize(("method", "first"), WAYS_TO_LISTS)
def test_form_that_came_alone_has_everything(
    way: Way, service: Service, exemplary: Exemplary, method: str, first: str
) -> None:
    forms = connected(way, service).subscription_forms_endpoint()
    form = way.wait(forms.get_subscription_form_by_id(sub_form_id=FORM))
    service.arrived.clear()
    assert way.wait(getattr(form, method)())[0].name == first
    assert service.arrived == []


@pytest.mark.parametrize(("method", "first"), WAYS_TO_LISTS)
def test_form_of_a_list_is_asked_for_the_rest(
    way: Way, service: Service, exemplary: Exemplary, method: str, first: str
) -> None:
    short = {"id": FORM, "name": "Outages", "plan": {"id": PLAN}}
    service.answer(Answer({"count": 1, "total": 1, "data": [short]}))
    (form,) = way.wait(
        connected(way, service).subscription_forms_endpoint().get_subscription_forms()
    )
    service.arrived.clear()
    service.reply = exemplary
    assert way.wait(getattr(form, method)())[0].name == first
    assert sent(service) == [f"GET /subscription-forms/{FORM}"]


def test_list_that_is_not_all_there(way: Way, service: Service) -> None:
    roles = {"count": 0, "total": 3, "links": {"self": "/x"}}
    service.answer(Answer({"id": FORM, "name": "Outages", "roles": roles}))
    forms = connected(way, service).subscription_forms_endpoint()
    form = way.wait(forms.get_subscription_form_by_id(FORM))
    with pytest.raises(PaginationError, match="only 0 of 3 roles"):
        way.wait(form.get_roles())
