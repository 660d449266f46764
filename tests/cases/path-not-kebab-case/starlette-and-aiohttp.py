from aiohttp import web
from starlette.applications import Starlette
from starlette.routing import Mount, Route, WebSocketRoute

table = web.RouteTableDef()


async def homepage(request):
    return None


starlette = Starlette(
    routes=[
        Route("/home_page", homepage),  # DBC601:15
        Route("/users/{user_id:int}", endpoint=homepage),
        Mount("/sub_app", routes=[Route("/innerRoute", homepage)]),  # DBC601:15 DBC601:41
        WebSocketRoute("/web_socket", homepage),  # DBC601:24
    ]
)


@table.get("/get_table")  # DBC601:12
@table.route("GET", "/route_table")  # DBC601:21
@table.view("/view-table")
async def of_table(request):
    return None


def init_app():
    app = web.Application()
    app.router.add_get("/add_get", of_table)  # DBC601:24
    app.router.add_route("GET", r"/users/{name:[a-z_]{2,4}}/add_route", of_table)  # DBC601:33
    app.router.add_resource("/add_resource")  # DBC601:29
    app.add_routes([web.get("/web_get", of_table), web.static("/static_files", "static_files")])  # DBC601:29 DBC601:63
    app.add_subapp("/other_app", app)  # DBC601:20
    cors.add(app.router.add_post("/good-path", of_table))
    return app
