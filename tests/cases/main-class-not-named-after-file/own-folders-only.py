# settings: class-file-folders = ["jobs"]
# models/send_mail.py
class Mailer:
    """The setting replaces the folders."""
