# services/api_v2.py
class APIV2:
    """第二版接口"""


class Errors:
    """其他"""
