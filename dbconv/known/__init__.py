"""What is known already and so is not said again: the baseline, and what the base said."""
