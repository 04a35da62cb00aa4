"""Incidents, their state and their timeline."""
