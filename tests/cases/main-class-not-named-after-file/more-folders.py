# settings: extend-class-file-folders = ["jobs"]
# models/send_mail.py
class Mailer:  # DBC102:7
    """The setting adds to the folders."""
