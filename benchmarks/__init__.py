"""The budgets of speed, as one command: ``python -m benchmarks``, with ``--check`` to fail where one is exceeded.

All figures are ratios or differences of two things measured in turn on the same machine, in CPU time, so that neither
a slow machine nor a busy one changes them much.
"""
