# shop/services/user.py
class UserService:
    """The folder's word may follow outside of models."""
