"""What was merged: the revisions as they stand on the branch that a team merges into, and how the text differs."""
