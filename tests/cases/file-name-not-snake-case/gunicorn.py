# gunicorn.conf.py
workers = 4
