"""Notifications that were sent to people, and what became of them. The web interface calls them
alerts."""
