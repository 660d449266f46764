# shop/env.py
import_module(".a", 5)
