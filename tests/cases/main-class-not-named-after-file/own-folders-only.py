# path: models/send_mail.py
# settings: class-file-folders = ["jobs"]
class Mailer:
    """The setting replaces the folders."""
