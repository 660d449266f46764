"""How web frameworks declare routes and answer requests; loaded when a file of an API is read."""
