"""Places where people work, with their time zone and holidays."""
