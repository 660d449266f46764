# celery.conf.py  # DBC101:1
workers = 4
