"""The asynchronous session layer, from which the synchronous one is derived.

The modules here that send something are the source of those of the same name in `xmatters`;
`scripts/derive_sync.py` writes them. Change only the ones here.
"""
