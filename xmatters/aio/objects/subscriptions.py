"""Subscriptions to events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xmatters.aio.objects.base import session_of
from xmatters.bodies import compose, pointers
from xmatters.params import Params
from xmatters.permissions import share_permissions
from xmatters_client import models
from xmatters_client.api.subscriptions import (
    add_subscribers,
    create_or_update_subscription,
    delete_subscription,
    get_subscribers,
    get_subscription_share_permissions,
    set_subscription_share_permissions,
    unsubscribe_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Unpack

    from xmatters.aio.pagination import AsyncPagination
    from xmatters.permissions import Sharer
    from xmatters_client.api.subscriptions.get_subscribers import GetSubscribersQuery
    from xmatters_client.models import (
        Recipient,
        RecipientPage,
        RecipientPointer,
        SubscriptionSharePermission,
        SubscriptionSharePermissionPage,
    )
    from xmatters_client.models.subscription_update import SubscriptionUpdateChanges
    from xmatters_client.types import HasId


class Subscription(models.Subscription):
    """Somebody's wish to be told of certain events."""

    __slots__ = ()

    async def update(self, **fields: Unpack[SubscriptionUpdateChanges]) -> Subscription:
        """Change this subscription. Only the fields given change; `None` clears.

        Args:
            fields: Fields as keyword arguments; `SubscriptionUpdate` describes each.

        Returns:
            The subscription as it is now; this object stays as it was.

        Raises:
            ParameterError: A field is unknown or of the wrong type; nothing was sent.
            BadRequestError: The service refuses a value.

        See https://help.xmatters.com/xmapi/#modify-a-subscription
        """
        body = compose(models.SubscriptionUpdate, {"id": self.id}, fields)
        saved: Subscription = await session_of(self).call(
            create_or_update_subscription.OPERATION, body=body
        )
        return saved

    async def delete(self) -> Subscription:
        """Delete this subscription.

        Returns:
            What was deleted, as it was.

        Raises:
            NoContentError: It was deleted already.

        See https://help.xmatters.com/xmapi/#delete-a-subscription
        """
        deleted: Subscription = await session_of(self).call(
            delete_subscription.OPERATION, subscription_id=self.id
        )
        return deleted

    def get_subscribers(
        self, params: Params = None, **query: Unpack[GetSubscribersQuery]
    ) -> AsyncPagination[Recipient]:
        """Return whom this subscription notifies.

        Args:
            params: Query parameters as a mapping, in the spelling of the API or of Python.
            query: Query parameters as keyword arguments; `GetSubscribersQuery` describes each.

        See https://help.xmatters.com/xmapi/#get-subscribers
        """
        return session_of(self).paginate(
            get_subscribers.OPERATION, params, query, subscription_id=self.id
        )

    async def add_subscribers(
        self, data: Iterable[RecipientPointer | Mapping[str, Any] | HasId | str]
    ) -> RecipientPage:
        """Set whom this subscription notifies.

        Although the API names it adding, the list may take the place of the present subscribers, so
        send those that are to stay as well.

        Args:
            data: The recipients: each an object such as a `Person` or `Group`, an id or target
                name, or an entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#add-subscribers
        """
        saved: RecipientPage = await session_of(self).call(
            add_subscribers.OPERATION, body=pointers(data), subscription_id=self.id
        )
        return saved

    async def unsubscribe_person(self, person_id: HasId | str) -> Subscription:
        """Remove a person from this subscription.

        Args:
            person_id: The id of the person.

        Returns:
            The subscription, which stays.

        Raises:
            NoContentError: The person did not subscribe to it.

        See https://help.xmatters.com/xmapi/#unsubscribe-a-user
        """
        left: Subscription = await session_of(self).call(
            unsubscribe_person.OPERATION, subscription_id=self.id, person_id=person_id
        )
        return left

    def get_share_permissions(self) -> AsyncPagination[SubscriptionSharePermission]:
        """Return who this subscription is shared with.

        See https://help.xmatters.com/xmapi/#get-subscription-share-permissions
        """
        return session_of(self).paginate(
            get_subscription_share_permissions.OPERATION, subscription_id=self.id
        )

    async def set_share_permissions(
        self, data: Iterable[Sharer]
    ) -> SubscriptionSharePermissionPage:
        """Set who this subscription is shared with, and what they may do.

        The list may take the place of the present one, so send the entries that are to stay as
        well.

        Args:
            data: Who it is shared with: each a `Person` or a `Role`, an entry of the present list,
                or an entry of the body as a model or a mapping.

        Returns:
            A page of what the list is now.

        Raises:
            ParameterError: An entry is not what it should be; nothing was sent.
            BadRequestError: The service refuses an entry.

        See https://help.xmatters.com/xmapi/#set-subscription-share-permissions
        """
        saved: SubscriptionSharePermissionPage = await session_of(self).call(
            set_subscription_share_permissions.OPERATION,
            body=share_permissions(data),
            subscription_id=self.id,
        )
        return saved
