"""What to say of a request when nobody knows whether it was carried out, and how to find out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from xmatters_client import models
from xmatters_client.operation import Operation
from xmatters_client.wire import is_mapping

if TYPE_CHECKING:
    from xmatters_client.files import Multipart

_NAMES: Final = ("target_name", "name", "summary", "label", "title")
"""What people know a thing by, in Python's spelling; the first that a body has counts."""

LOOKS: Final = {
    "addEventAnnotation": "get_annotations() of the event",
    "addIncidentTimelineNote": "get_incident_by_id() of incidents_endpoint()",
    "addShiftMember": "get_shift_members() of shifts_endpoint()",
    "createChange": "get_changes() of changes_endpoint()",
    "createOrUpdateConferenceBridge": "get_conference_bridges() of conference_bridges_endpoint()",
    "createOrUpdateDevice": "get_devices() of devices_endpoint()",
    "createOrUpdateDeviceName": "get_device_names() of device_names_endpoint()",
    "createOrUpdateDynamicTeam": "get_dynamic_teams() of dynamic_teams_endpoint()",
    "createOrUpdateFormMessageTemplates": "get_form_message_templates() of forms_endpoint()",
    "createOrUpdateFormResponseOption": "get_form_response_options() of forms_endpoint()",
    "createOrUpdateFormSection": "get_form_sections() of forms_endpoint()",
    "createOrUpdateGroup": "get_groups() of groups_endpoint()",
    "createOrUpdateIncident": "get_incidents() of incidents_endpoint()",
    "createOrUpdateIntegration": "get_integrations() of integrations_endpoint()",
    "createOrUpdatePerson": "get_people() of people_endpoint()",
    "createOrUpdatePlan": "get_plans() of plans_endpoint()",
    "createOrUpdatePlanConstant": "get_plan_constants() of plan_constants_endpoint()",
    "createOrUpdatePlanEndpoint": "get_plan_endpoints() of plan_endpoints_endpoint()",
    "createOrUpdatePlanForm": "get_plan_forms() of forms_endpoint()",
    "createOrUpdatePlanProperty": "get_plan_properties() of plan_properties_endpoint()",
    "createOrUpdateScenario": "get_form_scenarios() of scenarios_endpoint()",
    "createOrUpdateScheduledMessage": "get_scheduled_messages() of scheduled_messages_endpoint()",
    "createOrUpdateService": "get_services() of services_endpoint()",
    "createOrUpdateServiceDependency": (
        "get_service_dependencies() of service_dependencies_endpoint()"
    ),
    "createOrUpdateSharedLibrary": "get_shared_libraries() of shared_libraries_endpoint()",
    "createOrUpdateShift": "get_shifts() of shifts_endpoint()",
    "createOrUpdateSite": "get_sites() of sites_endpoint()",
    "createOrUpdateSubscription": "get_subscriptions() of subscriptions_endpoint()",
    "createOrUpdateSubscriptionForm": (
        "get_plan_subscription_forms() of subscription_forms_endpoint()"
    ),
    "createTemporaryAbsence": "get_temporary_absences() of temporary_absences_endpoint()",
    "triggerEvent": "get_events() of events_endpoint()",
    "triggerForm": "get_events() of events_endpoint()",
    "uploadEpicData": "get_import_jobs() of imports_endpoint()",
    "uploadScenarioAttachment": "get_scenario_by_id() of scenarios_endpoint()",
    "uploadUsers": "get_import_jobs() of imports_endpoint()",
}
"""Where what a request may have made is to be found, for what must not be sent twice."""

_HARMLESS: Final = {
    "requestToken": "the next call signs in again",
    "uploadAttachment": "sending the file again leaves a copy that nothing refers to",
}


def advice(operation: Operation, content: bytes | Multipart | None) -> str:
    """Return what the error says of a request that may have been carried out.

    Args:
        operation: The operation that was called.
        content: The body that was sent.
    """
    if operation.method == "GET":
        return ""
    open_end = "; the request may have been carried out"
    if operation.is_repeatable(content):
        return f"{open_end}; repeating it does no harm"
    if operation.operation_id in _HARMLESS:
        return f"{open_end}; {_HARMLESS[operation.operation_id]}"
    name = _name_in(operation, content)
    sought = f"{name!r}" if name else "it"
    where = LOOKS.get(operation.operation_id)
    where = f": look for {sought} with {where}" if where else ": look"
    return f"{open_end}{where} before you repeat it"


def _name_in(operation: Operation, content: bytes | Multipart | None) -> str | None:
    body = json.loads(content) if isinstance(content, bytes) and content else None
    if not is_mapping(body):
        return None
    fields = [field for name in operation.body_models for field in getattr(models, name).FIELDS]
    for known in _NAMES:
        for field in fields:
            value = body.get(field.wire_name)
            if field.python_name == known and isinstance(value, str):
                return value
    return None
