# settings: enable = ["DBC104"]
# settings: class-file-folders = ["jobs"]
# shop/mail_service.py
class MailService:
    one = 1
    two = 2
    three = 3
    four = 4

    def send(self, users: list[int]) -> None:
        """Not in one of the folders."""
