"""Teams that are notified together or by schedule."""
