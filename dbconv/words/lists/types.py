"""Words that name a type of data, of Python's or of a database's. Written by hand."""

TYPES = """
array bigint binary blob bool boolean char decimal dict double enum float int integer json jsonb list longtext
mediumtext numeric nvarchar nvarchar2 smallint str string text tinyint tinytext tuple varchar varchar2
"""

TIMES = "date datetime day time timestamp"

FAMILIES = """
array: ARRAY
bigint: integer
binary: binary
blob: binary
bool: boolean
boolean: boolean
char: string
decimal: number
dict: json
double: number
enum: enum
float: number
int: integer
integer: integer
json: json
jsonb: json
list: json ARRAY
longtext: text
mediumtext: text
numeric: number
nvarchar: string
smallint: integer
str: string text
string: string text
tinyint: integer boolean
tinytext: text
tuple: json ARRAY
varchar: string
"""
"""The families of types, or types, that a word names."""

TERMS = """
access_list allow_list alt_text black_list block_list check_list cipher_text clear_text connection_string deny_list
full_text help_text ip_list json_schema mailing_list packing_list plain_text play_list price_list query_string
rich_text to_do_list todo_list wait_list waiting_list white_list wish_list
"""
"""Things that are called so, whatever type they have."""
