# upgrades/upgrade_to_2.0.0.py
"""Run by hand."""

def main():
    print("2.0.0")


if __name__ == "__main__":
    main()
