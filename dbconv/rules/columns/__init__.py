"""2xx, 3xx: what the definition of a column or table says."""

KINDS = ("tables",)
