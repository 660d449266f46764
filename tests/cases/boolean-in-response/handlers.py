# shop/handlers/order.py
from tornado.web import RequestHandler


class OrderHandler(RequestHandler):
    def get(self):
        self.write({"success": True})  # DBC604:32

    def post(self):
        self.write({"success": "true"})
