"""Codes of currencies, as they end names of columns: ISO 4217 (2024), those in which most trade is done; ``rmb``."""

CURRENCIES = """
aed aud bdt bgn brl cad chf clp cny cop czk dkk egp eur gbp hkd huf idr ils inr jpy kes krw kzt lkr mad mop mxn myr ngn
nok nzd pen php pkr pln qar rmb ron rub sar sek sgd thb try twd uah usd vnd zar
"""
