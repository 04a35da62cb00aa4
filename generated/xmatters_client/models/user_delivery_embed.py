"""UserDeliveryEmbed: What a list of user deliveries can also carry: `person.properties` the ..."""

from __future__ import annotations

from typing import Literal

UserDeliveryEmbed = Literal["person.properties",] | str
"""What a list of user deliveries can also carry: `person.properties` the custom fields of the
people.

Other values may come and are kept as they are.
"""
