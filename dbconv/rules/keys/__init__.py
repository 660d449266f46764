"""4xx: keys, constraints, indexes and normal form."""

ROOMS = ("tables", "constraints", "queries")
