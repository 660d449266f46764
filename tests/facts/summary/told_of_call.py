# shop/env.py
for each in made():
    import_module(each)
