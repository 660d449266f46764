"""银行的退款接口。"""

import json
import os
import urllib.request


def transfer(fields):
    """Send `fields` to the bank; it signs and compares them as texts."""
    url = os.environ.get("SHOP_BANK_URL", "http://localhost:8090/transfer")
    request = urllib.request.Request(url, data=json.dumps(fields).encode())
    with urllib.request.urlopen(request, timeout=10) as response:
        return response.read().decode() == "success"
