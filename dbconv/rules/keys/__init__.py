"""4xx: keys, constraints, indexes and normal form."""

KINDS = ("tables", "constraints", "queries")
