"""The users of an instance, their roles, supervisors, devices and memberships."""
