"""55x: env.py, and what it reaches."""

ROOMS = ("env",)
