"""Addresses that the scripts of a plan call, with their credentials."""
