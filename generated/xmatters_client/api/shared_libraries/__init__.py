"""Scripts that the integrations of a plan share."""
