# models/_shared.py
# Nobody loads a private file by its name.
class Timestamped:
    """创建时间和修改时间"""
