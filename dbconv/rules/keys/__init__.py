"""4xx: keys, indexes, normal form."""
