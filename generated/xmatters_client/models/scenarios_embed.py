"""ScenariosEmbed: What a list of the scenarios of a form can also carry: ..."""

from __future__ import annotations

from typing import Literal

ScenariosEmbed = Literal["properties.translations",] | str
"""What a list of the scenarios of a form can also carry: `properties.translations` the
translations of the values of the form's properties.

Other values may come and are kept as they are.
"""
