# services/mapping_badges_service.py
class MappingBadgeService:
    """勋章"""
