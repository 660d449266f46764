"""Whether a column's numbers are few enough for a small integer."""

from __future__ import annotations

import re

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.words.names import snake_case

# The age of a thing in seconds, as of a cookie; price_per_month, xp_to_next_level.
_OTHER = re.compile(r"(.+_)?((max|cache|cookie|session|token|message|file|backup|snapshot)_age|(per|to)_.+)")
# A month with its year, as in 202401.
_WITH_YEAR = re.compile(r"\d{6}|yyyy", re.IGNORECASE)
_LARGEST = 32_767


def has_small_range(column: Column, context: Context) -> bool:
    """Whether the name says a number of a small range, as an age is, and neither description nor default refutes it."""
    if not context.says(column, context.settings.small_number_words) or _WITH_YEAR.search(column.description.text):
        return False
    return not _OTHER.fullmatch(snake_case(column.name or "")) and all(
        _is_small(each.value) for each in column.defaults
    )


def _is_small(value: object) -> bool:
    return not isinstance(value, (int, float)) or abs(value) <= _LARGEST
