# shop/models/user.py
class UserModel:  # DBC102:7
    """env.py looks for User."""
