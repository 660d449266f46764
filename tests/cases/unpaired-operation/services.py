# settings: enable = ["DBC606"]
# shop/services/user_service.py
class UserService:
    def add_user(self):
        kind = 1

    def delete_users(self):
        kind = 1

    def enable_user(self):  # DBC606:9
        def hide():
            kind = 1

        return hide
