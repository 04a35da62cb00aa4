"""The objects of the API. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .absence_type import AbsenceType as AbsenceType
    from .access_token import AccessToken as AccessToken
    from .android_push_device import AndroidPushDevice as AndroidPushDevice
    from .annotation import Annotation as Annotation
    from .annotation_create import AnnotationCreate as AnnotationCreate
    from .annotation_page import AnnotationPage as AnnotationPage
    from .apple_push_device import ApplePushDevice as ApplePushDevice
    from .attachment import Attachment as Attachment
    from .attachment_page import AttachmentPage as AttachmentPage
    from .attachment_reference_input import AttachmentReferenceInput as AttachmentReferenceInput
    from .attachment_upload_request import AttachmentUploadRequest as AttachmentUploadRequest
    from .attachments_section import AttachmentsSection as AttachmentsSection
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
    from .boolean_property_default import BooleanPropertyDefault as BooleanPropertyDefault
    from .bridge_type import BridgeType as BridgeType
    from .built_in_plan_type import BuiltInPlanType as BuiltInPlanType
    from .change import Change as Change
    from .change_create import ChangeCreate as ChangeCreate
    from .change_page import ChangePage as ChangePage
    from .conference import Conference as Conference
    from .conference_bridge import ConferenceBridge as ConferenceBridge
    from .conference_bridge_create import ConferenceBridgeCreate as ConferenceBridgeCreate
    from .conference_bridge_page import ConferenceBridgePage as ConferenceBridgePage
    from .conference_bridge_search_field import (
        ConferenceBridgeSearchField as ConferenceBridgeSearchField,
    )
    from .conference_bridge_section import ConferenceBridgeSection as ConferenceBridgeSection
    from .conference_bridge_update import ConferenceBridgeUpdate as ConferenceBridgeUpdate
    from .conference_pointer import ConferencePointer as ConferencePointer
    from .conference_type import ConferenceType as ConferenceType
    from .custom_section import CustomSection as CustomSection
    from .custom_section_item import CustomSectionItem as CustomSectionItem
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
    from .devices_section import DevicesSection as DevicesSection
    from .document_upload_section import DocumentUploadSection as DocumentUploadSection
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
    from .dynamic_team_create import DynamicTeamCreate as DynamicTeamCreate
    from .dynamic_team_embed import DynamicTeamEmbed as DynamicTeamEmbed
    from .dynamic_team_page import DynamicTeamPage as DynamicTeamPage
    from .dynamic_team_search_field import DynamicTeamSearchField as DynamicTeamSearchField
    from .dynamic_team_sort_by import DynamicTeamSortBy as DynamicTeamSortBy
    from .dynamic_team_update import DynamicTeamUpdate as DynamicTeamUpdate
    from .email_device import EmailDevice as EmailDevice
    from .email_template import EmailTemplate as EmailTemplate
    from .email_template_input import EmailTemplateInput as EmailTemplateInput
    from .enabled_for import EnabledFor as EnabledFor
    from .end_by import EndBy as EndBy
    from .end_of_escalation_notification_type import (
        EndOfEscalationNotificationType as EndOfEscalationNotificationType,
    )
    from .endpoint_authentication import EndpointAuthentication as EndpointAuthentication
    from .endpoint_authentication_input import (
        EndpointAuthenticationInput as EndpointAuthenticationInput,
    )
    from .endpoint_authentication_type import (
        EndpointAuthenticationType as EndpointAuthenticationType,
    )
    from .endpoint_type import EndpointType as EndpointType
    from .epic_upload_request import EpicUploadRequest as EpicUploadRequest
    from .error import Error as Error
    from .escalation_order import EscalationOrder as EscalationOrder
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
    from .expiration_unit import ExpirationUnit as ExpirationUnit
    from .fax_country import FaxCountry as FaxCountry
    from .fax_device import FaxDevice as FaxDevice
    from .form import Form as Form
    from .form_create import FormCreate as FormCreate
    from .form_embed import FormEmbed as FormEmbed
    from .form_expiration import FormExpiration as FormExpiration
    from .form_expiration_input import FormExpirationInput as FormExpirationInput
    from .form_page import FormPage as FormPage
    from .form_pointer import FormPointer as FormPointer
    from .form_reference import FormReference as FormReference
    from .form_search_field import FormSearchField as FormSearchField
    from .form_section import FormSection as FormSection
    from .form_section_create import FormSectionCreate as FormSectionCreate
    from .form_section_embed import FormSectionEmbed as FormSectionEmbed
    from .form_section_page import FormSectionPage as FormSectionPage
    from .form_section_type import FormSectionType as FormSectionType
    from .form_section_update import FormSectionUpdate as FormSectionUpdate
    from .form_sender_permission_input import FormSenderPermissionInput as FormSenderPermissionInput
    from .form_sort_by import FormSortBy as FormSortBy
    from .form_trigger_type import FormTriggerType as FormTriggerType
    from .form_update import FormUpdate as FormUpdate
    from .form_visibility import FormVisibility as FormVisibility
    from .forms_embed import FormsEmbed as FormsEmbed
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
    from .handling_section import HandlingSection as HandlingSection
    from .hierarchy_level import HierarchyLevel as HierarchyLevel
    from .hierarchy_level_input import HierarchyLevelInput as HierarchyLevelInput
    from .import_job import ImportJob as ImportJob
    from .import_job_message import ImportJobMessage as ImportJobMessage
    from .import_job_message_page import ImportJobMessagePage as ImportJobMessagePage
    from .import_job_page import ImportJobPage as ImportJobPage
    from .import_message_level import ImportMessageLevel as ImportMessageLevel
    from .import_message_sort_by import ImportMessageSortBy as ImportMessageSortBy
    from .import_message_type import ImportMessageType as ImportMessageType
    from .import_sort_by import ImportSortBy as ImportSortBy
    from .import_status import ImportStatus as ImportStatus
    from .import_transform import ImportTransform as ImportTransform
    from .incident import Incident as Incident
    from .incident_create import IncidentCreate as IncidentCreate
    from .incident_details_input import IncidentDetailsInput as IncidentDetailsInput
    from .incident_note import IncidentNote as IncidentNote
    from .incident_note_create import IncidentNoteCreate as IncidentNoteCreate
    from .incident_page import IncidentPage as IncidentPage
    from .incident_property import IncidentProperty as IncidentProperty
    from .incident_reference import IncidentReference as IncidentReference
    from .incident_search_field import IncidentSearchField as IncidentSearchField
    from .incident_section import IncidentSection as IncidentSection
    from .incident_section_item import IncidentSectionItem as IncidentSectionItem
    from .incident_section_item_input import IncidentSectionItemInput as IncidentSectionItemInput
    from .incident_severity import IncidentSeverity as IncidentSeverity
    from .incident_status import IncidentStatus as IncidentStatus
    from .incident_update import IncidentUpdate as IncidentUpdate
    from .integration import Integration as Integration
    from .integration_authentication_type import (
        IntegrationAuthenticationType as IntegrationAuthenticationType,
    )
    from .integration_config_type import IntegrationConfigType as IntegrationConfigType
    from .integration_create import IntegrationCreate as IntegrationCreate
    from .integration_created_by import IntegrationCreatedBy as IntegrationCreatedBy
    from .integration_embed import IntegrationEmbed as IntegrationEmbed
    from .integration_environment import IntegrationEnvironment as IntegrationEnvironment
    from .integration_log import IntegrationLog as IntegrationLog
    from .integration_log_page import IntegrationLogPage as IntegrationLogPage
    from .integration_log_status import IntegrationLogStatus as IntegrationLogStatus
    from .integration_operation import IntegrationOperation as IntegrationOperation
    from .integration_origin_type import IntegrationOriginType as IntegrationOriginType
    from .integration_page import IntegrationPage as IntegrationPage
    from .integration_reference import IntegrationReference as IntegrationReference
    from .integration_triggered_by import IntegrationTriggeredBy as IntegrationTriggeredBy
    from .integration_type import IntegrationType as IntegrationType
    from .integration_update import IntegrationUpdate as IntegrationUpdate
    from .license_type import LicenseType as LicenseType
    from .logging_level import LoggingLevel as LoggingLevel
    from .message import Message as Message
    from .message_end import MessageEnd as MessageEnd
    from .message_end_input import MessageEndInput as MessageEndInput
    from .message_page import MessagePage as MessagePage
    from .message_recurrence import MessageRecurrence as MessageRecurrence
    from .message_recurrence_input import MessageRecurrenceInput as MessageRecurrenceInput
    from .message_templates import MessageTemplates as MessageTemplates
    from .message_templates_input import MessageTemplatesInput as MessageTemplatesInput
    from .message_type import MessageType as MessageType
    from .month import Month as Month
    from .notification import Notification as Notification
    from .notification_category import NotificationCategory as NotificationCategory
    from .notification_page import NotificationPage as NotificationPage
    from .notify_end_of_escalation import NotifyEndOfEscalation as NotifyEndOfEscalation
    from .notify_end_of_escalation_input import (
        NotifyEndOfEscalationInput as NotifyEndOfEscalationInput,
    )
    from .o_auth_error import OAuthError as OAuthError
    from .observer_input import ObserverInput as ObserverInput
    from .on_call import OnCall as OnCall
    from .on_call_embed import OnCallEmbed as OnCallEmbed
    from .on_call_include import OnCallInclude as OnCallInclude
    from .on_call_occurrence_type import OnCallOccurrenceType as OnCallOccurrenceType
    from .on_call_page import OnCallPage as OnCallPage
    from .on_call_summary import OnCallSummary as OnCallSummary
    from .on_call_summary_embed import OnCallSummaryEmbed as OnCallSummaryEmbed
    from .operand import Operand as Operand
    from .page import Page as Page
    from .pagination_links import PaginationLinks as PaginationLinks
    from .password_token_request import PasswordTokenRequest as PasswordTokenRequest
    from .permissible_type import PermissibleType as PermissibleType
    from .person import Person as Person
    from .person_create import PersonCreate as PersonCreate
    from .person_embed import PersonEmbed as PersonEmbed
    from .person_page import PersonPage as PersonPage
    from .person_reference import PersonReference as PersonReference
    from .person_search_field import PersonSearchField as PersonSearchField
    from .person_sender_permission import PersonSenderPermission as PersonSenderPermission
    from .person_sort_by import PersonSortBy as PersonSortBy
    from .person_subscription_share_permission import (
        PersonSubscriptionSharePermission as PersonSubscriptionSharePermission,
    )
    from .person_update import PersonUpdate as PersonUpdate
    from .phone_number_format import PhoneNumberFormat as PhoneNumberFormat
    from .plan import Plan as Plan
    from .plan_constant import PlanConstant as PlanConstant
    from .plan_constant_create import PlanConstantCreate as PlanConstantCreate
    from .plan_constant_page import PlanConstantPage as PlanConstantPage
    from .plan_constant_update import PlanConstantUpdate as PlanConstantUpdate
    from .plan_create import PlanCreate as PlanCreate
    from .plan_embed import PlanEmbed as PlanEmbed
    from .plan_endpoint import PlanEndpoint as PlanEndpoint
    from .plan_endpoint_create import PlanEndpointCreate as PlanEndpointCreate
    from .plan_endpoint_page import PlanEndpointPage as PlanEndpointPage
    from .plan_endpoint_reference import PlanEndpointReference as PlanEndpointReference
    from .plan_endpoint_update import PlanEndpointUpdate as PlanEndpointUpdate
    from .plan_forms_embed import PlanFormsEmbed as PlanFormsEmbed
    from .plan_page import PlanPage as PlanPage
    from .plan_pointer import PlanPointer as PlanPointer
    from .plan_property import PlanProperty as PlanProperty
    from .plan_property_boolean import PlanPropertyBoolean as PlanPropertyBoolean
    from .plan_property_create import PlanPropertyCreate as PlanPropertyCreate
    from .plan_property_hierarchy import PlanPropertyHierarchy as PlanPropertyHierarchy
    from .plan_property_multi_select_list import (
        PlanPropertyMultiSelectList as PlanPropertyMultiSelectList,
    )
    from .plan_property_number import PlanPropertyNumber as PlanPropertyNumber
    from .plan_property_page import PlanPropertyPage as PlanPropertyPage
    from .plan_property_password import PlanPropertyPassword as PlanPropertyPassword
    from .plan_property_single_select_list import (
        PlanPropertySingleSelectList as PlanPropertySingleSelectList,
    )
    from .plan_property_text import PlanPropertyText as PlanPropertyText
    from .plan_property_update import PlanPropertyUpdate as PlanPropertyUpdate
    from .plan_reference import PlanReference as PlanReference
    from .plan_search_field import PlanSearchField as PlanSearchField
    from .plan_sort_by import PlanSortBy as PlanSortBy
    from .plan_type import PlanType as PlanType
    from .plan_update import PlanUpdate as PlanUpdate
    from .plans_embed import PlansEmbed as PlansEmbed
    from .preferred_connection_type import PreferredConnectionType as PreferredConnectionType
    from .priority import Priority as Priority
    from .property_type import PropertyType as PropertyType
    from .public_address_device import PublicAddressDevice as PublicAddressDevice
    from .quota_item import QuotaItem as QuotaItem
    from .recipient import Recipient as Recipient
    from .recipient_page import RecipientPage as RecipientPage
    from .recipient_pointer import RecipientPointer as RecipientPointer
    from .recipient_reference import RecipientReference as RecipientReference
    from .recipient_status import RecipientStatus as RecipientStatus
    from .recipient_trigger_input import RecipientTriggerInput as RecipientTriggerInput
    from .recipient_type import RecipientType as RecipientType
    from .recipients_section import RecipientsSection as RecipientsSection
    from .reference_by_id import ReferenceById as ReferenceById
    from .reference_by_id_and_self_link import ReferenceByIdAndSelfLink as ReferenceByIdAndSelfLink
    from .refresh_token_request import RefreshTokenRequest as RefreshTokenRequest
    from .repeat_escalation import RepeatEscalation as RepeatEscalation
    from .repeat_escalation_input import RepeatEscalationInput as RepeatEscalationInput
    from .replacer import Replacer as Replacer
    from .request_reference import RequestReference as RequestReference
    from .response_action import ResponseAction as ResponseAction
    from .response_choices_section import ResponseChoicesSection as ResponseChoicesSection
    from .response_contribution import ResponseContribution as ResponseContribution
    from .response_option import ResponseOption as ResponseOption
    from .response_option_create import ResponseOptionCreate as ResponseOptionCreate
    from .response_option_embed import ResponseOptionEmbed as ResponseOptionEmbed
    from .response_option_input import ResponseOptionInput as ResponseOptionInput
    from .response_option_page import ResponseOptionPage as ResponseOptionPage
    from .response_option_translation import ResponseOptionTranslation as ResponseOptionTranslation
    from .response_option_translation_input import (
        ResponseOptionTranslationInput as ResponseOptionTranslationInput,
    )
    from .response_option_translation_page import (
        ResponseOptionTranslationPage as ResponseOptionTranslationPage,
    )
    from .response_option_update import ResponseOptionUpdate as ResponseOptionUpdate
    from .response_source import ResponseSource as ResponseSource
    from .restore_shift_occurrences_request import (
        RestoreShiftOccurrencesRequest as RestoreShiftOccurrencesRequest,
    )
    from .revision import Revision as Revision
    from .role import Role as Role
    from .role_page import RolePage as RolePage
    from .role_sender_permission import RoleSenderPermission as RoleSenderPermission
    from .role_subscription_share_permission import (
        RoleSubscriptionSharePermission as RoleSubscriptionSharePermission,
    )
    from .rotation_direction import RotationDirection as RotationDirection
    from .rotation_interval_unit import RotationIntervalUnit as RotationIntervalUnit
    from .rotation_type import RotationType as RotationType
    from .scenario import Scenario as Scenario
    from .scenario_create import ScenarioCreate as ScenarioCreate
    from .scenario_embed import ScenarioEmbed as ScenarioEmbed
    from .scenario_page import ScenarioPage as ScenarioPage
    from .scenario_permission import ScenarioPermission as ScenarioPermission
    from .scenario_permission_input import ScenarioPermissionInput as ScenarioPermissionInput
    from .scenario_permission_page import ScenarioPermissionPage as ScenarioPermissionPage
    from .scenario_permission_person import ScenarioPermissionPerson as ScenarioPermissionPerson
    from .scenario_permission_role import ScenarioPermissionRole as ScenarioPermissionRole
    from .scenario_person_pointer import ScenarioPersonPointer as ScenarioPersonPointer
    from .scenario_role_pointer import ScenarioRolePointer as ScenarioRolePointer
    from .scenario_sender_permission_input import (
        ScenarioSenderPermissionInput as ScenarioSenderPermissionInput,
    )
    from .scenario_sort_by import ScenarioSortBy as ScenarioSortBy
    from .scenario_update import ScenarioUpdate as ScenarioUpdate
    from .scenarios_embed import ScenariosEmbed as ScenariosEmbed
    from .scheduled_message import ScheduledMessage as ScheduledMessage
    from .scheduled_message_create import ScheduledMessageCreate as ScheduledMessageCreate
    from .scheduled_message_event import ScheduledMessageEvent as ScheduledMessageEvent
    from .scheduled_message_event_input import (
        ScheduledMessageEventInput as ScheduledMessageEventInput,
    )
    from .scheduled_message_frequency import ScheduledMessageFrequency as ScheduledMessageFrequency
    from .scheduled_message_page import ScheduledMessagePage as ScheduledMessagePage
    from .scheduled_message_sort_by import ScheduledMessageSortBy as ScheduledMessageSortBy
    from .scheduled_message_update import ScheduledMessageUpdate as ScheduledMessageUpdate
    from .searchable_types import SearchableTypes as SearchableTypes
    from .searchable_types_input import SearchableTypesInput as SearchableTypesInput
    from .section_value import SectionValue as SectionValue
    from .section_value_input import SectionValueInput as SectionValueInput
    from .section_voicemail_options import SectionVoicemailOptions as SectionVoicemailOptions
    from .section_voicemail_options_input import (
        SectionVoicemailOptionsInput as SectionVoicemailOptionsInput,
    )
    from .self_link import SelfLink as SelfLink
    from .sender_overrides import SenderOverrides as SenderOverrides
    from .sender_overrides_input import SenderOverridesInput as SenderOverridesInput
    from .sender_overrides_section import SenderOverridesSection as SenderOverridesSection
    from .sender_permission import SenderPermission as SenderPermission
    from .sender_permission_page import SenderPermissionPage as SenderPermissionPage
    from .sender_pointer import SenderPointer as SenderPointer
    from .service import Service as Service
    from .service_create import ServiceCreate as ServiceCreate
    from .service_dependency import ServiceDependency as ServiceDependency
    from .service_dependency_create import ServiceDependencyCreate as ServiceDependencyCreate
    from .service_dependency_page import ServiceDependencyPage as ServiceDependencyPage
    from .service_dependency_update import ServiceDependencyUpdate as ServiceDependencyUpdate
    from .service_embed import ServiceEmbed as ServiceEmbed
    from .service_link import ServiceLink as ServiceLink
    from .service_link_input import ServiceLinkInput as ServiceLinkInput
    from .service_link_page import ServiceLinkPage as ServiceLinkPage
    from .service_owner_pointer import ServiceOwnerPointer as ServiceOwnerPointer
    from .service_page import ServicePage as ServicePage
    from .service_reference import ServiceReference as ServiceReference
    from .service_search_field import ServiceSearchField as ServiceSearchField
    from .service_tier import ServiceTier as ServiceTier
    from .service_type import ServiceType as ServiceType
    from .service_update import ServiceUpdate as ServiceUpdate
    from .shared_library import SharedLibrary as SharedLibrary
    from .shared_library_create import SharedLibraryCreate as SharedLibraryCreate
    from .shared_library_page import SharedLibraryPage as SharedLibraryPage
    from .shared_library_update import SharedLibraryUpdate as SharedLibraryUpdate
    from .shift import Shift as Shift
    from .shift_by_path_update import ShiftByPathUpdate as ShiftByPathUpdate
    from .shift_create import ShiftCreate as ShiftCreate
    from .shift_embed import ShiftEmbed as ShiftEmbed
    from .shift_end import ShiftEnd as ShiftEnd
    from .shift_end_input import ShiftEndInput as ShiftEndInput
    from .shift_frequency import ShiftFrequency as ShiftFrequency
    from .shift_include import ShiftInclude as ShiftInclude
    from .shift_member import ShiftMember as ShiftMember
    from .shift_member_escalation_type import ShiftMemberEscalationType as ShiftMemberEscalationType
    from .shift_member_input import ShiftMemberInput as ShiftMemberInput
    from .shift_member_page import ShiftMemberPage as ShiftMemberPage
    from .shift_metrics import ShiftMetrics as ShiftMetrics
    from .shift_occurrence import ShiftOccurrence as ShiftOccurrence
    from .shift_occurrence_embed import ShiftOccurrenceEmbed as ShiftOccurrenceEmbed
    from .shift_occurrence_member import ShiftOccurrenceMember as ShiftOccurrenceMember
    from .shift_occurrence_member_page import ShiftOccurrenceMemberPage as ShiftOccurrenceMemberPage
    from .shift_occurrence_page import ShiftOccurrencePage as ShiftOccurrencePage
    from .shift_on import ShiftOn as ShiftOn
    from .shift_page import ShiftPage as ShiftPage
    from .shift_recurrence import ShiftRecurrence as ShiftRecurrence
    from .shift_recurrence_input import ShiftRecurrenceInput as ShiftRecurrenceInput
    from .shift_reference import ShiftReference as ShiftReference
    from .shift_rotation import ShiftRotation as ShiftRotation
    from .shift_rotation_input import ShiftRotationInput as ShiftRotationInput
    from .shift_type import ShiftType as ShiftType
    from .shift_update import ShiftUpdate as ShiftUpdate
    from .shifts_embed import ShiftsEmbed as ShiftsEmbed
    from .signal import Signal as Signal
    from .signal_correlation import SignalCorrelation as SignalCorrelation
    from .signal_embed import SignalEmbed as SignalEmbed
    from .signal_incident_page import SignalIncidentPage as SignalIncidentPage
    from .signal_page import SignalPage as SignalPage
    from .signal_response import SignalResponse as SignalResponse
    from .signal_trigger import SignalTrigger as SignalTrigger
    from .signal_trigger_type import SignalTriggerType as SignalTriggerType
    from .signal_workflow import SignalWorkflow as SignalWorkflow
    from .site import Site as Site
    from .site_create import SiteCreate as SiteCreate
    from .site_holidays import SiteHolidays as SiteHolidays
    from .site_holidays_input import SiteHolidaysInput as SiteHolidaysInput
    from .site_page import SitePage as SitePage
    from .site_search_field import SiteSearchField as SiteSearchField
    from .site_sort_by import SiteSortBy as SiteSortBy
    from .site_update import SiteUpdate as SiteUpdate
    from .sms_device import SmsDevice as SmsDevice
    from .sms_template import SmsTemplate as SmsTemplate
    from .sms_template_input import SmsTemplateInput as SmsTemplateInput
    from .sort_order import SortOrder as SortOrder
    from .subscribed_property_pointer import SubscribedPropertyPointer as SubscribedPropertyPointer
    from .subscription import Subscription as Subscription
    from .subscription_create import SubscriptionCreate as SubscriptionCreate
    from .subscription_criteria import SubscriptionCriteria as SubscriptionCriteria
    from .subscription_criteria_input import SubscriptionCriteriaInput as SubscriptionCriteriaInput
    from .subscription_criteria_page import SubscriptionCriteriaPage as SubscriptionCriteriaPage
    from .subscription_form import SubscriptionForm as SubscriptionForm
    from .subscription_form_create import SubscriptionFormCreate as SubscriptionFormCreate
    from .subscription_form_embed import SubscriptionFormEmbed as SubscriptionFormEmbed
    from .subscription_form_page import SubscriptionFormPage as SubscriptionFormPage
    from .subscription_form_pointer import SubscriptionFormPointer as SubscriptionFormPointer
    from .subscription_form_reference import SubscriptionFormReference as SubscriptionFormReference
    from .subscription_form_sort_by import SubscriptionFormSortBy as SubscriptionFormSortBy
    from .subscription_form_update import SubscriptionFormUpdate as SubscriptionFormUpdate
    from .subscription_operator import SubscriptionOperator as SubscriptionOperator
    from .subscription_owner_pointer import SubscriptionOwnerPointer as SubscriptionOwnerPointer
    from .subscription_page import SubscriptionPage as SubscriptionPage
    from .subscription_permissible_actions import (
        SubscriptionPermissibleActions as SubscriptionPermissibleActions,
    )
    from .subscription_permissible_actions_input import (
        SubscriptionPermissibleActionsInput as SubscriptionPermissibleActionsInput,
    )
    from .subscription_role_pointer import SubscriptionRolePointer as SubscriptionRolePointer
    from .subscription_scope import SubscriptionScope as SubscriptionScope
    from .subscription_share_permission import (
        SubscriptionSharePermission as SubscriptionSharePermission,
    )
    from .subscription_share_permission_input import (
        SubscriptionSharePermissionInput as SubscriptionSharePermissionInput,
    )
    from .subscription_share_permission_page import (
        SubscriptionSharePermissionPage as SubscriptionSharePermissionPage,
    )
    from .subscription_share_recipient_pointer import (
        SubscriptionShareRecipientPointer as SubscriptionShareRecipientPointer,
    )
    from .subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .suppression_match import SuppressionMatch as SuppressionMatch
    from .system_event_type import SystemEventType as SystemEventType
    from .target_device_name_input import TargetDeviceNameInput as TargetDeviceNameInput
    from .temporary_absence import TemporaryAbsence as TemporaryAbsence
    from .temporary_absence_create import TemporaryAbsenceCreate as TemporaryAbsenceCreate
    from .temporary_absence_page import TemporaryAbsencePage as TemporaryAbsencePage
    from .temporary_replacement import TemporaryReplacement as TemporaryReplacement
    from .temporary_replacement_page import TemporaryReplacementPage as TemporaryReplacementPage
    from .text_pager_device import TextPagerDevice as TextPagerDevice
    from .timeline_entry_type import TimelineEntryType as TimelineEntryType
    from .token_type import TokenType as TokenType
    from .transform_type import TransformType as TransformType
    from .trigger_request import TriggerRequest as TriggerRequest
    from .user_delivery import UserDelivery as UserDelivery
    from .user_delivery_embed import UserDeliveryEmbed as UserDeliveryEmbed
    from .user_delivery_page import UserDeliveryPage as UserDeliveryPage
    from .user_delivery_response import UserDeliveryResponse as UserDeliveryResponse
    from .user_delivery_response_page import UserDeliveryResponsePage as UserDeliveryResponsePage
    from .user_quota import UserQuota as UserQuota
    from .user_upload_request import UserUploadRequest as UserUploadRequest
    from .voice_common_property import VoiceCommonProperty as VoiceCommonProperty
    from .voice_device import VoiceDevice as VoiceDevice
    from .voice_form_property import VoiceFormProperty as VoiceFormProperty
    from .voice_form_property_pointer import VoiceFormPropertyPointer as VoiceFormPropertyPointer
    from .voice_form_property_reference import (
        VoiceFormPropertyReference as VoiceFormPropertyReference,
    )
    from .voice_phrase import VoicePhrase as VoicePhrase
    from .voice_step_type import VoiceStepType as VoiceStepType
    from .voice_template import VoiceTemplate as VoiceTemplate
    from .voice_template_input import VoiceTemplateInput as VoiceTemplateInput
    from .voice_template_step import VoiceTemplateStep as VoiceTemplateStep
    from .voice_template_step_input import VoiceTemplateStepInput as VoiceTemplateStepInput
    from .voicemail_leave import VoicemailLeave as VoicemailLeave
    from .voicemail_leave_option import VoicemailLeaveOption as VoicemailLeaveOption
    from .voicemail_options import VoicemailOptions as VoicemailOptions
    from .voicemail_options_input import VoicemailOptionsInput as VoicemailOptionsInput

_MODULES: Final = {
    "AbsenceType": "absence_type",
    "AccessToken": "access_token",
    "AndroidPushDevice": "android_push_device",
    "Annotation": "annotation",
    "AnnotationCreate": "annotation_create",
    "AnnotationPage": "annotation_page",
    "ApplePushDevice": "apple_push_device",
    "Attachment": "attachment",
    "AttachmentPage": "attachment_page",
    "AttachmentReferenceInput": "attachment_reference_input",
    "AttachmentUploadRequest": "attachment_upload_request",
    "AttachmentsSection": "attachments_section",
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
    "BooleanPropertyDefault": "boolean_property_default",
    "BridgeType": "bridge_type",
    "BuiltInPlanType": "built_in_plan_type",
    "Change": "change",
    "ChangeCreate": "change_create",
    "ChangePage": "change_page",
    "Conference": "conference",
    "ConferenceBridge": "conference_bridge",
    "ConferenceBridgeCreate": "conference_bridge_create",
    "ConferenceBridgePage": "conference_bridge_page",
    "ConferenceBridgeSearchField": "conference_bridge_search_field",
    "ConferenceBridgeSection": "conference_bridge_section",
    "ConferenceBridgeUpdate": "conference_bridge_update",
    "ConferencePointer": "conference_pointer",
    "ConferenceType": "conference_type",
    "CustomSection": "custom_section",
    "CustomSectionItem": "custom_section_item",
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
    "DevicesSection": "devices_section",
    "DocumentUploadSection": "document_upload_section",
    "DynamicCriterionOperand": "dynamic_criterion_operand",
    "DynamicCriterionType": "dynamic_criterion_type",
    "DynamicGroupCriteria": "dynamic_group_criteria",
    "DynamicGroupCriteriaInput": "dynamic_group_criteria_input",
    "DynamicGroupCriterion": "dynamic_group_criterion",
    "DynamicGroupCriterionInput": "dynamic_group_criterion_input",
    "DynamicGroupCriterionPage": "dynamic_group_criterion_page",
    "DynamicTeam": "dynamic_team",
    "DynamicTeamCreate": "dynamic_team_create",
    "DynamicTeamEmbed": "dynamic_team_embed",
    "DynamicTeamPage": "dynamic_team_page",
    "DynamicTeamSearchField": "dynamic_team_search_field",
    "DynamicTeamSortBy": "dynamic_team_sort_by",
    "DynamicTeamUpdate": "dynamic_team_update",
    "EmailDevice": "email_device",
    "EmailTemplate": "email_template",
    "EmailTemplateInput": "email_template_input",
    "EnabledFor": "enabled_for",
    "EndBy": "end_by",
    "EndOfEscalationNotificationType": "end_of_escalation_notification_type",
    "EndpointAuthentication": "endpoint_authentication",
    "EndpointAuthenticationInput": "endpoint_authentication_input",
    "EndpointAuthenticationType": "endpoint_authentication_type",
    "EndpointType": "endpoint_type",
    "EpicUploadRequest": "epic_upload_request",
    "Error": "error",
    "EscalationOrder": "escalation_order",
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
    "ExpirationUnit": "expiration_unit",
    "FaxCountry": "fax_country",
    "FaxDevice": "fax_device",
    "Form": "form",
    "FormCreate": "form_create",
    "FormEmbed": "form_embed",
    "FormExpiration": "form_expiration",
    "FormExpirationInput": "form_expiration_input",
    "FormPage": "form_page",
    "FormPointer": "form_pointer",
    "FormReference": "form_reference",
    "FormSearchField": "form_search_field",
    "FormSection": "form_section",
    "FormSectionCreate": "form_section_create",
    "FormSectionEmbed": "form_section_embed",
    "FormSectionPage": "form_section_page",
    "FormSectionType": "form_section_type",
    "FormSectionUpdate": "form_section_update",
    "FormSenderPermissionInput": "form_sender_permission_input",
    "FormSortBy": "form_sort_by",
    "FormTriggerType": "form_trigger_type",
    "FormUpdate": "form_update",
    "FormVisibility": "form_visibility",
    "FormsEmbed": "forms_embed",
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
    "HandlingSection": "handling_section",
    "HierarchyLevel": "hierarchy_level",
    "HierarchyLevelInput": "hierarchy_level_input",
    "ImportJob": "import_job",
    "ImportJobMessage": "import_job_message",
    "ImportJobMessagePage": "import_job_message_page",
    "ImportJobPage": "import_job_page",
    "ImportMessageLevel": "import_message_level",
    "ImportMessageSortBy": "import_message_sort_by",
    "ImportMessageType": "import_message_type",
    "ImportSortBy": "import_sort_by",
    "ImportStatus": "import_status",
    "ImportTransform": "import_transform",
    "Incident": "incident",
    "IncidentCreate": "incident_create",
    "IncidentDetailsInput": "incident_details_input",
    "IncidentNote": "incident_note",
    "IncidentNoteCreate": "incident_note_create",
    "IncidentPage": "incident_page",
    "IncidentProperty": "incident_property",
    "IncidentReference": "incident_reference",
    "IncidentSearchField": "incident_search_field",
    "IncidentSection": "incident_section",
    "IncidentSectionItem": "incident_section_item",
    "IncidentSectionItemInput": "incident_section_item_input",
    "IncidentSeverity": "incident_severity",
    "IncidentStatus": "incident_status",
    "IncidentUpdate": "incident_update",
    "Integration": "integration",
    "IntegrationAuthenticationType": "integration_authentication_type",
    "IntegrationConfigType": "integration_config_type",
    "IntegrationCreate": "integration_create",
    "IntegrationCreatedBy": "integration_created_by",
    "IntegrationEmbed": "integration_embed",
    "IntegrationEnvironment": "integration_environment",
    "IntegrationLog": "integration_log",
    "IntegrationLogPage": "integration_log_page",
    "IntegrationLogStatus": "integration_log_status",
    "IntegrationOperation": "integration_operation",
    "IntegrationOriginType": "integration_origin_type",
    "IntegrationPage": "integration_page",
    "IntegrationReference": "integration_reference",
    "IntegrationTriggeredBy": "integration_triggered_by",
    "IntegrationType": "integration_type",
    "IntegrationUpdate": "integration_update",
    "LicenseType": "license_type",
    "LoggingLevel": "logging_level",
    "Message": "message",
    "MessageEnd": "message_end",
    "MessageEndInput": "message_end_input",
    "MessagePage": "message_page",
    "MessageRecurrence": "message_recurrence",
    "MessageRecurrenceInput": "message_recurrence_input",
    "MessageTemplates": "message_templates",
    "MessageTemplatesInput": "message_templates_input",
    "MessageType": "message_type",
    "Month": "month",
    "Notification": "notification",
    "NotificationCategory": "notification_category",
    "NotificationPage": "notification_page",
    "NotifyEndOfEscalation": "notify_end_of_escalation",
    "NotifyEndOfEscalationInput": "notify_end_of_escalation_input",
    "OAuthError": "o_auth_error",
    "ObserverInput": "observer_input",
    "OnCall": "on_call",
    "OnCallEmbed": "on_call_embed",
    "OnCallInclude": "on_call_include",
    "OnCallOccurrenceType": "on_call_occurrence_type",
    "OnCallPage": "on_call_page",
    "OnCallSummary": "on_call_summary",
    "OnCallSummaryEmbed": "on_call_summary_embed",
    "Operand": "operand",
    "Page": "page",
    "PaginationLinks": "pagination_links",
    "PasswordTokenRequest": "password_token_request",
    "PermissibleType": "permissible_type",
    "Person": "person",
    "PersonCreate": "person_create",
    "PersonEmbed": "person_embed",
    "PersonPage": "person_page",
    "PersonReference": "person_reference",
    "PersonSearchField": "person_search_field",
    "PersonSenderPermission": "person_sender_permission",
    "PersonSortBy": "person_sort_by",
    "PersonSubscriptionSharePermission": "person_subscription_share_permission",
    "PersonUpdate": "person_update",
    "PhoneNumberFormat": "phone_number_format",
    "Plan": "plan",
    "PlanConstant": "plan_constant",
    "PlanConstantCreate": "plan_constant_create",
    "PlanConstantPage": "plan_constant_page",
    "PlanConstantUpdate": "plan_constant_update",
    "PlanCreate": "plan_create",
    "PlanEmbed": "plan_embed",
    "PlanEndpoint": "plan_endpoint",
    "PlanEndpointCreate": "plan_endpoint_create",
    "PlanEndpointPage": "plan_endpoint_page",
    "PlanEndpointReference": "plan_endpoint_reference",
    "PlanEndpointUpdate": "plan_endpoint_update",
    "PlanFormsEmbed": "plan_forms_embed",
    "PlanPage": "plan_page",
    "PlanPointer": "plan_pointer",
    "PlanProperty": "plan_property",
    "PlanPropertyBoolean": "plan_property_boolean",
    "PlanPropertyCreate": "plan_property_create",
    "PlanPropertyHierarchy": "plan_property_hierarchy",
    "PlanPropertyMultiSelectList": "plan_property_multi_select_list",
    "PlanPropertyNumber": "plan_property_number",
    "PlanPropertyPage": "plan_property_page",
    "PlanPropertyPassword": "plan_property_password",
    "PlanPropertySingleSelectList": "plan_property_single_select_list",
    "PlanPropertyText": "plan_property_text",
    "PlanPropertyUpdate": "plan_property_update",
    "PlanReference": "plan_reference",
    "PlanSearchField": "plan_search_field",
    "PlanSortBy": "plan_sort_by",
    "PlanType": "plan_type",
    "PlanUpdate": "plan_update",
    "PlansEmbed": "plans_embed",
    "PreferredConnectionType": "preferred_connection_type",
    "Priority": "priority",
    "PropertyType": "property_type",
    "PublicAddressDevice": "public_address_device",
    "QuotaItem": "quota_item",
    "Recipient": "recipient",
    "RecipientPage": "recipient_page",
    "RecipientPointer": "recipient_pointer",
    "RecipientReference": "recipient_reference",
    "RecipientStatus": "recipient_status",
    "RecipientTriggerInput": "recipient_trigger_input",
    "RecipientType": "recipient_type",
    "RecipientsSection": "recipients_section",
    "ReferenceById": "reference_by_id",
    "ReferenceByIdAndSelfLink": "reference_by_id_and_self_link",
    "RefreshTokenRequest": "refresh_token_request",
    "RepeatEscalation": "repeat_escalation",
    "RepeatEscalationInput": "repeat_escalation_input",
    "Replacer": "replacer",
    "RequestReference": "request_reference",
    "ResponseAction": "response_action",
    "ResponseChoicesSection": "response_choices_section",
    "ResponseContribution": "response_contribution",
    "ResponseOption": "response_option",
    "ResponseOptionCreate": "response_option_create",
    "ResponseOptionEmbed": "response_option_embed",
    "ResponseOptionInput": "response_option_input",
    "ResponseOptionPage": "response_option_page",
    "ResponseOptionTranslation": "response_option_translation",
    "ResponseOptionTranslationInput": "response_option_translation_input",
    "ResponseOptionTranslationPage": "response_option_translation_page",
    "ResponseOptionUpdate": "response_option_update",
    "ResponseSource": "response_source",
    "RestoreShiftOccurrencesRequest": "restore_shift_occurrences_request",
    "Revision": "revision",
    "Role": "role",
    "RolePage": "role_page",
    "RoleSenderPermission": "role_sender_permission",
    "RoleSubscriptionSharePermission": "role_subscription_share_permission",
    "RotationDirection": "rotation_direction",
    "RotationIntervalUnit": "rotation_interval_unit",
    "RotationType": "rotation_type",
    "Scenario": "scenario",
    "ScenarioCreate": "scenario_create",
    "ScenarioEmbed": "scenario_embed",
    "ScenarioPage": "scenario_page",
    "ScenarioPermission": "scenario_permission",
    "ScenarioPermissionInput": "scenario_permission_input",
    "ScenarioPermissionPage": "scenario_permission_page",
    "ScenarioPermissionPerson": "scenario_permission_person",
    "ScenarioPermissionRole": "scenario_permission_role",
    "ScenarioPersonPointer": "scenario_person_pointer",
    "ScenarioRolePointer": "scenario_role_pointer",
    "ScenarioSenderPermissionInput": "scenario_sender_permission_input",
    "ScenarioSortBy": "scenario_sort_by",
    "ScenarioUpdate": "scenario_update",
    "ScenariosEmbed": "scenarios_embed",
    "ScheduledMessage": "scheduled_message",
    "ScheduledMessageCreate": "scheduled_message_create",
    "ScheduledMessageEvent": "scheduled_message_event",
    "ScheduledMessageEventInput": "scheduled_message_event_input",
    "ScheduledMessageFrequency": "scheduled_message_frequency",
    "ScheduledMessagePage": "scheduled_message_page",
    "ScheduledMessageSortBy": "scheduled_message_sort_by",
    "ScheduledMessageUpdate": "scheduled_message_update",
    "SearchableTypes": "searchable_types",
    "SearchableTypesInput": "searchable_types_input",
    "SectionValue": "section_value",
    "SectionValueInput": "section_value_input",
    "SectionVoicemailOptions": "section_voicemail_options",
    "SectionVoicemailOptionsInput": "section_voicemail_options_input",
    "SelfLink": "self_link",
    "SenderOverrides": "sender_overrides",
    "SenderOverridesInput": "sender_overrides_input",
    "SenderOverridesSection": "sender_overrides_section",
    "SenderPermission": "sender_permission",
    "SenderPermissionPage": "sender_permission_page",
    "SenderPointer": "sender_pointer",
    "Service": "service",
    "ServiceCreate": "service_create",
    "ServiceDependency": "service_dependency",
    "ServiceDependencyCreate": "service_dependency_create",
    "ServiceDependencyPage": "service_dependency_page",
    "ServiceDependencyUpdate": "service_dependency_update",
    "ServiceEmbed": "service_embed",
    "ServiceLink": "service_link",
    "ServiceLinkInput": "service_link_input",
    "ServiceLinkPage": "service_link_page",
    "ServiceOwnerPointer": "service_owner_pointer",
    "ServicePage": "service_page",
    "ServiceReference": "service_reference",
    "ServiceSearchField": "service_search_field",
    "ServiceTier": "service_tier",
    "ServiceType": "service_type",
    "ServiceUpdate": "service_update",
    "SharedLibrary": "shared_library",
    "SharedLibraryCreate": "shared_library_create",
    "SharedLibraryPage": "shared_library_page",
    "SharedLibraryUpdate": "shared_library_update",
    "Shift": "shift",
    "ShiftByPathUpdate": "shift_by_path_update",
    "ShiftCreate": "shift_create",
    "ShiftEmbed": "shift_embed",
    "ShiftEnd": "shift_end",
    "ShiftEndInput": "shift_end_input",
    "ShiftFrequency": "shift_frequency",
    "ShiftInclude": "shift_include",
    "ShiftMember": "shift_member",
    "ShiftMemberEscalationType": "shift_member_escalation_type",
    "ShiftMemberInput": "shift_member_input",
    "ShiftMemberPage": "shift_member_page",
    "ShiftMetrics": "shift_metrics",
    "ShiftOccurrence": "shift_occurrence",
    "ShiftOccurrenceEmbed": "shift_occurrence_embed",
    "ShiftOccurrenceMember": "shift_occurrence_member",
    "ShiftOccurrenceMemberPage": "shift_occurrence_member_page",
    "ShiftOccurrencePage": "shift_occurrence_page",
    "ShiftOn": "shift_on",
    "ShiftPage": "shift_page",
    "ShiftRecurrence": "shift_recurrence",
    "ShiftRecurrenceInput": "shift_recurrence_input",
    "ShiftReference": "shift_reference",
    "ShiftRotation": "shift_rotation",
    "ShiftRotationInput": "shift_rotation_input",
    "ShiftType": "shift_type",
    "ShiftUpdate": "shift_update",
    "ShiftsEmbed": "shifts_embed",
    "Signal": "signal",
    "SignalCorrelation": "signal_correlation",
    "SignalEmbed": "signal_embed",
    "SignalIncidentPage": "signal_incident_page",
    "SignalPage": "signal_page",
    "SignalResponse": "signal_response",
    "SignalTrigger": "signal_trigger",
    "SignalTriggerType": "signal_trigger_type",
    "SignalWorkflow": "signal_workflow",
    "Site": "site",
    "SiteCreate": "site_create",
    "SiteHolidays": "site_holidays",
    "SiteHolidaysInput": "site_holidays_input",
    "SitePage": "site_page",
    "SiteSearchField": "site_search_field",
    "SiteSortBy": "site_sort_by",
    "SiteUpdate": "site_update",
    "SmsDevice": "sms_device",
    "SmsTemplate": "sms_template",
    "SmsTemplateInput": "sms_template_input",
    "SortOrder": "sort_order",
    "SubscribedPropertyPointer": "subscribed_property_pointer",
    "Subscription": "subscription",
    "SubscriptionCreate": "subscription_create",
    "SubscriptionCriteria": "subscription_criteria",
    "SubscriptionCriteriaInput": "subscription_criteria_input",
    "SubscriptionCriteriaPage": "subscription_criteria_page",
    "SubscriptionForm": "subscription_form",
    "SubscriptionFormCreate": "subscription_form_create",
    "SubscriptionFormEmbed": "subscription_form_embed",
    "SubscriptionFormPage": "subscription_form_page",
    "SubscriptionFormPointer": "subscription_form_pointer",
    "SubscriptionFormReference": "subscription_form_reference",
    "SubscriptionFormSortBy": "subscription_form_sort_by",
    "SubscriptionFormUpdate": "subscription_form_update",
    "SubscriptionOperator": "subscription_operator",
    "SubscriptionOwnerPointer": "subscription_owner_pointer",
    "SubscriptionPage": "subscription_page",
    "SubscriptionPermissibleActions": "subscription_permissible_actions",
    "SubscriptionPermissibleActionsInput": "subscription_permissible_actions_input",
    "SubscriptionRolePointer": "subscription_role_pointer",
    "SubscriptionScope": "subscription_scope",
    "SubscriptionSharePermission": "subscription_share_permission",
    "SubscriptionSharePermissionInput": "subscription_share_permission_input",
    "SubscriptionSharePermissionPage": "subscription_share_permission_page",
    "SubscriptionShareRecipientPointer": "subscription_share_recipient_pointer",
    "SubscriptionUpdate": "subscription_update",
    "SuppressionMatch": "suppression_match",
    "SystemEventType": "system_event_type",
    "TargetDeviceNameInput": "target_device_name_input",
    "TemporaryAbsence": "temporary_absence",
    "TemporaryAbsenceCreate": "temporary_absence_create",
    "TemporaryAbsencePage": "temporary_absence_page",
    "TemporaryReplacement": "temporary_replacement",
    "TemporaryReplacementPage": "temporary_replacement_page",
    "TextPagerDevice": "text_pager_device",
    "TimelineEntryType": "timeline_entry_type",
    "TokenType": "token_type",
    "TransformType": "transform_type",
    "TriggerRequest": "trigger_request",
    "UserDelivery": "user_delivery",
    "UserDeliveryEmbed": "user_delivery_embed",
    "UserDeliveryPage": "user_delivery_page",
    "UserDeliveryResponse": "user_delivery_response",
    "UserDeliveryResponsePage": "user_delivery_response_page",
    "UserQuota": "user_quota",
    "UserUploadRequest": "user_upload_request",
    "VoiceCommonProperty": "voice_common_property",
    "VoiceDevice": "voice_device",
    "VoiceFormProperty": "voice_form_property",
    "VoiceFormPropertyPointer": "voice_form_property_pointer",
    "VoiceFormPropertyReference": "voice_form_property_reference",
    "VoicePhrase": "voice_phrase",
    "VoiceStepType": "voice_step_type",
    "VoiceTemplate": "voice_template",
    "VoiceTemplateInput": "voice_template_input",
    "VoiceTemplateStep": "voice_template_step",
    "VoiceTemplateStepInput": "voice_template_step_input",
    "VoicemailLeave": "voicemail_leave",
    "VoicemailLeaveOption": "voicemail_leave_option",
    "VoicemailOptions": "voicemail_options",
    "VoicemailOptionsInput": "voicemail_options_input",
}

__all__ = [
    "AbsenceType",
    "AccessToken",
    "AndroidPushDevice",
    "Annotation",
    "AnnotationCreate",
    "AnnotationPage",
    "ApplePushDevice",
    "Attachment",
    "AttachmentPage",
    "AttachmentReferenceInput",
    "AttachmentUploadRequest",
    "AttachmentsSection",
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
    "BooleanPropertyDefault",
    "BridgeType",
    "BuiltInPlanType",
    "Change",
    "ChangeCreate",
    "ChangePage",
    "Conference",
    "ConferenceBridge",
    "ConferenceBridgeCreate",
    "ConferenceBridgePage",
    "ConferenceBridgeSearchField",
    "ConferenceBridgeSection",
    "ConferenceBridgeUpdate",
    "ConferencePointer",
    "ConferenceType",
    "CustomSection",
    "CustomSectionItem",
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
    "DevicesSection",
    "DocumentUploadSection",
    "DynamicCriterionOperand",
    "DynamicCriterionType",
    "DynamicGroupCriteria",
    "DynamicGroupCriteriaInput",
    "DynamicGroupCriterion",
    "DynamicGroupCriterionInput",
    "DynamicGroupCriterionPage",
    "DynamicTeam",
    "DynamicTeamCreate",
    "DynamicTeamEmbed",
    "DynamicTeamPage",
    "DynamicTeamSearchField",
    "DynamicTeamSortBy",
    "DynamicTeamUpdate",
    "EmailDevice",
    "EmailTemplate",
    "EmailTemplateInput",
    "EnabledFor",
    "EndBy",
    "EndOfEscalationNotificationType",
    "EndpointAuthentication",
    "EndpointAuthenticationInput",
    "EndpointAuthenticationType",
    "EndpointType",
    "EpicUploadRequest",
    "Error",
    "EscalationOrder",
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
    "ExpirationUnit",
    "FaxCountry",
    "FaxDevice",
    "Form",
    "FormCreate",
    "FormEmbed",
    "FormExpiration",
    "FormExpirationInput",
    "FormPage",
    "FormPointer",
    "FormReference",
    "FormSearchField",
    "FormSection",
    "FormSectionCreate",
    "FormSectionEmbed",
    "FormSectionPage",
    "FormSectionType",
    "FormSectionUpdate",
    "FormSenderPermissionInput",
    "FormSortBy",
    "FormTriggerType",
    "FormUpdate",
    "FormVisibility",
    "FormsEmbed",
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
    "HandlingSection",
    "HierarchyLevel",
    "HierarchyLevelInput",
    "ImportJob",
    "ImportJobMessage",
    "ImportJobMessagePage",
    "ImportJobPage",
    "ImportMessageLevel",
    "ImportMessageSortBy",
    "ImportMessageType",
    "ImportSortBy",
    "ImportStatus",
    "ImportTransform",
    "Incident",
    "IncidentCreate",
    "IncidentDetailsInput",
    "IncidentNote",
    "IncidentNoteCreate",
    "IncidentPage",
    "IncidentProperty",
    "IncidentReference",
    "IncidentSearchField",
    "IncidentSection",
    "IncidentSectionItem",
    "IncidentSectionItemInput",
    "IncidentSeverity",
    "IncidentStatus",
    "IncidentUpdate",
    "Integration",
    "IntegrationAuthenticationType",
    "IntegrationConfigType",
    "IntegrationCreate",
    "IntegrationCreatedBy",
    "IntegrationEmbed",
    "IntegrationEnvironment",
    "IntegrationLog",
    "IntegrationLogPage",
    "IntegrationLogStatus",
    "IntegrationOperation",
    "IntegrationOriginType",
    "IntegrationPage",
    "IntegrationReference",
    "IntegrationTriggeredBy",
    "IntegrationType",
    "IntegrationUpdate",
    "LicenseType",
    "LoggingLevel",
    "Message",
    "MessageEnd",
    "MessageEndInput",
    "MessagePage",
    "MessageRecurrence",
    "MessageRecurrenceInput",
    "MessageTemplates",
    "MessageTemplatesInput",
    "MessageType",
    "Month",
    "Notification",
    "NotificationCategory",
    "NotificationPage",
    "NotifyEndOfEscalation",
    "NotifyEndOfEscalationInput",
    "OAuthError",
    "ObserverInput",
    "OnCall",
    "OnCallEmbed",
    "OnCallInclude",
    "OnCallOccurrenceType",
    "OnCallPage",
    "OnCallSummary",
    "OnCallSummaryEmbed",
    "Operand",
    "Page",
    "PaginationLinks",
    "PasswordTokenRequest",
    "PermissibleType",
    "Person",
    "PersonCreate",
    "PersonEmbed",
    "PersonPage",
    "PersonReference",
    "PersonSearchField",
    "PersonSenderPermission",
    "PersonSortBy",
    "PersonSubscriptionSharePermission",
    "PersonUpdate",
    "PhoneNumberFormat",
    "Plan",
    "PlanConstant",
    "PlanConstantCreate",
    "PlanConstantPage",
    "PlanConstantUpdate",
    "PlanCreate",
    "PlanEmbed",
    "PlanEndpoint",
    "PlanEndpointCreate",
    "PlanEndpointPage",
    "PlanEndpointReference",
    "PlanEndpointUpdate",
    "PlanFormsEmbed",
    "PlanPage",
    "PlanPointer",
    "PlanProperty",
    "PlanPropertyBoolean",
    "PlanPropertyCreate",
    "PlanPropertyHierarchy",
    "PlanPropertyMultiSelectList",
    "PlanPropertyNumber",
    "PlanPropertyPage",
    "PlanPropertyPassword",
    "PlanPropertySingleSelectList",
    "PlanPropertyText",
    "PlanPropertyUpdate",
    "PlanReference",
    "PlanSearchField",
    "PlanSortBy",
    "PlanType",
    "PlanUpdate",
    "PlansEmbed",
    "PreferredConnectionType",
    "Priority",
    "PropertyType",
    "PublicAddressDevice",
    "QuotaItem",
    "Recipient",
    "RecipientPage",
    "RecipientPointer",
    "RecipientReference",
    "RecipientStatus",
    "RecipientTriggerInput",
    "RecipientType",
    "RecipientsSection",
    "ReferenceById",
    "ReferenceByIdAndSelfLink",
    "RefreshTokenRequest",
    "RepeatEscalation",
    "RepeatEscalationInput",
    "Replacer",
    "RequestReference",
    "ResponseAction",
    "ResponseChoicesSection",
    "ResponseContribution",
    "ResponseOption",
    "ResponseOptionCreate",
    "ResponseOptionEmbed",
    "ResponseOptionInput",
    "ResponseOptionPage",
    "ResponseOptionTranslation",
    "ResponseOptionTranslationInput",
    "ResponseOptionTranslationPage",
    "ResponseOptionUpdate",
    "ResponseSource",
    "RestoreShiftOccurrencesRequest",
    "Revision",
    "Role",
    "RolePage",
    "RoleSenderPermission",
    "RoleSubscriptionSharePermission",
    "RotationDirection",
    "RotationIntervalUnit",
    "RotationType",
    "Scenario",
    "ScenarioCreate",
    "ScenarioEmbed",
    "ScenarioPage",
    "ScenarioPermission",
    "ScenarioPermissionInput",
    "ScenarioPermissionPage",
    "ScenarioPermissionPerson",
    "ScenarioPermissionRole",
    "ScenarioPersonPointer",
    "ScenarioRolePointer",
    "ScenarioSenderPermissionInput",
    "ScenarioSortBy",
    "ScenarioUpdate",
    "ScenariosEmbed",
    "ScheduledMessage",
    "ScheduledMessageCreate",
    "ScheduledMessageEvent",
    "ScheduledMessageEventInput",
    "ScheduledMessageFrequency",
    "ScheduledMessagePage",
    "ScheduledMessageSortBy",
    "ScheduledMessageUpdate",
    "SearchableTypes",
    "SearchableTypesInput",
    "SectionValue",
    "SectionValueInput",
    "SectionVoicemailOptions",
    "SectionVoicemailOptionsInput",
    "SelfLink",
    "SenderOverrides",
    "SenderOverridesInput",
    "SenderOverridesSection",
    "SenderPermission",
    "SenderPermissionPage",
    "SenderPointer",
    "Service",
    "ServiceCreate",
    "ServiceDependency",
    "ServiceDependencyCreate",
    "ServiceDependencyPage",
    "ServiceDependencyUpdate",
    "ServiceEmbed",
    "ServiceLink",
    "ServiceLinkInput",
    "ServiceLinkPage",
    "ServiceOwnerPointer",
    "ServicePage",
    "ServiceReference",
    "ServiceSearchField",
    "ServiceTier",
    "ServiceType",
    "ServiceUpdate",
    "SharedLibrary",
    "SharedLibraryCreate",
    "SharedLibraryPage",
    "SharedLibraryUpdate",
    "Shift",
    "ShiftByPathUpdate",
    "ShiftCreate",
    "ShiftEmbed",
    "ShiftEnd",
    "ShiftEndInput",
    "ShiftFrequency",
    "ShiftInclude",
    "ShiftMember",
    "ShiftMemberEscalationType",
    "ShiftMemberInput",
    "ShiftMemberPage",
    "ShiftMetrics",
    "ShiftOccurrence",
    "ShiftOccurrenceEmbed",
    "ShiftOccurrenceMember",
    "ShiftOccurrenceMemberPage",
    "ShiftOccurrencePage",
    "ShiftOn",
    "ShiftPage",
    "ShiftRecurrence",
    "ShiftRecurrenceInput",
    "ShiftReference",
    "ShiftRotation",
    "ShiftRotationInput",
    "ShiftType",
    "ShiftUpdate",
    "ShiftsEmbed",
    "Signal",
    "SignalCorrelation",
    "SignalEmbed",
    "SignalIncidentPage",
    "SignalPage",
    "SignalResponse",
    "SignalTrigger",
    "SignalTriggerType",
    "SignalWorkflow",
    "Site",
    "SiteCreate",
    "SiteHolidays",
    "SiteHolidaysInput",
    "SitePage",
    "SiteSearchField",
    "SiteSortBy",
    "SiteUpdate",
    "SmsDevice",
    "SmsTemplate",
    "SmsTemplateInput",
    "SortOrder",
    "SubscribedPropertyPointer",
    "Subscription",
    "SubscriptionCreate",
    "SubscriptionCriteria",
    "SubscriptionCriteriaInput",
    "SubscriptionCriteriaPage",
    "SubscriptionForm",
    "SubscriptionFormCreate",
    "SubscriptionFormEmbed",
    "SubscriptionFormPage",
    "SubscriptionFormPointer",
    "SubscriptionFormReference",
    "SubscriptionFormSortBy",
    "SubscriptionFormUpdate",
    "SubscriptionOperator",
    "SubscriptionOwnerPointer",
    "SubscriptionPage",
    "SubscriptionPermissibleActions",
    "SubscriptionPermissibleActionsInput",
    "SubscriptionRolePointer",
    "SubscriptionScope",
    "SubscriptionSharePermission",
    "SubscriptionSharePermissionInput",
    "SubscriptionSharePermissionPage",
    "SubscriptionShareRecipientPointer",
    "SubscriptionUpdate",
    "SuppressionMatch",
    "SystemEventType",
    "TargetDeviceNameInput",
    "TemporaryAbsence",
    "TemporaryAbsenceCreate",
    "TemporaryAbsencePage",
    "TemporaryReplacement",
    "TemporaryReplacementPage",
    "TextPagerDevice",
    "TimelineEntryType",
    "TokenType",
    "TransformType",
    "TriggerRequest",
    "UserDelivery",
    "UserDeliveryEmbed",
    "UserDeliveryPage",
    "UserDeliveryResponse",
    "UserDeliveryResponsePage",
    "UserQuota",
    "UserUploadRequest",
    "VoiceCommonProperty",
    "VoiceDevice",
    "VoiceFormProperty",
    "VoiceFormPropertyPointer",
    "VoiceFormPropertyReference",
    "VoicePhrase",
    "VoiceStepType",
    "VoiceTemplate",
    "VoiceTemplateInput",
    "VoiceTemplateStep",
    "VoiceTemplateStepInput",
    "VoicemailLeave",
    "VoicemailLeaveOption",
    "VoicemailOptions",
    "VoicemailOptionsInput",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
