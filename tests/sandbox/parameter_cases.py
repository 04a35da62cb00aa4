"""What each query parameter of an operation that reads is to do, for the test of all of them.

A list is asked for without the parameter and with it. What may then be on it is said here, as far
as the specification does not say it already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from xmatters.sandbox.jsontypes import is_list, is_object

Item = Any
Read = Callable[[Item], Any]

MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01"
ANA = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e02"
TOM = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e03"
PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"
FORM = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"
SCENARIO = "a9c1e3f5-7b8d-4a23-8e65-1f3b5d7c9e01"
INTEGRATION = "a3d4e5f6-7a8b-4c92-9dae-4f5a6b7c8d02"
SUBSCRIPTION_FORM = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a01"
SUBSCRIPTION = "f6a8b0c2-4e5d-4f90-b132-8d0e2f4a6b01"
OTHER_SUBSCRIPTION = "f6a8b0c2-4e5d-4f90-b132-8d0e2f4a6b02"
MESSAGE = "07b9c1d3-5f6e-4a01-8243-9e1f3a5b7c01"
BRIDGE = "8d0f2b4c-6e8a-4c0d-9f1b-3a5c7e9d1f02"
JOB = "c5f6a7b8-9cad-4eb4-9fc0-6b7c8d9eaf01"
SIGNAL = "d6a7b8c9-adbe-4fc5-80d1-7c8d9eafb001"
CHANGE = "e7b8c9da-becf-40d6-91e2-8d9eafb0c101"
EVENT = "24817003"
REPEATED = "24817016"
GROUP = "Database Operations"
MIXED_GROUP = "Network/Security"

PLAN_FORM = (PLAN, FORM)

# Where the operations whose path has placeholders are asked.
PLACES: Mapping[str, tuple[str, ...]] = {
    "getPerson": ("mmcbride",),
    "getPersonDevices": ("mmcbride",),
    "getPersonGroups": ("asilva",),
    "getPersonSupervisors": ("tokafor",),
    "getDevice": ("mmcbride|Mobile Phone",),
    "getGroup": ("Denver Staff",),
    "getGroupSupervisors": (GROUP,),
    "getGroupRecipients": (MIXED_GROUP,),
    "getGroupMembers": (MIXED_GROUP,),
    "getEvent": (EVENT,),
    "getEventAnnotations": (EVENT,),
    "getEventUserDeliveries": (EVENT,),
    "getShifts": (GROUP,),
    "getShift": (GROUP, "Nights"),
    "getShiftMembers": (MIXED_GROUP, "Default Shift"),
    "getShiftOccurrences": (GROUP,),
    "getDeletedShiftOccurrences": (GROUP, "Weekdays"),
    "getDynamicTeam": ("Denver Responders",),
    "getDynamicTeamMembers": ("Denver Responders",),
    "getService": ("Web Shop Orders",),
    "getPlan": (PLAN,),
    **dict.fromkeys(
        (
            *("getPlanConstants", "getPlanEndpoints", "getPlanProperties", "getIntegrations"),
            *("getSharedLibraries", "getPlanForms", "getPlanSubscriptionForms"),
        ),
        (PLAN,),
    ),
    "getIntegrationLogs": (INTEGRATION,),
    **dict.fromkeys(
        (
            *("getForm", "getFormRecipients", "getFormSenderPermissions"),
            *("getFormResponseOptions", "getFormSections"),
        ),
        (FORM,),
    ),
    **dict.fromkeys(
        (
            *("getPlanForm", "getPlanFormRecipients", "getPlanFormSenderPermissions"),
            *("getPlanFormResponseOptions", "getPlanFormScenarios"),
        ),
        PLAN_FORM,
    ),
    "getScenario": (SCENARIO,),
    "getScenarioSenderPermissions": (SCENARIO,),
    "getSubscribers": (SUBSCRIPTION,),
    "getSubscriptionSharePermissions": (SUBSCRIPTION,),
    "getImportJobMessages": (JOB,),
    "getSignal": (SIGNAL,),
}

# What is sent always: what the service insists on, and what shows the fields that are compared.
ALWAYS: Mapping[str, Mapping[str, str]] = {
    "getPeople": {"embed": "roles,supervisors,devices"},
    "getGroups": {"embed": "services,supervisors"},
    "getDynamicTeams": {"embed": "supervisors"},
    "getGroupMembers": {"embed": "shifts"},
    "getEvents": {"embed": "properties,targetedRecipients"},
    "getEventUserDeliveries": {"at": "2026-03-02T15:59:00Z"},
    "getAudits": {"eventId": EVENT},
    "getOnCall": {"groups": f"{GROUP},Service Desk,{MIXED_GROUP}"},
    "getOnCallSummary": {"groups": f"{GROUP},Service Desk,{MIXED_GROUP}"},
    "getShifts": {"embed": "members"},
    "getShiftOccurrences": {"to": "2026-03-12T00:00:00Z"},
    "getTemporaryAbsences": {"groups": f"{GROUP},Service Desk"},
    "getEventSuppressions": {"event": REPEATED},
}


def parts(value: Any, path: str) -> Iterator[Any]:
    """Find what is at a dotted path, in each item of the lists on the way."""
    if is_list(value):
        for each in value:
            yield from parts(each, path)
    elif not path:
        yield value
    elif is_object(value):
        name, _, rest = path.partition(".")
        if name in value:
            yield from parts(value[name], rest)
        elif is_list(value.get("data")):
            yield from parts(value["data"], path)


def at(path: str) -> Read:
    """Return what reads the texts, in lower case, that are at a dotted path."""
    return lambda item: [str(each).casefold() for each in parts(item, path)]


def number_at(path: str) -> Read:
    """Return what reads a number at a dotted path."""
    return lambda item: [int(each) for each in parts(item, path)]


@dataclass(frozen=True)
class Narrowed:
    """A parameter that chooses among the items.

    Attributes:
        value: What is sent.
        fits: Tells whether an item stays.
        others: What is sent besides.
    """

    value: str
    fits: Callable[[Item], bool]
    others: Mapping[str, str] = field(default_factory=dict[str, str])


def of(path: str, *values: str) -> list[Narrowed]:
    """Return that a parameter chooses the items that have one of its values at a dotted path."""

    def having(value: str) -> Narrowed:
        wanted = {each.casefold() for each in value.split(",")}
        return Narrowed(value, lambda item: not wanted.isdisjoint(at(path)(item)))

    return [having(value) for value in values]


def whether(fits: Callable[[Item], bool]) -> list[Narrowed]:
    """Return that `true` chooses the items that fit, and `false` the others."""
    return [Narrowed("true", fits), Narrowed("false", lambda item: not fits(item))]


def _has_device(path: str, *values: str) -> list[Narrowed]:
    def fits(item: Item) -> bool:
        found = [each for each in parts(item, path) if not values or each in values]
        return bool(found)

    return whether(fits)


def _named(*names: str) -> Callable[[Item], bool]:
    """Tell whether an item is one of these; for what the items do not show themselves."""
    return lambda item: (
        not set(names).isdisjoint(
            [*parts(item, "targetName"), *parts(item, "name"), *parts(item, "eventId")]
        )
    )


def _members(*names: str) -> Callable[[Item], bool]:
    return lambda item: item["member"]["targetName"] in names


def _property(name: str, value: str) -> Callable[[Item], bool]:
    return lambda item: value.casefold() in at(f"properties.{name}")(item)


def _members_with(*owners: str) -> list[Narrowed]:
    """Return that people with a device stay, or with false those without; others never do."""

    def is_person(item: Item) -> bool:
        return bool(item["member"]["recipientType"] == "PERSON")

    return [
        Narrowed("true", _members(*owners)),
        Narrowed("false", lambda item: is_person(item) and not _members(*owners)(item)),
    ]


_OWNERS = {
    "devices.exists": ("asilva", "mmcbride", "tokafor", "chatter"),
    "devices.active.exists": ("asilva", "mmcbride", "tokafor", "chatter"),
    "devices.chat.exists": ("chatter",),
    "devices.email.exists": ("asilva", "mmcbride", "tokafor"),
    "devices.failsafe.exists": ("asilva", "mmcbride", "tokafor"),
    "devices.mobile.exists": ("mmcbride",),
    "devices.sms.exists": ("asilva",),
    "devices.voice.exists": ("asilva", "mmcbride"),
}

_OF_FORMS = {
    "enabledFor": [
        Narrowed("MOBILE", lambda item: item["mobileEnabled"]),
        Narrowed("UI", lambda item: item["uiEnabled"]),
        Narrowed("UI,MOBILE", lambda item: item["uiEnabled"] or item["mobileEnabled"]),
    ],
    "triggerType": of("triggerType", "FLOW", "FORM"),
}

FILTERS: Mapping[str, Mapping[str, list[Narrowed]]] = {
    "getPeople": {
        "targetName": of("targetName", "asilva"),
        "webLogin": of("webLogin", "asilva"),
        "firstName": of("firstName", "Uma"),
        "lastName": of("lastName", "Olsen"),
        "emailAddress": of("devices.emailAddress", "mary.mcbride@example.com"),
        "phoneNumber": of("devices.phoneNumber", "+13035550148"),
        "status": of("status", "ACTIVE", "INACTIVE"),
        "licenseType": of("licenseType", "FULL_USER", "STAKEHOLDER_USER"),
        "roles": of("roles.name", "group supervisor", "Company Supervisor,Group Supervisor"),
        "site": of("site.name", "Denver", "Lisbon", "Denver,Lisbon"),
        "groups": [
            Narrowed("Service Desk", _named("tokafor", "asilva", "mmcbride")),
            Narrowed("U2VydmljZSBEZXNr", _named("tokafor", "asilva", "mmcbride")),
        ],
        "groups.exists": whether(
            lambda item: at("site.name")(item) == ["denver"] or item["targetName"] == "chatter"
        ),
        "supervisors": of("supervisors.targetName", "asilva", "asilva,mmcbride"),
        "supervisors.exists": whether(lambda item: any(parts(item, "supervisors.id"))),
        "propertyNames": [
            Narrowed("Skills", _property("Skills", "Oracle"), {"propertyValues": "Oracle"}),
            Narrowed("Nothing", lambda _: False, {"propertyValues": "Oracle"}),
        ],
        "propertyName": [
            Narrowed("Skills", _property("Skills", "Oracle"), {"propertyValue": "oracle"})
        ],
        "devices.exists": _has_device("devices.id"),
        "devices.email.exists": _has_device("devices.deviceType", "EMAIL"),
        "devices.failsafe.exists": _has_device("devices.defaultDevice", True),  # type: ignore[arg-type]
        "devices.mobile.exists": _has_device("devices.deviceType", "APPLE_PUSH"),
        "devices.sms.exists": _has_device("devices.deviceType", "TEXT_PHONE"),
        "devices.voice.exists": _has_device("devices.deviceType", "VOICE"),
        "devices.status": of("devices.status", "ACTIVE", "INACTIVE"),
        "devices.testStatus": of("devices.testStatus", "TESTED", "TESTED,UNTESTED"),
    },
    "getPersonDevices": {},
    "getDevices": {
        "deviceStatus": of("status", "ACTIVE", "INACTIVE"),
        "deviceType": of("deviceType", "EMAIL", "EMAIL,VOICE"),
        "deviceNames": of("name", "Work Email", "Work Email,SMS Phone"),
    },
    "getDeviceNames": {"deviceTypes": of("deviceType", "EMAIL", "EMAIL,FAX")},
    "getGroups": {
        "groupType": of("groupType", "ON_CALL", "BROADCAST", "DYNAMIC"),
        "status": of("status", "ACTIVE", "INACTIVE"),
        "members": [
            Narrowed("eschmidt1", _named(GROUP, "Denver Staff")),
            Narrowed("mmcbride|Mobile Phone", _named("Network Operations")),
        ],
        "member.exists": [
            Narrowed("ALL_SHIFTS", _named("Night Watch", "Observed")),
            Narrowed("ANY_SHIFTS", _named("Night Watch", "Observed", "Service Desk", GROUP)),
        ],
        "members.licenseType": [
            Narrowed(
                "STAKEHOLDER_USER",
                _named(GROUP, "Denver Staff", "Network Operations", "Service Desk", MIXED_GROUP),
            )
        ],
        "sites": of("site.name", "denver"),
        "supervisors": of("supervisors.targetName", "asilva", "asilva,tokafor"),
    },
    "getGroupMembers": {
        **{name: _members_with(*names) for name, names in _OWNERS.items()},
        "devices.status": [
            Narrowed("ACTIVE", _members("asilva", "mmcbride", "tokafor", "chatter")),
            Narrowed("INACTIVE", _members("tokafor")),
        ],
        "devices.testStatus": [Narrowed("TESTED", _members("asilva", "mmcbride", "tokafor"))],
    },
    "getRoles": {
        "name": [
            *of("name", "Standard User"),
            Narrowed(
                "*Supervisor",
                _named("Group Supervisor", "Company Supervisor"),
                {"allowWildcards": "true"},
            ),
            Narrowed("*Supervisor", lambda _: False, {"allowWildcards": "false"}),
        ]
    },
    "getSites": {
        "country": of("country", "USA", "PRT"),
        "geocoded": whether(lambda item: "latitude" in item),
        "status": of("status", "ACTIVE", "INACTIVE"),
    },
    "getEvents": {
        "status": of("status", "ACTIVE", "ACTIVE,SUSPENDED", "TERMINATED"),
        "priority": of("priority", "LOW", "LOW,HIGH"),
        "eventType": of("eventType", "SYSTEM", "USER"),
        "plan": [*of("plan.name", "Outage Response"), *of("plan.id", PLAN)],
        "form": [*of("form.name", "Announce maintenance"), *of("form.id", FORM)],
        "submitter": [*of("submitter.targetName", "asilva"), *of("submitter.id", MARY)],
        "targetedRecipients": of(
            "targetedRecipients.targetName", "Night Watch", "Night Watch,Service Desk"
        ),
        "resolvedUsers": [
            # The repetitions were held back, so they reached nobody.
            Narrowed("chatter", lambda item: item["eventId"] == REPEATED)
        ],
        "requestId": of("requestId", "a2c4e6f8-1b3d-4f5a-9c7e-0d2f4a6b8c01"),
        "incidentId": [
            *of("incident", "INCIDENT_ID-24816990"),
            Narrowed("INC-2041", _named(EVENT)),
        ],
        "propertyName": [
            Narrowed("Region#en", _property("Region#en", "East"), {"propertyValue": "eas"}),
            Narrowed("Systems", _property("Systems", "db02"), {"propertyValue": "db02"}),
            Narrowed(
                "Region,Systems",
                lambda item: (
                    _property("Region#en", "East")(item) and _property("Systems", "db02")(item)
                ),
                {"propertyValue": "East,db0", "propertyValueOperator": "EQUALS,CONTAINS"},
            ),
            Narrowed(
                "Region",
                lambda _: False,
                {"propertyValue": "eas", "propertyValueOperator": "EQUALS"},
            ),
        ],
    },
    "getEventUserDeliveries": {
        "deliveryStatus": of("deliveryStatus", "RESPONDED", "RESPONDED,FAILED")
    },
    "getAudits": {"auditType": of("type", "EVENT_CREATED", "event_created,EVENT_ANNOTATED")},
    "getShifts": {
        "members.exists": whether(lambda item: item["members"]["total"] > 0),
        "shiftType": [
            Narrowed("ONE_TIME", lambda item: item["recurrence"]["frequency"] == "ONCE"),
            Narrowed("RECURRING", lambda item: item["recurrence"]["frequency"] != "ONCE"),
        ],
    },
    "getShiftMembers": {"onDuty": whether(lambda item: item["onDuty"])},
    "getShiftOccurrences": {"shifts": of("shift.name", "Nights", "Nights,Weekends")},
    "getTemporaryAbsences": {
        "member": of("member.targetName", "mmcbride"),
        "absenceType": of("absenceType", "REPLACEMENT", "VACANCY"),
    },
    "getDynamicTeams": {"supervisors": of("supervisors.targetName", "asilva")},
    "getServices": {
        "ownedBy": of("ownedBy.targetName", GROUP, "Network Operations"),
        "serviceTier": of("serviceTier", "GOLD", "BRONZE"),
        "serviceType": of("serviceType", "TECHNICAL", "APPLICATION"),
    },
    "getServiceDependencies": {
        "serviceId": of("service.id", "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b02"),
        "dependentServiceId": of("dependentService.id", "7a9c1e3b-5d7f-4b2d-8e4a-6c8e0f1a2b02"),
    },
    "getIncidents": {
        "status": of("status.name", "IN_PROGRESS", "OPEN"),
        "severity": of("severity.name", "HIGH", "LOW", "HIGH,CRITICAL"),
        "impactedServices": of("impactedServices.targetName", "Orders Database"),
        "resolver.group": [Narrowed(GROUP, lambda item: item["incidentIdentifier"] == "INC-2041")],
        "requestId": of("requestId", "a2c4e6f8-1b3d-4f5a-9c7e-0d2f4a6b8c01"),
    },
    "getPlans": {
        "planType": of("planType", "PLAN", "BUILT_IN"),
        "enabled": whether(lambda item: item["enabled"]),
        "enabledFor": [
            Narrowed("MOBILE", _named("Planned Maintenance", "Outage Response")),
            Narrowed("UI", _named("Planned Maintenance", "Outage Response")),
        ],
        "subscription-forms": whether(_named("Outage Response")),
    },
    "getIntegrations": {
        "integrationType": of("integrationType", "INBOUND_WEBHOOK"),
        "deployed": whether(lambda item: item["deployed"]),
    },
    "getForms": {
        **_OF_FORMS,
        "plans.planType": [
            Narrowed("PLAN", lambda item: item["name"] != "Alarm"),
            Narrowed("BUILT_IN", lambda item: item["name"] == "Alarm"),
        ],
    },
    "getPlanForms": _OF_FORMS,
    "getScenarios": {
        "enabledFor": [Narrowed("MOBILE", _named("Next release"))],
    },
    "getSubscriptions": {
        "owner": of("owner.targetName", "mmcbride", "asilva"),
        "subscriber": [Narrowed("chatter", _named("All of it"))],
        "sharedWith": [Narrowed("tokafor", _named("Outages in Denver"))],
        "managedBy": [Narrowed("asilva", _named("All of it"))],
        "subscriptionName": [Narrowed("denver OUTAGES", _named("Outages in Denver"))],
        "subscriptionDescription": [Narrowed("big denver", _named("Outages in Denver"))],
        "subscriptionForm": [Narrowed("everything", _named("All of it"))],
    },
    "getImportJobs": {
        "transformType": [
            Narrowed("users-v1", lambda item: "users-v1" in item["transform"]["url"]),
            Narrowed("epic-v1", lambda item: "epic-v1" in item["transform"]["url"]),
        ]
    },
    "getImportJobMessages": {"messageLevels": of("messageLevel", "ERROR", "WARN")},
    "getSignals": {
        "correlation": [Narrowed("SUPPRESSED", lambda item: item["suppressedCount"] > 0)],
        "response": [Narrowed("FAILED", lambda item: item["httpResponse"] >= "400")],
    },
}

# The time that `from`, `to`, `after`, `before` and their kin look at, for each item.
TIMES: Mapping[str, str] = {
    "getPeople": "whenCreated",
    "getGroups": "created",
    "getEvents": "created",
    "getAudits": "at",
    "getShifts": "created",
    "getIncidents": "createdAt",
    "getSignals": "received",
}

_NAME_AND_DESCRIPTION = {"NAME": "name", "DESCRIPTION": "description"}
_TARGET_NAME_AND_DESCRIPTION = {"NAME": "targetName", "DESCRIPTION": "description"}

# Where the texts are that each value of `fields` stands for, and terms to look for: each finds
# something, and not all of them are in one item.
TEXTS: Mapping[str, Mapping[str, str]] = {
    "getPeople": {
        "FIRST_NAME": "firstName",
        "LAST_NAME": "lastName",
        "TARGET_NAME": "targetName",
        "WEB_LOGIN": "webLogin",
        "EMAIL_ADDRESS": "devices.emailAddress",
        "PHONE_NUMBER": "devices.phoneNumber",
    },
    "getDeviceNames": _NAME_AND_DESCRIPTION,
    "getGroups": {**_TARGET_NAME_AND_DESCRIPTION, "SERVICE_NAME": "services.targetName"},
    "getSites": {"NAME": "name", "ADDRESS": "city"},
    "getEvents": {"name": "name"},
    "getDynamicTeams": _TARGET_NAME_AND_DESCRIPTION,
    "getServices": _TARGET_NAME_AND_DESCRIPTION,
    "getIncidents": {
        "SUMMARY": "summary",
        "DESCRIPTION": "description",
        "ID": "incidentIdentifier",
    },
    "getConferenceBridges": {**_NAME_AND_DESCRIPTION, "TOLL_FREE": "tollFreeNumber"},
    "getPlans": _NAME_AND_DESCRIPTION,
    "getForms": _NAME_AND_DESCRIPTION,
    "getScenarios": _NAME_AND_DESCRIPTION,
    "getScheduledMessages": {"NAME": "name"},
}

TERMS: Mapping[str, tuple[str, ...]] = {
    "getPeople": ("uma", "OLSEN", "qvarga22", "tom.okafor", "5550148", "login", "Uma Rossi"),
    "getDeviceNames": ("home", "telephone", "work email"),
    "getGroups": ("network", "phone", "shop", "Network Security"),
    "getSites": ("lis", "porto", "old lisbon"),
    "getEvents": ("router", "storage database"),
    "getDynamicTeams": ("lisbon", "everybody", "denver lisbon"),
    "getServices": ("orders", "copies", "web copies"),
    "getIncidents": ("orders", "refuses", "2041", "orders slow"),
    "getConferenceBridges": ("operations", "listen", "5550171", "customer bridge"),
    "getPlans": ("outage", "switched", "outage maintenance"),
    "getForms": ("alarm", "owners", "outage alarm"),
    "getScenarios": ("storm", "monthly", "planned storm"),
    "getScheduledMessages": ("weekly", "weekly second"),
}

_ADDRESS = ("address1", "address2", "city", "state", "postalCode", "country")


def _address(item: Item) -> list[str]:
    return [item[name] for name in _ADDRESS if name in item]


_BY_NAME = {"NAME": at("name")}
_BY_NAME_OR_DESCRIPTION = {"NAME": at("name"), "DESCRIPTION": at("description")}
_BY_TARGET_NAME = {"NAME": at("targetName")}
_AS_ARRANGED: Read = lambda item: 0  # noqa: E731

# What each value of `sortBy` compares.
ORDERS: Mapping[str, Mapping[str, Read]] = {
    "getPeople": {
        "FIRST_LAST_NAME": lambda item: (at("firstName")(item), at("lastName")(item)),
        "LAST_FIRST_NAME": lambda item: (at("lastName")(item), at("firstName")(item)),
        "TARGET_NAME": at("targetName"),
        "STATUS": at("status"),
        "WEB_LOGIN": at("webLogin"),
        "CREATED": at("whenCreated"),
        "LAST_LOGIN": at("lastLogin"),
        "SITE": at("site.name"),
        "ROLES": lambda item: sorted(at("roles.name")(item)),
    },
    "getDeviceNames": _BY_NAME,
    "getGroups": {**_BY_TARGET_NAME, "GROUPTYPE": at("groupType"), "STATUS": at("status")},
    "getGroupMembers": {"NAME": at("member.targetName")},
    "getSites": {"NAME": at("name"), "ADDRESS": _address},
    "getEvents": {
        "EVENT_ID": number_at("eventId"),
        "START_TIME": at("created"),
        "STATUS": at("status"),
        "SUBMITTER": at("submitter.targetName"),
        "NAME": at("name"),
    },
    "getEventUserDeliveries": {"DELIVERY_STATUS": at("deliveryStatus")},
    "getDynamicTeams": _BY_TARGET_NAME,
    "getEventSuppressions": {"EVENT_ID": number_at("event.eventId")},
    "getPlans": _BY_NAME_OR_DESCRIPTION,
    "getForms": {**_BY_NAME, "USER_DEFINED": _AS_ARRANGED},
    "getPlanForms": {**_BY_NAME, "USER_DEFINED": _AS_ARRANGED},
    "getPlanFormScenarios": {**_BY_NAME, "USER_DEFINED": number_at("position")},
    "getScheduledMessages": {"OWNER": at("owner.targetName")},
    "getSubscriptionForms": _BY_NAME_OR_DESCRIPTION,
    "getPlanSubscriptionForms": _BY_NAME_OR_DESCRIPTION,
    "getImportJobs": {
        "NAME": at("name"),
        "STATUS": at("status"),
        # Those that could not be started are last.
        "STARTED": lambda item: at("started")(item) or ["never"],
        "BY": at("by.targetName"),
        "PROCESSED_COUNT": number_at("processedCount"),
    },
    "getImportJobMessages": {
        "LINE": number_at("line"),
        "COLUMN": at("column"),
        "MESSAGE_TYPE": at("messageType"),
        "MESSAGE_LEVEL": at("messageLevel"),
        "DESCRIPTION": at("description"),
    },
    "getSignals": {"RECEIVED": at("received")},
}

# Where the field is that a value of `embed` or `include` adds, if it is not of that name.
EMBEDDED: Mapping[str, str] = {
    "responseOptions.translations": "responseOptions.translations",
    "attachments.size": "attachments.size",
    "getGroupMembers site": "member.site",
    "getGroupMembers lastLogin": "member.lastLogin",
    "getEventUserDeliveries person.properties": "person.properties",
    "getForms recipients": "recipients.data",
    "getForms scenarios": "scenarios.data",
    "getPlanForms recipients": "recipients.data",
    "getPlanForms scenarios": "scenarios.data",
    "getPlanForms responseOptions": "responseOptions.data",
    "getForm recipients": "recipients.data",
    "getForm responseOptions": "responseOptions.data",
    "getPlanForm recipients": "recipients.data",
    "getPlanForm responseOptions": "responseOptions.data",
    "properties.translations": "properties.Region#en.translations",
    "deviceNames": "targetDeviceNames",
    "metrics.members": "metrics.members",
    "rotation.members": "rotation.members",
    "creator": "creator.webLogin",
    "getScenario plan": "plan.links",
    "getScenario form": "form.links",
    "getOnCall shift": "shift.recurrence",
    "getOnCall members.owner": "members.member.owner.status",
    "getOnCallSummary shifts": "shift.links",
}

# Values of `embed` that mean something only beside others.
WITH_OTHERS: Mapping[str, str] = {
    "responseOptions.translations": "responseOptions",
    "rotation.members": "rotation",
    "properties.translations": "properties",
    "integrations.logs": "integrations",
}


def reached(items: Iterable[Item], path: str) -> bool:
    """Tell whether some item has a field at a dotted path."""
    return any(True for item in items for _ in parts(item, path))
