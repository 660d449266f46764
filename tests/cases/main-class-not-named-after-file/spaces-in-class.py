# models/parcel.py
class  Box:  # DBC102:8
    pass
