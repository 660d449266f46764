"""1xx: the names of files and of what is in them."""

KINDS = ("files", "functions")
