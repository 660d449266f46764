# settings: extend-class-file-folders = ["handlers"]
# shop/handlers/order_item.py
from tornado.web import RequestHandler


class OrderItemHandler(RequestHandler):
    def get(self):
        self.write("{}")


class OrderHandler(RequestHandler):
    """A second class in the file."""
