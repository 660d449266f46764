from django.urls import include, path, re_path
from tornado.web import Application, RequestHandler, URLSpec, url

from shop import views


class MainHandler(RequestHandler):
    def get(self):
        self.write("")


class Detail(MainHandler):
    pass


def make_app():
    handlers = [
        (r"/main_page", MainHandler),  # DBC601:10
        (r"/users/(?P<user_id>[a-z_/]+)/detail_page/?", Detail),  # DBC601:10
        (r"/(\w+)/a-page", MainHandler, {"name": "Not_a_path"}),
        URLSpec(r"/url_spec", MainHandler, name="url_spec"),  # DBC601:17
        url(r"/url_func/([A-Z_]+|x_y)", MainHandler),  # DBC601:13
    ]
    return Application(handlers)


COLOURS = [("/not_a_path", "red"), ("/not_a_Path", Detail.colour)]

urlpatterns = [
    path("user_list/<int:user_id>/", views.user_list),  # DBC601:10
    path("user-list/", include("shop.Urls_of_users")),
    re_path(r"^open_account/(?P<the_year>[0-9]{4})/$", views.open_account),  # DBC601:13
    re_path(r"^(?:old_path|other_path)/(?P<rest>[^/]+_x)/\w+_y/$", views.old),
]
urlpatterns += [path("more_paths/", views.more)]  # DBC601:22
