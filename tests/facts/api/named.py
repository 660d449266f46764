# shop/controllers/order.py
from flask import Blueprint, Flask

app = Flask(__name__)
orders = Blueprint("orders", __name__, url_prefix="/prefix_is_none")


@app.route("/shop/<id>/open_order/<x>")
def handler(): pass


@app.route("/<id>")
def no_segment(): pass


def open_order(): pass


async def close_order():
    def inner(): pass


def _private(): pass


class Order:
    def pay(self): pass

    @property
    def total(self): pass

    @declared_attr.directive
    def columns(cls): pass

    @total.setter
    def total(self, x): pass

    @cached
    def refund(self): pass

    class Inner:
        def deep(self): pass
