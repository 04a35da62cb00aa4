"""Bridges of other providers on which people meet."""
