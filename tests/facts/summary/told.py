# shop/env.py
import importlib
from importlib import import_module

NAMES = ["a", "b"]
MORE: tuple = ("c",)
TWICE = ["x"]
TWICE = ["y"]
NUMBERS = ["n", 5]

import_module("app.user")
importlib.import_module(name="app.keyword")
import_module(".relative", "app")
import_module(".by_keyword", package="app")
import_module("plain", "app")
import_module(".own", __package__)
import_module("..above", package=__package__)
for name in NAMES:
    import_module(f"app.{name}")
    import_module("sum." + name + ".x")
[import_module(f".{each}", "listed") for each in MORE]
{import_module(each) for each in {"set"}}
{each: import_module(each) for each in ("dict",)}
any(import_module(f"{one}.{two}") for one in NAMES for two in MORE)
for _ in []:
    import_module("in_a_loop")
