"""Rules on env.py, and on what it reaches."""
