"""What happened to an event, entry by entry."""
