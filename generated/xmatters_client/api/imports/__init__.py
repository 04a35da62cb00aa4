"""Jobs that read uploaded files."""
