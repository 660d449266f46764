"""What one file says by itself: read from its text, without a look at others."""
