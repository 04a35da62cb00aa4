"""Plans, which the web interface calls workflows."""
