# shop/env.py
import_module(5)
