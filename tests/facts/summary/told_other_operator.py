# shop/env.py
for each in ["a"]:
    import_module(each % "b")
