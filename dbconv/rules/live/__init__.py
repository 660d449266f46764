"""7xx: operations on a live database."""

KINDS = ("operations",)
