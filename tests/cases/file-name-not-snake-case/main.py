# shop/__main__.py
"""What `python -m shop` runs."""
