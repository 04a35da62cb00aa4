"""Starting events and incidents."""
