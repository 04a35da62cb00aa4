"""What people can subscribe to."""
