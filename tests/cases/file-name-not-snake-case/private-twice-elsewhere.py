# services/__draft.py  # DBC101:1
"""Two leading underscores mean something in a models folder only."""
