# shop/__init__.py
"""A package's own file."""
