"""Forms that are filled in beforehand."""
