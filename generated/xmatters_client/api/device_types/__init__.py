"""The kinds of device that an instance supports."""
