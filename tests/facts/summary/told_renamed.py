# shop/env.py
from importlib import import_module as load
import_module("a")
