# path: jobs/send_mail.py
# settings: class-file-folders = ["jobs"]
class Mailer:  # DBC102:7
    """夜里发邮件"""
