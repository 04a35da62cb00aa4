"""The roles that give people their permissions."""
