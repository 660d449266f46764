# services/_private.py
"""A module for the neighbours only."""
