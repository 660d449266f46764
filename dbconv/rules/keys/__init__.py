"""4xx: keys, indexes and normal form."""
