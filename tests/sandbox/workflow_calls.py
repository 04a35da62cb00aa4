"""A call of each operation about plans, forms, integrations and subscriptions."""

from __future__ import annotations

from typing import Any

PLAN = "c3d5e7f9-1b2a-4c6d-8e0f-5a7b9c1d3e01"
FORM = "d4e6f8a0-2c3b-4d7e-9f10-6b8c0d2e4f01"
SCENARIO = "a9c1e3f5-7b8d-4a23-8e65-1f3b5d7c9e01"
MESSAGE = "07b9c1d3-5f6e-4a01-8243-9e1f3a5b7c01"
INTEGRATION = "a3d4e5f6-7a8b-4c92-9dae-4f5a6b7c8d02"
SUBSCRIPTION_FORM = "e5f7a9b1-3d4c-4e8f-a021-7c9d1e3f5a01"
SUBSCRIPTION = "f6a8b0c2-4e5d-4f90-b132-8d0e2f4a6b01"
NOTHING = "00000000-0000-4000-8000-000000000000"
SENDERS = [
    {"senderType": "PERSON", "sender": {"id": "mmcbride"}},
    {"senderType": "ROLE", "sender": {"name": "Standard User"}},
]
RECIPIENTS = [
    {"id": "Database Operations", "recipientType": "GROUP"},
    {"id": "asilva"},
    {"id": "mmcbride|Work Email", "recipientType": "DEVICE"},
]

