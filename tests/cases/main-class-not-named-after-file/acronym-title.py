# services/api_v2.py
class Errors:
    """其他"""


class ApiV2:
    """第二版接口; it need not come first."""
