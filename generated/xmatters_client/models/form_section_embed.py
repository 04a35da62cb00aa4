"""FormSectionEmbed: What a list of sections can also carry: ..."""

from __future__ import annotations

from typing import Literal

FormSectionEmbed = Literal["voicemailOptions.leaveOptions",] | str
"""What a list of sections can also carry: `voicemailOptions.leaveOptions` the choices of what a
call leaves in a mailbox.

Other values may come and are kept as they are.
"""
