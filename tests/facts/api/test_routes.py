# shop/test_routes.py
from flask import Flask

app = Flask(__name__)


@app.route("/in-a-test")
def first(): pass
