# Derived from xmatters/aio/endpoints/subscriptions.py by scripts/derive_sync.py; change that one.
"""Subscriptions to events: `/subscriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from xmatters.bodies import compose, pointers
from xmatters.endpoints.base import Endpoint
from xmatters.params import Params
from xmatters.permissions import share_permissions
from xmatters_client import models
from xmatters_client.api.subscriptions import (
    add_subscribers,
    create_or_update_subscription,
    delete_subscription,
    get_subscribers,
    get_subscription,
    get_subscription_share_permissions,
    get_subscriptions,
    set_subscription_share_permissions,
    unsubscribe_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Unpack

    from xmatters.objects.subscriptions import Subscription
    from xmatters.pagination import Pagination
    from xmatters.permissions import Sharer
    from xmatters_client.api.subscriptions.get_subscribers import GetSubscribersQuery
    from xmatters_client.api.subscriptions.get_subscriptions import GetSubscriptionsQuery
    from xmatters_client.models import (
        Recipient,
        RecipientPage,
        RecipientPointer,
        SubscriptionSharePermission,
        SubscriptionSharePermissionPage,
    )
    from xmatters_client.models.subscription_create import SubscriptionCreateFields
    from xmatters_client.models.subscription_update import SubscriptionUpdateFields
    from xmatters_client.types import HasId


class SubscriptionsEndpoint(Endpoint):
    """Subscriptions to events: `/subscriptions`."""

    def get_subscriptions(
        self, params: Params = None, **query: Unpack[GetSubscriptionsQuery]
    ) -> Pagination[Subscription]:
        """Return the subscriptions that fit.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSubscriptionsQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-subscriptions
        """
        return self._session.paginate(get_subscriptions.OPERATION, params, query)

    def get_subscription_by_id(self, subscription_id: HasId | str) -> Subscription:
        """Return a subscription.

        Args:
            subscription_id: The id of the subscription.

        Raises:
            NotFoundError: There is none.

        See https://help.xmatters.com/xmapi/#get-a-subscription
        """
        found: Subscription = self._session.call(
            get_subscription.OPERATION, subscription_id=subscription_id
        )
        return found

    @overload
    def create_subscription(
        self, data: models.SubscriptionCreate | Mapping[str, Any], **fields: Any
    ) -> Subscription: ...
    @overload
    def create_subscription(self, **fields: Unpack[SubscriptionCreateFields]) -> Subscription: ...

    def create_subscription(
        self, data: models.SubscriptionCreate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Subscription:
        """Add a subscription.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SubscriptionCreate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#create-a-subscription
        """
        body = compose(models.SubscriptionCreate, data, fields)
        saved: Subscription = self._session.call(create_or_update_subscription.OPERATION, body=body)
        return saved

    @overload
    def update_subscription(
        self, data: models.SubscriptionUpdate | Mapping[str, Any], **fields: Any
    ) -> Subscription: ...
    @overload
    def update_subscription(self, **fields: Unpack[SubscriptionUpdateFields]) -> Subscription: ...

    def update_subscription(
        self, data: models.SubscriptionUpdate | Mapping[str, Any] | None = None, **fields: Any
    ) -> Subscription:
        """Change a subscription. Only the fields given change; its form cannot change.

        Args:
            data: The fields as a model, or as a mapping in the spelling of the API or of Python.
            fields: Fields as keyword arguments; `SubscriptionUpdate` describes each.

        Returns:
            The object as it is now.

        Raises:
            ParameterError: A field is missing, unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-subscription
        """
        body = compose(models.SubscriptionUpdate, data, fields)
        saved: Subscription = self._session.call(create_or_update_subscription.OPERATION, body=body)
        return saved

    def delete_subscription(self, subscription_id: HasId | str) -> Subscription:
        """Delete a subscription.

        Args:
            subscription_id: The id of the subscription.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: There was nothing to delete.

        See https://help.xmatters.com/xmapi/#delete-a-subscription
        """
        deleted: Subscription = self._session.call(
            delete_subscription.OPERATION, subscription_id=subscription_id
        )
        return deleted

    def get_subscribers(
        self,
        subscription_id: HasId | str,
        params: Params = None,
        **query: Unpack[GetSubscribersQuery],
    ) -> Pagination[Recipient]:
        """Return whom a subscription notifies.

        Args:
            subscription_id: The id of the subscription.
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSubscribersQuery` describes each.

        Returns:
            A list that is fetched page by page as it is read.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.

        See https://help.xmatters.com/xmapi/#get-subscribers
        """
        return self._session.paginate(
            get_subscribers.OPERATION, params, query, subscription_id=subscription_id
        )

    def add_subscribers(
        self,
        subscription_id: HasId | str,
        data: Iterable[RecipientPointer | Mapping[str, Any] | HasId | str],
    ) -> RecipientPage:
        """Set whom a subscription notifies.

        Although the API names it adding, the list may take the place of the present subscribers, so
        send those that are to stay as well.

        Args:
            subscription_id: The id of the subscription.
            data: The recipients: each an object such as a `Person` or `Group`, an id or target
                name, or an entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#add-subscribers
        """
        saved: RecipientPage = self._session.call(
            add_subscribers.OPERATION, body=pointers(data), subscription_id=subscription_id
        )
        return saved

    def unsubscribe_person(
        self, subscription_id: HasId | str, person_id: HasId | str
    ) -> Subscription:
        """Remove a person from a subscription.

        Args:
            subscription_id: The id of the subscription.
            person_id: The id of the person.

        Returns:
            The subscription, which stays.

        Raises:
            NoContentError: The person did not subscribe to it.

        See https://help.xmatters.com/xmapi/#unsubscribe-a-user
        """
        left: Subscription = self._session.call(
            unsubscribe_person.OPERATION, subscription_id=subscription_id, person_id=person_id
        )
        return left

    def get_subscription_share_permissions(
        self, subscription_id: HasId | str
    ) -> Pagination[SubscriptionSharePermission]:
        """Return who a subscription is shared with.

        Args:
            subscription_id: The id of the subscription.

        Returns:
            A list that is fetched page by page as it is read.

        See https://help.xmatters.com/xmapi/#get-subscription-share-permissions
        """
        return self._session.paginate(
            get_subscription_share_permissions.OPERATION,
            subscription_id=subscription_id,
        )

    def set_subscription_share_permissions(
        self, subscription_id: HasId | str, data: Iterable[Sharer]
    ) -> SubscriptionSharePermissionPage:
        """Set who a subscription is shared with, and what they may do.

        The list may take the place of the present one, so send the entries that are to stay as
        well.

        Args:
            subscription_id: The id of the subscription.
            data: Who it is shared with: each a `Person` or a `Role`, an entry of the present list,
                or an entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#set-subscription-share-permissions
        """
        saved: SubscriptionSharePermissionPage = self._session.call(
            set_subscription_share_permissions.OPERATION,
            body=share_permissions(data),
            subscription_id=subscription_id,
        )
        return saved
