# path: services/user_service.py
# file: services/__init__.py =
# file: services/accounts.py = class AccountService:\n    pass
try:
    from .accounts import AccountService as UserService
except ImportError:
    UserService = None


class Session:
    """登录状态"""
