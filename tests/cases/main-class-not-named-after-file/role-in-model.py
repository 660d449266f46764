# settings: class-file-folders = ["model"]
# shop/model/user.py
class UserModel:  # DBC102:7
    """A model's class has no role in its name."""
