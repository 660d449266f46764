# services/mapping_badge.py
class MappingBadgesService:  # DBC102:7
    """The file says one, the class many."""
