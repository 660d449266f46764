# path: models/send_mail.py
# settings: extend-class-file-folders = ["jobs"]
class Mailer:  # DBC102:7
    """The setting adds to the folders."""
