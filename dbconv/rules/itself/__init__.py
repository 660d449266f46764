"""0xx: dbconv itself."""
