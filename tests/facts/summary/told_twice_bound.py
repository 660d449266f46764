# shop/env.py
N = ["a"]
N = ["b"]
for each in N:
    import_module(each)
