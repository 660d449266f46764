# services/__init__.py
# services/accounts.py
class AccountService:
    pass

# services/user_service.py
try:
    from .accounts import AccountService as UserService
except ImportError:
    UserService = None


class Session:
    """登录状态"""
