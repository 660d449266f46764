# path: app/service/sms_http.py
# settings: class-file-folders = ["model", "service", "handlers"]
class SMSHTTPService:
    """A folder in the singular, by setting."""
