# services/audit.py
class AuditMixin:  # DBC102:7
    """No role in services."""
