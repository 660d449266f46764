# shop/env.py
N = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]
for a in N:
    for b in N:
        for c in N:
            import_module(f"{a}{b}{c}")
