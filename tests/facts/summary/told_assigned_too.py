# shop/env.py
each = 5
for each in ["a"]:
    import_module(each)
