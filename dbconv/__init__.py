"""The rule core of dbconv: database conventions checked in Python source.

It imports neither flake8 nor pylint; ``flake8_dbconv`` and ``pylint_dbconv`` hand its findings to them.
"""

__version__ = "0.2.0"

SITE = ""
"""Where what tools/make_site.py builds is shown, with a slash at its end; empty while that is nowhere."""
