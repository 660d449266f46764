"""The ``dbconv`` command, a module for each of its commands that does more than print."""
