# settings: allowed-names = ["access_token", "getInfo"]
from flask import Flask

app = Flask(__name__)
note = "/not_a_path"


@app.post("/oauth/access_token")
@app.post("/oauth/access_token/refresh_it")  # DBC601:11
@app.post("/getInfo")
@app.post("/getInfos")  # DBC601:11
@app.post("/access_token_of")  # DBC601:11
def token():
    return ""
