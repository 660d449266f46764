# settings: callback-functions = ["notify"]
# shop/orders/order.py
import flask

app = flask.Flask(__name__)


@app.route("/order")
def handler():
    return {"no-controller": True, "x": "true"}


def notify(): return "text"
def operate(): return "true"
