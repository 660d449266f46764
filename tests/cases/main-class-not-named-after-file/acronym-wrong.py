# services/api_v2.py
class Apiv2:  # DBC102:7
    """v2 is a word of its own: ApiV2"""
