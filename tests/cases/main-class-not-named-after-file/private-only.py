# controllers/helpers.py
class _Page:
    """分页"""


class __Cursor:
    """游标"""
