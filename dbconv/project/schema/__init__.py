"""The schema that the revisions of a script directory make: their steps, read of each text alone, and replayed."""
