"""Retired. Teams whose members were chosen by rules; groups of the type DYNAMIC took their place."""
