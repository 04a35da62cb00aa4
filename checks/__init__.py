"""What takes too long for the tests, each run by a make target of its own."""
