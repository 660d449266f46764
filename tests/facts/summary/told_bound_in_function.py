# shop/env.py
def f(each):
    pass
for each in ["a"]:
    import_module(each)
