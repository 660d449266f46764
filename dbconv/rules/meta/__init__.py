"""0xx: dbconv itself."""

KINDS = ("problems",)
