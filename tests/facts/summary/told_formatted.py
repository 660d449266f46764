# shop/env.py
for each in ["a"]:
    import_module(f"{each!r}")
