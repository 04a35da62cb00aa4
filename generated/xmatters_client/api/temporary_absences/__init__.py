"""Times at which someone is away, and who stands in."""
