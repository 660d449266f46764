# school/report.v2.py  # DBC101:1
"""Python cannot import it."""
