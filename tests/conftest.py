"""Tests import their helpers (``hosts``, ``case_files``) from this folder; cases are no tests."""

collect_ignore = ["cases"]
