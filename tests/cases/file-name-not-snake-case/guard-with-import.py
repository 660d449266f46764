# upgrades/upgradeAll.py  # DBC101:1
"""Run by hand, and imported."""

def main():
    print("2.0.0")


if __name__ == "__main__":
    main()
