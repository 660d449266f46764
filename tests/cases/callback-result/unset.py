# shop/controllers/payment_controller.py
def pay_notify(form):
    text = "error"
    return text
