"""Lists of words. Each is imported when it is first asked for; the look-ups over them are in the folder above."""
