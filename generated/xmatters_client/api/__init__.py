"""The operations of the API, a package for each tag and a module for each operation."""
