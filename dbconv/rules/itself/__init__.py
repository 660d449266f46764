"""0xx: dbconv itself."""

ROOMS = ("problems",)
