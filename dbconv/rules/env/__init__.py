"""55x: env.py, and what it reaches."""

KINDS = ("env", "drift")
