# app/services/otp_service.py
import dataclasses


@dataclasses.dataclass
class Result:
    """What the functions of this file return."""

    total: int


def send_code():
    return Result(1)
