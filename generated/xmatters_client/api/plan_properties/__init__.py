"""The properties that the events of a plan can have."""
