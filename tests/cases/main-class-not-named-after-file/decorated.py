# controllers/parcel_controller.py
import dataclasses


@dataclasses.dataclass(
    frozen=True,
)
class Box:  # DBC102:7
    """包裹: at the class line, not at the decorator's"""

    weight: int = 0
