"""What commands say, a module for each."""
