"""Changes to what the company runs."""
