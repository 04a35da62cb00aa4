"""Which service needs which other."""
