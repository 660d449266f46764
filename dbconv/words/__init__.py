"""Words that names are made of: data, and the look-ups over it."""
