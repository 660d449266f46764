# app/services/calls.py
class Logging:  # DBC102:7
    """What would be the name of its file is that of a module of the standard library."""
