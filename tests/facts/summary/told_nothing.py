# shop/env.py
import_module()
