"""When the members of a group are on call, and in which order."""
