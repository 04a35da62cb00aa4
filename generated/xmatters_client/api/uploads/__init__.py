"""Uploading files of people and of EPIC on-call data."""
