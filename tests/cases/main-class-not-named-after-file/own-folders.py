# settings: class-file-folders = ["jobs"]
# jobs/send_mail.py
class Mailer:  # DBC102:7
    """夜里发邮件"""
