"""Values that the scripts of a plan share."""
