"""2xx: the names of columns and tables."""

KINDS = ("tables", "constraints")
