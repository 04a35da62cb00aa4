"""Tokens for signing in."""
