"""What the company runs, and which group owns it."""
