# services/sms_http_client.py
class SMSHTTPClient:
    """发短信"""
