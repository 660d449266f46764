"""Misspellings that no list of typing errors has. Written by hand, in the form of ``misspellings.py``.

They are plurals and participles as those form them to whom English is foreign, and words that run together.
"""

SPELLINGS = """
activities: activitys
bound: binded
built: builded
categories: categorys
chosen: choosed
cities: citys
companies: companys
countries: countrys
deliveries: deliverys
delivered: deliveried
dictionaries: dictionarys
entities: entitys
families: familys
found: finded
histories: historys
identities: identitys
inventories: inventorys
kept: keeped
logged in: logined
login info: logininfo logininfor
paid: payed
pay time: paytime
phone number: phonenumber
policies: policys
properties: propertys
proxies: proxys
real name: realname
register: regist
registered: registed
replies: replys
role name: rolename
sent: sended
set: setted
split: splited
stories: storys
strategies: strategys
"""
