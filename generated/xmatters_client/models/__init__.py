"""The objects of the API. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .android_push_device import AndroidPushDevice as AndroidPushDevice
    from .annotation import Annotation as Annotation
    from .annotation_create import AnnotationCreate as AnnotationCreate
    from .annotation_page import AnnotationPage as AnnotationPage
    from .apple_push_device import ApplePushDevice as ApplePushDevice
    from .attachment import Attachment as Attachment
    from .attachment_page import AttachmentPage as AttachmentPage
    from .audit import Audit as Audit
    from .audit_annotation import AuditAnnotation as AuditAnnotation
    from .audit_annotation_detail import AuditAnnotationDetail as AuditAnnotationDetail
    from .audit_event import AuditEvent as AuditEvent
    from .audit_notification import AuditNotification as AuditNotification
    from .audit_page import AuditPage as AuditPage
    from .audit_response import AuditResponse as AuditResponse
    from .audit_response_detail import AuditResponseDetail as AuditResponseDetail
    from .audit_type import AuditType as AuditType
    from .authorization_code_token_request import (
        AuthorizationCodeTokenRequest as AuthorizationCodeTokenRequest,
    )
    from .conference import Conference as Conference
    from .conference_type import ConferenceType as ConferenceType
    from .date_of_month import DateOfMonth as DateOfMonth
    from .day_of_week import DayOfWeek as DayOfWeek
    from .day_of_week_classifier import DayOfWeekClassifier as DayOfWeekClassifier
    from .deleted_shift_occurrence import DeletedShiftOccurrence as DeletedShiftOccurrence
    from .deleted_shift_occurrence_page import (
        DeletedShiftOccurrencePage as DeletedShiftOccurrencePage,
    )
    from .delivery_status import DeliveryStatus as DeliveryStatus
    from .device import Device as Device
    from .device_create import DeviceCreate as DeviceCreate
    from .device_embed import DeviceEmbed as DeviceEmbed
    from .device_name import DeviceName as DeviceName
    from .device_name_create import DeviceNameCreate as DeviceNameCreate
    from .device_name_page import DeviceNamePage as DeviceNamePage
    from .device_name_sort_by import DeviceNameSortBy as DeviceNameSortBy
    from .device_name_update import DeviceNameUpdate as DeviceNameUpdate
    from .device_page import DevicePage as DevicePage
    from .device_test_status import DeviceTestStatus as DeviceTestStatus
    from .device_timeframe import DeviceTimeframe as DeviceTimeframe
    from .device_timeframe_input import DeviceTimeframeInput as DeviceTimeframeInput
    from .device_timeframe_page import DeviceTimeframePage as DeviceTimeframePage
    from .device_type import DeviceType as DeviceType
    from .device_type_page import DeviceTypePage as DeviceTypePage
    from .device_update import DeviceUpdate as DeviceUpdate
    from .dynamic_criterion_operand import DynamicCriterionOperand as DynamicCriterionOperand
    from .dynamic_criterion_type import DynamicCriterionType as DynamicCriterionType
    from .dynamic_group_criteria import DynamicGroupCriteria as DynamicGroupCriteria
    from .dynamic_group_criteria_input import DynamicGroupCriteriaInput as DynamicGroupCriteriaInput
    from .dynamic_group_criterion import DynamicGroupCriterion as DynamicGroupCriterion
    from .dynamic_group_criterion_input import (
        DynamicGroupCriterionInput as DynamicGroupCriterionInput,
    )
    from .dynamic_group_criterion_page import DynamicGroupCriterionPage as DynamicGroupCriterionPage
    from .dynamic_team import DynamicTeam as DynamicTeam
    from .email_device import EmailDevice as EmailDevice
    from .end_by import EndBy as EndBy
    from .end_of_escalation_notification_type import (
        EndOfEscalationNotificationType as EndOfEscalationNotificationType,
    )
    from .error import Error as Error
    from .escalation_type import EscalationType as EscalationType
    from .event import Event as Event
    from .event_embed import EventEmbed as EventEmbed
    from .event_flood_filter import EventFloodFilter as EventFloodFilter
    from .event_page import EventPage as EventPage
    from .event_property_value_operator import (
        EventPropertyValueOperator as EventPropertyValueOperator,
    )
    from .event_reference import EventReference as EventReference
    from .event_search_field import EventSearchField as EventSearchField
    from .event_sort_by import EventSortBy as EventSortBy
    from .event_status import EventStatus as EventStatus
    from .event_status_request import EventStatusRequest as EventStatusRequest
    from .event_status_writable import EventStatusWritable as EventStatusWritable
    from .event_suppression import EventSuppression as EventSuppression
    from .event_suppression_page import EventSuppressionPage as EventSuppressionPage
    from .event_type import EventType as EventType
    from .events_embed import EventsEmbed as EventsEmbed
    from .fax_country import FaxCountry as FaxCountry
    from .fax_device import FaxDevice as FaxDevice
    from .form_reference import FormReference as FormReference
    from .form_visibility import FormVisibility as FormVisibility
    from .generic_device import GenericDevice as GenericDevice
    from .grant_type import GrantType as GrantType
    from .group import Group as Group
    from .group_create import GroupCreate as GroupCreate
    from .group_embed import GroupEmbed as GroupEmbed
    from .group_member import GroupMember as GroupMember
    from .group_member_embed import GroupMemberEmbed as GroupMemberEmbed
    from .group_member_exists import GroupMemberExists as GroupMemberExists
    from .group_member_sort_by import GroupMemberSortBy as GroupMemberSortBy
    from .group_membership import GroupMembership as GroupMembership
    from .group_membership_page import GroupMembershipPage as GroupMembershipPage
    from .group_membership_shift_reference import (
        GroupMembershipShiftReference as GroupMembershipShiftReference,
    )
    from .group_membership_shift_reference_page import (
        GroupMembershipShiftReferencePage as GroupMembershipShiftReferencePage,
    )
    from .group_page import GroupPage as GroupPage
    from .group_quota import GroupQuota as GroupQuota
    from .group_reference import GroupReference as GroupReference
    from .group_search_field import GroupSearchField as GroupSearchField
    from .group_sort_by import GroupSortBy as GroupSortBy
    from .group_type import GroupType as GroupType
    from .group_update import GroupUpdate as GroupUpdate
    from .integration_config_type import IntegrationConfigType as IntegrationConfigType
    from .license_type import LicenseType as LicenseType
    from .message import Message as Message
    from .message_page import MessagePage as MessagePage
    from .message_type import MessageType as MessageType
    from .month import Month as Month
    from .notification import Notification as Notification
    from .notification_category import NotificationCategory as NotificationCategory
    from .notification_page import NotificationPage as NotificationPage
    from .notify_end_of_escalation import NotifyEndOfEscalation as NotifyEndOfEscalation
    from .o_auth_error import OAuthError as OAuthError
    from .observer_input import ObserverInput as ObserverInput
    from .on_call import OnCall as OnCall
    from .on_call_embed import OnCallEmbed as OnCallEmbed
    from .on_call_include import OnCallInclude as OnCallInclude
    from .on_call_occurrence_type import OnCallOccurrenceType as OnCallOccurrenceType
    from .on_call_page import OnCallPage as OnCallPage
    from .operand import Operand as Operand
    from .page import Page as Page
    from .pagination_links import PaginationLinks as PaginationLinks
    from .password_token_request import PasswordTokenRequest as PasswordTokenRequest
    from .person import Person as Person
    from .person_create import PersonCreate as PersonCreate
    from .person_embed import PersonEmbed as PersonEmbed
    from .person_page import PersonPage as PersonPage
    from .person_reference import PersonReference as PersonReference
    from .person_search_field import PersonSearchField as PersonSearchField
    from .person_sort_by import PersonSortBy as PersonSortBy
    from .person_update import PersonUpdate as PersonUpdate
    from .phone_number_format import PhoneNumberFormat as PhoneNumberFormat
    from .plan_reference import PlanReference as PlanReference
    from .plan_type import PlanType as PlanType
    from .priority import Priority as Priority
    from .public_address_device import PublicAddressDevice as PublicAddressDevice
    from .quota_item import QuotaItem as QuotaItem
    from .recipient import Recipient as Recipient
    from .recipient_page import RecipientPage as RecipientPage
    from .recipient_pointer import RecipientPointer as RecipientPointer
    from .recipient_reference import RecipientReference as RecipientReference
    from .recipient_status import RecipientStatus as RecipientStatus
    from .recipient_type import RecipientType as RecipientType
    from .reference_by_id import ReferenceById as ReferenceById
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink as ReferenceByIdAndSelfLink
    from .refresh_token_request import RefreshTokenRequest as RefreshTokenRequest
    from .repeat_escalation import RepeatEscalation as RepeatEscalation
    from .replacer import Replacer as Replacer
    from .response_action import ResponseAction as ResponseAction
    from .response_contribution import ResponseContribution as ResponseContribution
    from .response_option import ResponseOption as ResponseOption
    from .response_option_page import ResponseOptionPage as ResponseOptionPage
    from .response_option_translation import ResponseOptionTranslation as ResponseOptionTranslation
    from .response_option_translation_page import (
        ResponseOptionTranslationPage as ResponseOptionTranslationPage,
    )
    from .response_source import ResponseSource as ResponseSource
    from .revision import Revision as Revision
    from .role import Role as Role
    from .role_page import RolePage as RolePage
    from .rotation_direction import RotationDirection as RotationDirection
    from .rotation_interval_unit import RotationIntervalUnit as RotationIntervalUnit
    from .rotation_type import RotationType as RotationType
    from .self_link import SelfLink as SelfLink
    from .sender_overrides import SenderOverrides as SenderOverrides
    from .service import Service as Service
    from .service_link import ServiceLink as ServiceLink
    from .service_link_page import ServiceLinkPage as ServiceLinkPage
    from .service_page import ServicePage as ServicePage
    from .service_tier import ServiceTier as ServiceTier
    from .service_type import ServiceType as ServiceType
    from .shift import Shift as Shift
    from .shift_end import ShiftEnd as ShiftEnd
    from .shift_frequency import ShiftFrequency as ShiftFrequency
    from .shift_member import ShiftMember as ShiftMember
    from .shift_member_escalation_type import ShiftMemberEscalationType as ShiftMemberEscalationType
    from .shift_member_page import ShiftMemberPage as ShiftMemberPage
    from .shift_metrics import ShiftMetrics as ShiftMetrics
    from .shift_occurrence_member import ShiftOccurrenceMember as ShiftOccurrenceMember
    from .shift_occurrence_member_page import ShiftOccurrenceMemberPage as ShiftOccurrenceMemberPage
    from .shift_on import ShiftOn as ShiftOn
    from .shift_recurrence import ShiftRecurrence as ShiftRecurrence
    from .shift_reference import ShiftReference as ShiftReference
    from .shift_rotation import ShiftRotation as ShiftRotation
    from .site import Site as Site
    from .site_create import SiteCreate as SiteCreate
    from .site_holidays import SiteHolidays as SiteHolidays
    from .site_page import SitePage as SitePage
    from .site_search_field import SiteSearchField as SiteSearchField
    from .site_sort_by import SiteSortBy as SiteSortBy
    from .site_update import SiteUpdate as SiteUpdate
    from .sms_device import SmsDevice as SmsDevice
    from .sort_order import SortOrder as SortOrder
    from .suppression_match import SuppressionMatch as SuppressionMatch
    from .system_event_type import SystemEventType as SystemEventType
    from .temporary_replacement import TemporaryReplacement as TemporaryReplacement
    from .temporary_replacement_page import TemporaryReplacementPage as TemporaryReplacementPage
    from .text_pager_device import TextPagerDevice as TextPagerDevice
    from .token_type import TokenType as TokenType
    from .user_delivery import UserDelivery as UserDelivery
    from .user_delivery_embed import UserDeliveryEmbed as UserDeliveryEmbed
    from .user_delivery_page import UserDeliveryPage as UserDeliveryPage
    from .user_delivery_response import UserDeliveryResponse as UserDeliveryResponse
    from .user_delivery_response_page import UserDeliveryResponsePage as UserDeliveryResponsePage
    from .user_quota import UserQuota as UserQuota
    from .voice_device import VoiceDevice as VoiceDevice
    from .voicemail_leave import VoicemailLeave as VoicemailLeave
    from .voicemail_options import VoicemailOptions as VoicemailOptions

_MODULES: Final = {
    "AccessToken": "access_token",
    "AndroidPushDevice": "android_push_device",
    "Annotation": "annotation",
    "AnnotationCreate": "annotation_create",
    "AnnotationPage": "annotation_page",
    "ApplePushDevice": "apple_push_device",
    "Attachment": "attachment",
    "AttachmentPage": "attachment_page",
    "Audit": "audit",
    "AuditAnnotation": "audit_annotation",
    "AuditAnnotationDetail": "audit_annotation_detail",
    "AuditEvent": "audit_event",
    "AuditNotification": "audit_notification",
    "AuditPage": "audit_page",
    "AuditResponse": "audit_response",
    "AuditResponseDetail": "audit_response_detail",
    "AuditType": "audit_type",
    "AuthorizationCodeTokenRequest": "authorization_code_token_request",
    "Conference": "conference",
    "ConferenceType": "conference_type",
    "DateOfMonth": "date_of_month",
    "DayOfWeek": "day_of_week",
    "DayOfWeekClassifier": "day_of_week_classifier",
    "DeletedShiftOccurrence": "deleted_shift_occurrence",
    "DeletedShiftOccurrencePage": "deleted_shift_occurrence_page",
    "DeliveryStatus": "delivery_status",
    "Device": "device",
    "DeviceCreate": "device_create",
    "DeviceEmbed": "device_embed",
    "DeviceName": "device_name",
    "DeviceNameCreate": "device_name_create",
    "DeviceNamePage": "device_name_page",
    "DeviceNameSortBy": "device_name_sort_by",
    "DeviceNameUpdate": "device_name_update",
    "DevicePage": "device_page",
    "DeviceTestStatus": "device_test_status",
    "DeviceTimeframe": "device_timeframe",
    "DeviceTimeframeInput": "device_timeframe_input",
    "DeviceTimeframePage": "device_timeframe_page",
    "DeviceType": "device_type",
    "DeviceTypePage": "device_type_page",
    "DeviceUpdate": "device_update",
    "DynamicCriterionOperand": "dynamic_criterion_operand",
    "DynamicCriterionType": "dynamic_criterion_type",
    "DynamicGroupCriteria": "dynamic_group_criteria",
    "DynamicGroupCriteriaInput": "dynamic_group_criteria_input",
    "DynamicGroupCriterion": "dynamic_group_criterion",
    "DynamicGroupCriterionInput": "dynamic_group_criterion_input",
    "DynamicGroupCriterionPage": "dynamic_group_criterion_page",
    "DynamicTeam": "dynamic_team",
    "EmailDevice": "email_device",
    "EndBy": "end_by",
    "EndOfEscalationNotificationType": "end_of_escalation_notification_type",
    "Error": "error",
    "EscalationType": "escalation_type",
    "Event": "event",
    "EventEmbed": "event_embed",
    "EventFloodFilter": "event_flood_filter",
    "EventPage": "event_page",
    "EventPropertyValueOperator": "event_property_value_operator",
    "EventReference": "event_reference",
    "EventSearchField": "event_search_field",
    "EventSortBy": "event_sort_by",
    "EventStatus": "event_status",
    "EventStatusRequest": "event_status_request",
    "EventStatusWritable": "event_status_writable",
    "EventSuppression": "event_suppression",
    "EventSuppressionPage": "event_suppression_page",
    "EventType": "event_type",
    "EventsEmbed": "events_embed",
    "FaxCountry": "fax_country",
    "FaxDevice": "fax_device",
    "FormReference": "form_reference",
    "FormVisibility": "form_visibility",
    "GenericDevice": "generic_device",
    "GrantType": "grant_type",
    "Group": "group",
    "GroupCreate": "group_create",
    "GroupEmbed": "group_embed",
    "GroupMember": "group_member",
    "GroupMemberEmbed": "group_member_embed",
    "GroupMemberExists": "group_member_exists",
    "GroupMemberSortBy": "group_member_sort_by",
    "GroupMembership": "group_membership",
    "GroupMembershipPage": "group_membership_page",
    "GroupMembershipShiftReference": "group_membership_shift_reference",
    "GroupMembershipShiftReferencePage": "group_membership_shift_reference_page",
    "GroupPage": "group_page",
    "GroupQuota": "group_quota",
    "GroupReference": "group_reference",
    "GroupSearchField": "group_search_field",
    "GroupSortBy": "group_sort_by",
    "GroupType": "group_type",
    "GroupUpdate": "group_update",
    "IntegrationConfigType": "integration_config_type",
    "LicenseType": "license_type",
    "Message": "message",
    "MessagePage": "message_page",
    "MessageType": "message_type",
    "Month": "month",
    "Notification": "notification",
    "NotificationCategory": "notification_category",
    "NotificationPage": "notification_page",
    "NotifyEndOfEscalation": "notify_end_of_escalation",
    "OAuthError": "o_auth_error",
    "ObserverInput": "observer_input",
    "OnCall": "on_call",
    "OnCallEmbed": "on_call_embed",
    "OnCallInclude": "on_call_include",
    "OnCallOccurrenceType": "on_call_occurrence_type",
    "OnCallPage": "on_call_page",
    "Operand": "operand",
    "Page": "page",
    "PaginationLinks": "pagination_links",
    "PasswordTokenRequest": "password_token_request",
    "Person": "person",
    "PersonCreate": "person_create",
    "PersonEmbed": "person_embed",
    "PersonPage": "person_page",
    "PersonReference": "person_reference",
    "PersonSearchField": "person_search_field",
    "PersonSortBy": "person_sort_by",
    "PersonUpdate": "person_update",
    "PhoneNumberFormat": "phone_number_format",
    "PlanReference": "plan_reference",
    "PlanType": "plan_type",
    "Priority": "priority",
    "PublicAddressDevice": "public_address_device",
    "QuotaItem": "quota_item",
    "Recipient": "recipient",
    "RecipientPage": "recipient_page",
    "RecipientPointer": "recipient_pointer",
    "RecipientReference": "recipient_reference",
    "RecipientStatus": "recipient_status",
    "RecipientType": "recipient_type",
    "ReferenceById": "reference_by_id",
    "ReferenceByIdAndSelfLink": "reference_by_id_and_self_link",
    "RefreshTokenRequest": "refresh_token_request",
    "RepeatEscalation": "repeat_escalation",
    "Replacer": "replacer",
    "ResponseAction": "response_action",
    "ResponseContribution": "response_contribution",
    "ResponseOption": "response_option",
    "ResponseOptionPage": "response_option_page",
    "ResponseOptionTranslation": "response_option_translation",
    "ResponseOptionTranslationPage": "response_option_translation_page",
    "ResponseSource": "response_source",
    "Revision": "revision",
    "Role": "role",
    "RolePage": "role_page",
    "RotationDirection": "rotation_direction",
    "RotationIntervalUnit": "rotation_interval_unit",
    "RotationType": "rotation_type",
    "SelfLink": "self_link",
    "SenderOverrides": "sender_overrides",
    "Service": "service",
    "ServiceLink": "service_link",
    "ServiceLinkPage": "service_link_page",
    "ServicePage": "service_page",
    "ServiceTier": "service_tier",
    "ServiceType": "service_type",
    "Shift": "shift",
    "ShiftEnd": "shift_end",
    "ShiftFrequency": "shift_frequency",
    "ShiftMember": "shift_member",
    "ShiftMemberEscalationType": "shift_member_escalation_type",
    "ShiftMemberPage": "shift_member_page",
    "ShiftMetrics": "shift_metrics",
    "ShiftOccurrenceMember": "shift_occurrence_member",
    "ShiftOccurrenceMemberPage": "shift_occurrence_member_page",
    "ShiftOn": "shift_on",
    "ShiftRecurrence": "shift_recurrence",
    "ShiftReference": "shift_reference",
    "ShiftRotation": "shift_rotation",
    "Site": "site",
    "SiteCreate": "site_create",
    "SiteHolidays": "site_holidays",
    "SitePage": "site_page",
    "SiteSearchField": "site_search_field",
    "SiteSortBy": "site_sort_by",
    "SiteUpdate": "site_update",
    "SmsDevice": "sms_device",
    "SortOrder": "sort_order",
    "SuppressionMatch": "suppression_match",
    "SystemEventType": "system_event_type",
    "TemporaryReplacement": "temporary_replacement",
    "TemporaryReplacementPage": "temporary_replacement_page",
    "TextPagerDevice": "text_pager_device",
    "TokenType": "token_type",
    "UserDelivery": "user_delivery",
    "UserDeliveryEmbed": "user_delivery_embed",
    "UserDeliveryPage": "user_delivery_page",
    "UserDeliveryResponse": "user_delivery_response",
    "UserDeliveryResponsePage": "user_delivery_response_page",
    "UserQuota": "user_quota",
    "VoiceDevice": "voice_device",
    "VoicemailLeave": "voicemail_leave",
    "VoicemailOptions": "voicemail_options",
}

__all__ = (
    "AccessToken",
    "AndroidPushDevice",
    "Annotation",
    "AnnotationCreate",
    "AnnotationPage",
    "ApplePushDevice",
    "Attachment",
    "AttachmentPage",
    "Audit",
    "AuditAnnotation",
    "AuditAnnotationDetail",
    "AuditEvent",
    "AuditNotification",
    "AuditPage",
    "AuditResponse",
    "AuditResponseDetail",
    "AuditType",
    "AuthorizationCodeTokenRequest",
    "Conference",
    "ConferenceType",
    "DateOfMonth",
    "DayOfWeek",
    "DayOfWeekClassifier",
    "DeletedShiftOccurrence",
    "DeletedShiftOccurrencePage",
    "DeliveryStatus",
    "Device",
    "DeviceCreate",
    "DeviceEmbed",
    "DeviceName",
    "DeviceNameCreate",
    "DeviceNamePage",
    "DeviceNameSortBy",
    "DeviceNameUpdate",
    "DevicePage",
    "DeviceTestStatus",
    "DeviceTimeframe",
    "DeviceTimeframeInput",
    "DeviceTimeframePage",
    "DeviceType",
    "DeviceTypePage",
    "DeviceUpdate",
    "DynamicCriterionOperand",
    "DynamicCriterionType",
    "DynamicGroupCriteria",
    "DynamicGroupCriteriaInput",
    "DynamicGroupCriterion",
    "DynamicGroupCriterionInput",
    "DynamicGroupCriterionPage",
    "DynamicTeam",
    "EmailDevice",
    "EndBy",
    "EndOfEscalationNotificationType",
    "Error",
    "EscalationType",
    "Event",
    "EventEmbed",
    "EventFloodFilter",
    "EventPage",
    "EventPropertyValueOperator",
    "EventReference",
    "EventSearchField",
    "EventSortBy",
    "EventStatus",
    "EventStatusRequest",
    "EventStatusWritable",
    "EventSuppression",
    "EventSuppressionPage",
    "EventType",
    "EventsEmbed",
    "FaxCountry",
    "FaxDevice",
    "FormReference",
    "FormVisibility",
    "GenericDevice",
    "GrantType",
    "Group",
    "GroupCreate",
    "GroupEmbed",
    "GroupMember",
    "GroupMemberEmbed",
    "GroupMemberExists",
    "GroupMemberSortBy",
    "GroupMembership",
    "GroupMembershipPage",
    "GroupMembershipShiftReference",
    "GroupMembershipShiftReferencePage",
    "GroupPage",
    "GroupQuota",
    "GroupReference",
    "GroupSearchField",
    "GroupSortBy",
    "GroupType",
    "GroupUpdate",
    "IntegrationConfigType",
    "LicenseType",
    "Message",
    "MessagePage",
    "MessageType",
    "Month",
    "Notification",
    "NotificationCategory",
    "NotificationPage",
    "NotifyEndOfEscalation",
    "OAuthError",
    "ObserverInput",
    "OnCall",
    "OnCallEmbed",
    "OnCallInclude",
    "OnCallOccurrenceType",
    "OnCallPage",
    "Operand",
    "Page",
    "PaginationLinks",
    "PasswordTokenRequest",
    "Person",
    "PersonCreate",
    "PersonEmbed",
    "PersonPage",
    "PersonReference",
    "PersonSearchField",
    "PersonSortBy",
    "PersonUpdate",
    "PhoneNumberFormat",
    "PlanReference",
    "PlanType",
    "Priority",
    "PublicAddressDevice",
    "QuotaItem",
    "Recipient",
    "RecipientPage",
    "RecipientPointer",
    "RecipientReference",
    "RecipientStatus",
    "RecipientType",
    "ReferenceById",
    "ReferenceByIdAndSelfLink",
    "RefreshTokenRequest",
    "RepeatEscalation",
    "Replacer",
    "ResponseAction",
    "ResponseContribution",
    "ResponseOption",
    "ResponseOptionPage",
    "ResponseOptionTranslation",
    "ResponseOptionTranslationPage",
    "ResponseSource",
    "Revision",
    "Role",
    "RolePage",
    "RotationDirection",
    "RotationIntervalUnit",
    "RotationType",
    "SelfLink",
    "SenderOverrides",
    "Service",
    "ServiceLink",
    "ServiceLinkPage",
    "ServicePage",
    "ServiceTier",
    "ServiceType",
    "Shift",
    "ShiftEnd",
    "ShiftFrequency",
    "ShiftMember",
    "ShiftMemberEscalationType",
    "ShiftMemberPage",
    "ShiftMetrics",
    "ShiftOccurrenceMember",
    "ShiftOccurrenceMemberPage",
    "ShiftOn",
    "ShiftRecurrence",
    "ShiftReference",
    "ShiftRotation",
    "Site",
    "SiteCreate",
    "SiteHolidays",
    "SitePage",
    "SiteSearchField",
    "SiteSortBy",
    "SiteUpdate",
    "SmsDevice",
    "SortOrder",
    "SuppressionMatch",
    "SystemEventType",
    "TemporaryReplacement",
    "TemporaryReplacementPage",
    "TextPagerDevice",
    "TokenType",
    "UserDelivery",
    "UserDeliveryEmbed",
    "UserDeliveryPage",
    "UserDeliveryResponse",
    "UserDeliveryResponsePage",
    "UserQuota",
    "VoiceDevice",
    "VoicemailLeave",
    "VoicemailOptions",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
