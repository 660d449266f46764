# services/api_v2.py
"""Digits are part of a word."""


class ApiV2:
    """第二版接口"""
