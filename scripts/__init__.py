"""The programs that make and check what the project derives from its specification."""
