"""Events that were held back because they resembled others."""
