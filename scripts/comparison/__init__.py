"""What changed for users between two revisions: in the specification and in the Python code."""
