# Derived from xmatters/aio/endpoints/__init__.py by scripts/derive_sync.py; change that one.
"""The endpoints of the API, a module for each tag."""
