# scripts/import-customers.py  # DBC101:1
"""导入客户数据: run by hand, once a month."""
