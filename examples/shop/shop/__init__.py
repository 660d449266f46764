"""The back end of a small online shop."""

import os

from flask import Flask

from shop.extensions import db


def create_app(config=None):
    """Build the application; `config` overrides the settings below."""
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
        "SHOP_DATABASE_URL", "sqlite:///" + os.path.abspath("shop.db")
    )
    app.json.ensure_ascii = False
    app.config.update(config or {})

    db.init_app(app)
    register_blueprints(app)
    return app


def register_blueprints(app):
    from shop.controllers import order_controller
    from shop.controllers import payment_controller
    from shop.controllers import product_controller
    from shop.controllers import user_controller

    app.register_blueprint(product_controller.blueprint)
    app.register_blueprint(order_controller.bp)
    app.register_blueprint(payment_controller.bp)
    app.register_blueprint(user_controller.bp)