# By operation: the values of its path, its query, its body and the status of the reply.
CALLS: dict[str, list[tuple[tuple[str, ...], str, Any, int]]] = {
    "getPlans": [
        (
            (),
            "embed=creator,constants,endpoints,forms,propertyDefinitions,integrations,"
            "integrations.logs",
            None,
            200,
        )
    ],
    "createOrUpdatePlan": [
        ((), "", {"name": "First Plan", "enabled": True}, 201),
        ((), "", {"id": PLAN, "position": 3}, 200),
    ],
    "getPlan": [
        (
            ("Outage Response",),
            "embed=creator,constants,endpoints,forms,propertyDefinitions,integrations",
            None,
            200,
        )
    ],
    "deletePlan": [(("No Plan",), "", None, 204)],
    "getPlanConstants": [((PLAN,), "", None, 200)],
    "createOrUpdatePlanConstant": [((PLAN,), "", {"name": "First", "value": "1"}, 201)],
    "deletePlanConstant": [((PLAN, NOTHING), "", None, 204)],
    "getPlanEndpoints": [((PLAN,), "", None, 200)],
    "createOrUpdatePlanEndpoint": [
        ((PLAN,), "", {"name": "First", "url": "https://first.example.com"}, 201)
    ],
    "deletePlanEndpoint": [((PLAN, NOTHING), "", None, 204)],
    "getPlanProperties": [((PLAN,), "", None, 200)],
    "createOrUpdatePlanProperty": [((PLAN,), "", {"propertyType": "TEXT", "name": "First"}, 201)],
    "getIntegrations": [((PLAN,), "embed=logs", None, 200)],
    "createOrUpdateIntegration": [
        (
            (PLAN,),
            "",
            {
                "name": "First",
                "integrationType": "INBOUND_WEBHOOK",
                "operation": "CREATE_EVENT_SIMPLE",
                "createdBy": "IB",
            },
            200,
        )
    ],
    "getIntegration": [((PLAN, "Open a ticket"), "", None, 200)],
    "deleteIntegration": [((PLAN, NOTHING), "", None, 204)],
    "getIntegrationLogs": [((INTEGRATION,), "", None, 200)],
    "getSharedLibraries": [((PLAN,), "", None, 200)],
    "createOrUpdateSharedLibrary": [
        ((), "", {"name": "First", "script": "MQ==", "plan": {"id": PLAN}}, 201)
    ],
    "getSharedLibrary": [(("Ticket Helpers",), "", None, 200)],
    "deleteSharedLibrary": [((NOTHING,), "", None, 204)],
    "getForms": [((), "embed=recipients,scenarios", None, 200)],
    "getForm": [
        ((FORM,), "", None, 200),
        ((FORM,), "embed=responseOptions,responseOptions.translations,recipients", None, 200),
    ],
    "getFormRecipients": [((FORM,), "", None, 200)],
    "updateFormRecipients": [((FORM,), "", RECIPIENTS, 200)],
    "getFormSenderPermissions": [((FORM,), "", None, 200)],
    "updateFormSenderPermissions": [((FORM,), "", SENDERS, 200)],
    "getFormMessageTemplates": [((FORM,), "", None, 200)],
    "createOrUpdateFormMessageTemplates": [
        ((FORM,), "", {"sms": [{"language": "en", "text": "Look"}]}, 200)
    ],
    "getFormResponseOptions": [((FORM,), "embed=translations", None, 200)],
    "createOrUpdateFormResponseOption": [((FORM,), "", {"text": "First"}, 201)],
    "getFormSections": [((FORM,), "embed=voicemailOptions.leaveOptions", None, 200)],
    "createOrUpdateFormSection": [((FORM,), "", {"type": "ATTACHMENTS"}, 201)],
    "getPlanForms": [((PLAN,), "embed=responseOptions,recipients,scenarios", None, 200)],
    "createOrUpdatePlanForm": [((PLAN,), "", {"name": "First Form"}, 201)],
    "getPlanForm": [
        ((PLAN, FORM), "embed=responseOptions,responseOptions.translations,recipients", None, 200)
    ],
    "getPlanFormRecipients": [((PLAN, FORM), "", None, 200)],
    "updatePlanFormRecipients": [((PLAN, FORM), "", RECIPIENTS, 200)],
    "getPlanFormSenderPermissions": [((PLAN, FORM), "", None, 200)],
    "updatePlanFormSenderPermissions": [((PLAN, FORM), "", SENDERS, 200)],
    "getPlanFormResponseOptions": [((PLAN, FORM), "embed=translations", None, 200)],
    "getScenarios": [((), "", None, 200)],
    "getScenario": [((SCENARIO,), "embed=properties,plan,form,properties.translations", None, 200)],
    "getScenarioSenderPermissions": [((SCENARIO,), "", None, 200)],
    "setScenarioSenderPermissions": [((SCENARIO,), "", SENDERS, 200)],
    "getPlanFormScenarios": [((PLAN, FORM), "embed=properties.translations", None, 200)],
    "createOrUpdateScenario": [
        ((FORM,), "", {"name": "First Scenario", "recipients": RECIPIENTS}, 201)
    ],
    "getScheduledMessages": [((), "", None, 200)],
    "createOrUpdateScheduledMessage": [
        (
            (),
            "",
            {"name": "First", "event": {"form": {"id": FORM}, "recipients": RECIPIENTS}},
            201,
        )
    ],
    "getScheduledMessage": [((MESSAGE,), "", None, 200)],
    "deleteScheduledMessage": [((NOTHING,), "", None, 204)],
    "getSubscriptionForms": [((), "embed=deviceNames,propertyDefinitions,roles", None, 200)],
    "getSubscriptionForm": [((SUBSCRIPTION_FORM,), "", None, 200)],
    "getPlanSubscriptionForms": [((PLAN,), "embed=roles", None, 200)],
    "createOrUpdateSubscriptionForm": [((PLAN,), "", {"name": "First"}, 201)],
    "getSubscriptions": [((), "", None, 200)],
    "createOrUpdateSubscription": [
        (
            (),
            "",
            {"name": "First", "form": {"id": SUBSCRIPTION_FORM}, "recipients": RECIPIENTS},
            201,
        )
    ],
    "getSubscription": [((SUBSCRIPTION,), "", None, 200)],
    "deleteSubscription": [((NOTHING,), "", None, 204)],
    "getSubscribers": [((SUBSCRIPTION,), "", None, 200)],
    "addSubscribers": [((SUBSCRIPTION,), "", RECIPIENTS, 200)],
    "unsubscribePerson": [((SUBSCRIPTION, "tokafor"), "", None, 204)],
    "getSubscriptionSharePermissions": [((SUBSCRIPTION,), "", None, 200)],
    "setSubscriptionSharePermissions": [
        (
            (SUBSCRIPTION,),
            "",
            [
                {"shareType": "PERSON", "sharedWith": {"id": "asilva"}},
                {"shareType": "ROLE", "sharedWith": {"name": "Standard User"}},
            ],
            200,
        )
    ],
}

# These take or answer a file; they have tests of their own.
ELSEWHERE = {"getScenarioAttachment", "uploadScenarioAttachment", "getScheduledMessageAttachment"}
