# school/class_.py  # DBC101:1
"""班级"""
