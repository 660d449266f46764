"""What findings advise, done: their edits made in the text of a file, and what it has to import for them."""
