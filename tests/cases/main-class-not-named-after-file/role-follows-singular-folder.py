# settings: class-file-folders = ["model", "service", "handlers"]
# app/service/sms_http.py
class SMSHTTPService:
    """A folder in the singular, by setting."""
