"""The ways to reach a person, such as phones, email addresses and apps."""
