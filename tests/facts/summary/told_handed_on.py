# shop/env.py
run(import_module)
import_module("a")
