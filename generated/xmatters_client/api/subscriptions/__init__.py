"""Who wants to hear of which events."""
