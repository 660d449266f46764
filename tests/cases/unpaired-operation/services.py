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

    def link_item_into_cart(self):
        kind = 1

    def unlink_item_from_cart(self):
        kind = 1

    def push_for_item(self):
        kind = 1

    def lock_of_item(self):
        kind = 1

    def unlock_in_item(self):
        kind = 1

    def 打开(self):
        kind = 1
