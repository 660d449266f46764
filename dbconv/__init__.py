"""The rule core of dbconv: database conventions checked in Python source.

It imports neither flake8 nor pylint; ``flake8_dbconv`` and ``pylint_dbconv`` hand its findings to them.
"""

__version__ = "0.2.0"
