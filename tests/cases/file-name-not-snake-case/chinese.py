# school/成绩.py  # DBC101:1
"""A name that no script can type; no English word can be derived from it."""
