# models/old/__draft.py  # DBC101:1
"""The folder that counts is the one the file lies in directly: old."""
