# school/exam__result.py  # DBC101:1
"""考试成绩"""
