# path: shop/helpers/user.py
# settings: enable = ["DBC606"]
def enable_user():
    kind = 1
