# app/controllers/order_controller.py
from fastapi import APIRouter, Body
from fastapi.responses import JSONResponse, ORJSONResponse, PlainTextResponse

router = APIRouter()


class Answer:
    success: bool = True


@router.get("/a", responses={200: {"content": {"example": {"success": True}}}}, response_model_exclude_none=True)
async def a(deep: bool = True, body=Body(example={"success": True})):
    if deep:
        return JSONResponse({"success": True}, status_code=200)  # DBC604:41
    if body:
        return ORJSONResponse(status_code=200, content={"success": False})  # DBC604:68
    return {"success": False}  # DBC604:24


@router.get("/b")
async def b(request):
    sent = await request.app.post("/x", json={"success": True})
    if sent:
        return PlainTextResponse("true")
    return Answer(success=True)


@router.get("/c")
async def c():
    return [True, "true", {"a": (1, False)}]  # DBC604:13 DBC604:37


def d():
    return {"success": True}  # DBC604:24


router.add_api_route("/d", d)


def e():
    status = {"success": True}
    return status
