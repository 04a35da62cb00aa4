"""The objects of the API that know their session.

Each extends the generated model of the same name by ways to other objects.
"""

from __future__ import annotations

from typing import Final

OBJECTS: Final = {
    name: f"xmatters.aio.objects.{module}:{name}"
    for module, names in {
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
        "groups": ("Group", "GroupReference"),
        "integrations": ("Integration", "IntegrationReference"),
        "on_call": ("Replacer",),
        "people": ("Person", "PersonReference"),
        "plan_constants": ("PlanConstant",),
        "plan_endpoints": ("PlanEndpoint", "PlanEndpointReference"),
        "plans": ("Plan", "PlanReference"),
        "recipients": ("GroupMember", "RecipientReference"),
        "scenarios": ("Scenario",),
        "scheduled_messages": ("ScheduledMessage",),
        "shared_libraries": ("SharedLibrary",),
        "sites": ("Site",),
        "subscription_forms": ("SubscriptionForm", "SubscriptionFormReference"),
        "subscriptions": ("Subscription",),
    }.items()
    for name in names
}
"""For each schema that has such an object, where its class is."""
