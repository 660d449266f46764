# shop/__about__.py
# A module in dunders is a convention of packaging (hatch writes it), as __init__ is.
version = "1.0"
