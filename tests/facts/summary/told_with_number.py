# shop/env.py
for each in ["a", 5]:
    import_module(each)
