"""6xx: paths, responses and return values of an API."""

KINDS = ("api",)
