# settings: enable = ["DBC606"]
# shop/helpers/user.py
def enable_user():
    kind = 1
