"""The integrations of a plan, and their logs."""
