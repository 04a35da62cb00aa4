"""The forms of a plan, from which events are sent."""
