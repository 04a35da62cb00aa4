"""Files to send with events."""
