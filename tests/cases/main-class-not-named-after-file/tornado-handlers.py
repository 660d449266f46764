# path: shop/handlers/order_item.py
# settings: extend-class-file-folders = ["handlers"]
from tornado.web import RequestHandler


class OrderItemHandler(RequestHandler):
    def get(self):
        self.write("{}")


class OrderHandler(RequestHandler):
    """A second class in the file."""
