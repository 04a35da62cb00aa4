"""Who is on call, a line for each recipient."""
