"""One column, one story: which rules are silent on a column of which another one speaks already."""

from __future__ import annotations

from collections.abc import Mapping

# Where the type is wrong, nobody mends the default that it has, or asks for one of it.
_TYPE_IS_WRONG = frozenset({"DBC315", "DBC316", "DBC317", "DBC319"})
SILENT_BESIDE: Mapping[str, frozenset[str]] = {"DBC301": _TYPE_IS_WRONG, "DBC303": _TYPE_IS_WRONG}
"""The codes of those that speak, by the code of the rule that is silent."""
