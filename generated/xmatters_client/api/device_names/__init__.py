"""The names that devices may have, such as Work Email."""
