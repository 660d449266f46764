# shop/env.py
getattr(importlib, "import_module")("a")
