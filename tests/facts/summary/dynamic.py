# migrations/env.py
TYPE_CHECKING = x
for each in pkgutil.walk_packages(x):
    import each
