"""Events that are sent at a later time, once or again and again."""
