# services/_Private.py  # DBC101:1
"""One leading underscore is fine, the capital is not."""
