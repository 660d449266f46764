"""1xx: the names of files and of the classes in them."""
