"""2xx: the names of columns and tables."""

ROOMS = ("tables",)
