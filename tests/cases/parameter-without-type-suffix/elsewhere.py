# path: shop/mail_service.py
# settings: enable = ["DBC104"]
# settings: class-file-folders = ["jobs"]
class MailService:
    one = 1
    two = 2
    three = 3
    four = 4

    def send(self, users: list[int]) -> None:
        """Not in one of the folders."""
