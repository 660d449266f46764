# settings: enable = ["DBC104"]
# models/mail.py
class Mail:
    one = 1
    two = 2
    three = 3
    four = 4

    def send(self, users: list[int]) -> None:
        """Models are no services."""
