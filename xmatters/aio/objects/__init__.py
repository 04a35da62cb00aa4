"""The objects of the API that know their session.

Each extends the generated model of the same name by ways to other objects.
"""

from __future__ import annotations

from typing import Final

OBJECTS: Final = {
    name: f"xmatters.aio.objects.{module}:{name}"
    for module, names in {
        "conference_bridges": ("ConferenceBridge",),
        "device_names": ("DeviceName",),
        "devices": (
            "AndroidPushDevice",
            "ApplePushDevice",
            "Device",
            "EmailDevice",
            "FaxDevice",
            "GenericDevice",
            "PublicAddressDevice",
            "SmsDevice",
            "TextPagerDevice",
            "VoiceDevice",
        ),
        "dynamic_teams": ("DynamicTeam",),
        "event_suppressions": ("SuppressionMatch",),
        "events": ("Event", "EventReference"),
        "forms": (
            "AttachmentsSection",
            "ConferenceBridgeSection",
            "CustomSection",
            "DevicesSection",
            "DocumentUploadSection",
            "Form",
            "FormReference",
            "FormSection",
            "HandlingSection",
            "IncidentSection",
            "RecipientsSection",
            "ResponseChoicesSection",
            "SenderOverridesSection",
        ),
        "group_members": ("GroupMembership",),
        "groups": ("Group", "GroupReference"),
        "imports": ("ImportJob",),
        "incidents": ("Incident", "IncidentReference"),
        "integrations": ("Integration", "IntegrationReference"),
        "on_call": ("OnCall", "OnCallSummary", "Replacer"),
        "people": ("Person", "PersonReference"),
        "plan_constants": ("PlanConstant",),
        "plan_endpoints": ("PlanEndpoint", "PlanEndpointReference"),
        "plans": ("Plan", "PlanReference"),
        "recipients": ("GroupMember", "RecipientReference"),
        "roles": ("Role",),
        "scenarios": ("Scenario",),
        "scheduled_messages": ("ScheduledMessage",),
        "services": ("Service", "ServiceDependency", "ServiceReference"),
        "shared_libraries": ("SharedLibrary",),
        "shifts": (
            "GroupMembershipShiftReference",
            "Shift",
            "ShiftOccurrence",
            "ShiftReference",
        ),
        "signals": ("Signal", "SignalWorkflow"),
        "sites": ("Site",),
        "subscription_forms": ("SubscriptionForm", "SubscriptionFormReference"),
        "subscriptions": ("Subscription",),
        "temporary_absences": ("TemporaryAbsence",),
        "triggers": ("RequestReference",),
    }.items()
    for name in names
}
"""For each schema that has such an object, where its class is."""
