"""Kinds of objects that the world holds in collections of their own, and how they stand in replies.

`world.collection(Service)` has all services. A module has what the rules of several tags need to
know of a kind; what only one tag does with it stands in `rules`.
"""
