"""The ASGI application: what happens to a request before and after its rule."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .agenda import move_on
from .auth import Gatekeeper
from .calls import ANY_BODY, HANDLERS, Call, Reply
from .control import PREFIX, Control
from .errors import ApiError, OAuthRefusal, missing_field, not_found
from .faults import Fault, FaultScript
from .files import MULTIPART, Part, read_multipart
from .jsontypes import Object
from .parameters import read_query
from .requestlog import LoggedRequest, masked, masked_headers, masked_query
from .schemas import RequestChecker
from .specification import Operation, Specification
from .world import Person, World

_JSON: Final = "application/json"
_FORM: Final = "application/x-www-form-urlencoded"
_HEADERS: Final = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


class SandboxApp:
    """Answers requests as the service does.

    Args:
        specification: What there is to answer.
        world: What the sandbox knows.
        gatekeeper: Knows who calls.
        latency: Seconds that each request takes at least.

    Attributes:
        faults: The faults to come.
        log: The requests so far.
        abort: Closes the connection of a client; `None` where there are no connections.
    """

    def __init__(
        self,
        specification: Specification,
        world: World,
        gatekeeper: Gatekeeper,
        latency: float = 0.0,
    ) -> None:
        """Load the rules."""
        load_rules(specification)
        self.latency = latency
        self.faults = FaultScript()
        self.log: list[LoggedRequest] = []
        self.abort: Callable[[tuple[str, int]], None] | None = None
        self._specification = specification
        self._checker = RequestChecker(specification)
        self._world = world
        self._gatekeeper = gatekeeper
        self._control = Control(world, gatekeeper, self.log)

    def asgi(self) -> Starlette:
        """Return the application for a server or for the ASGI transport of httpx."""
        application = Starlette()
        # No route of Starlette matches a path with a line break, which a name may have.
        application.router.default = self
        return application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        content = await request.body()
        if self.latency:
            await asyncio.sleep(self.latency)
        if request.url.path.startswith(PREFIX):
            await _response(self._answer_for_control(request, content))(scope, receive, send)
            return
        routed = self._specification.route(request.method, _raw_path(request))
        operation = routed[0] if routed else None
        fault = self.faults.next_for(operation.id if operation else None)
        reply = await self._reply(request, content, fault)
        self._remember(request, content, operation, reply)
        if reply is None:
            await self._drop(scope, receive)
        else:
            await _response(reply)(scope, receive, send)

    async def _reply(self, request: Request, content: bytes, fault: Fault | None) -> Reply | None:
        """Return what to answer; `None` to drop the connection."""
        if fault is None:
            return self._answer(request, content)
        await asyncio.sleep(fault.delay)
        is_proper = fault.status is None and not fault.drop
        proper = self._answer(request, content) if is_proper or fault.carry_out else None
        if is_proper or fault.drop:
            return proper if is_proper else None
        return _faulty(fault)

    def _answer(self, request: Request, content: bytes) -> Reply:
        with self._world.lock:
            move_on(self._world)
            try:
                call = self._call(request, content)
                return HANDLERS.get(call.operation.id, _not_implemented)(call)
            except ApiError as refusal:
                return Reply(refusal.status, refusal.body(), refusal.headers)

    def _call(self, request: Request, content: bytes) -> Call:
        """Return what the request calls.

        Raises:
            ApiError: It does not fit the specification, or the caller is not known.
        """
        raw_path, raw_query = _raw_path(request), request.url.query
        routed = self._specification.route(request.method, raw_path)
        signed_in = self._sign_in(request, routed[0] if routed else None)
        if routed is None:
            # An unknown route, and also a wrong method, is 404 (behaviours, section 5).
            raise not_found("resource", raw_path)
        operation, path = routed
        _refuse_media_types(operation, request, content)
        return Call(
            operation=operation,
            specification=self._specification,
            checker=self._checker,
            world=self._world,
            gatekeeper=self._gatekeeper,
            signed_in=signed_in,
            raw_path=raw_path,
            raw_query=raw_query,
            path=path,
            query=read_query(operation, raw_query),
            body=self._body(operation, request, content),
            size=len(content),
            authentication=_authentication(request, operation),
        )

    def _sign_in(self, request: Request, operation: Operation | None) -> Person | None:
        if operation is not None and not operation.needs_sign_in:
            return None
        for name in operation.keys if operation else ():
            if (key := request.query_params.get(name)) is not None:
                return self._gatekeeper.holder(key)
        return self._gatekeeper.caller(request.headers.get("authorization"))

    def _body(self, operation: Operation, request: Request, content: bytes) -> Any:
        """Return the decoded body, checked unless its rule has to choose among schemas."""
        if _FORM in operation.body_schemas:
            return self._form(operation.body_schemas[_FORM], request.url.query, content)
        if MULTIPART in operation.body_schemas:
            return self._upload(operation.body_schemas[MULTIPART], request, content)
        schema = operation.body_schemas.get(_JSON)
        if schema is None:
            return None
        try:
            body = json.loads(content)
        except ValueError as error:
            raise ApiError(400, f"The body is no JSON: {error}") from error
        if "anyOf" in schema or operation.id in ANY_BODY:
            return body
        return self._checker.check(schema, body)

    def _upload(self, schema: Object, request: Request, content: bytes) -> Object:
        fields = read_multipart(request.headers.get("content-type", ""), content)
        for name in self._specification.resolve(schema)["required"]:
            if not isinstance(fields.get(name), Part):
                raise missing_field(name)
        return fields

    def _form(self, schema: Object, raw_query: str, content: bytes) -> Object:
        # The service also takes the fields of the form in the query (findings, 48).
        form = dict(parse_qsl(raw_query)) | dict(parse_qsl(content.decode("utf-8", "replace")))
        for kind in schema["anyOf"]:
            required = self._specification.resolve(kind)["required"]
            if all(form.get(name) for name in required):
                return form
        raise OAuthRefusal(400, "invalid_request", "A required field is missing")

    def _answer_for_control(self, request: Request, content: bytes) -> Reply:
        authorization = request.headers.get("authorization")
        return self._control.answer(request.method, request.url.path, authorization, content)

    def _remember(
        self, request: Request, content: bytes, operation: Operation | None, reply: Reply | None
    ) -> None:
        secret_names = self._specification.secret_names
        self.log.append(
            LoggedRequest(
                method=request.method,
                path=_raw_path(request),
                query=masked_query(request.url.query, secret_names),
                headers=masked_headers(request.headers),
                body=masked(_readable(request, content), secret_names),
                status=reply.status if reply else None,
                operation_id=operation.id if operation else None,
            )
        )

    async def _drop(self, scope: Scope, receive: Receive) -> None:
        if self.abort is None:
            raise ConnectionResetError("the sandbox dropped the connection")
        self.abort(scope["client"])
        while (await receive())["type"] != "http.disconnect":
            pass


def load_rules(specification: Specification) -> list[str]:
    """Load the rules of all tags, and return the operations that have none, by their ids."""
    for tag in specification.tags:
        module = f"{__package__}.rules.{tag.replace('-', '_')}"
        if importlib.util.find_spec(module):
            importlib.import_module(module)
    return [name for name in specification.operations if name not in HANDLERS]


def _not_implemented(call: Call) -> Reply:
    raise ApiError(501, f"The sandbox does not emulate {call.operation.id}")


def _raw_path(request: Request) -> str:
    raw_path: bytes = request.scope["raw_path"]
    return raw_path.decode("ascii")


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().casefold()


def _refuse_media_types(operation: Operation, request: Request, content: bytes) -> None:
    # Section 1 of the behaviours.
    if operation.answers_json and not _accepts_json(request.headers.get("accept", "*/*")):
        raise ApiError(406, "The service answers in JSON only")
    if operation.body_schemas and (content or _JSON in operation.body_schemas):
        media_type = _media_type(request)
        if media_type not in operation.body_schemas:
            raise ApiError(415, f"The media type {media_type or 'of the body'} is not supported")


def _authentication(request: Request, operation: Operation) -> str:
    if any(name in request.query_params for name in operation.keys):
        return "URL"
    scheme = request.headers.get("authorization", "").partition(" ")[0].casefold()
    return {"basic": "BASIC", "bearer": "OAUTH"}.get(scheme, "")


def _accepts_json(accept: str) -> bool:
    for accepted in accept.split(","):
        media_range, *parameters = (part.strip() for part in accepted.split(";"))
        if media_range in ("*/*", "application/*", _JSON) and "q=0" not in parameters:
            return True
    return False


def _readable(request: Request, content: bytes) -> Any:
    if not content:
        return None
    media_type = _media_type(request)
    if media_type == MULTIPART:
        # Files can be large, and they can be anything.
        return f"({len(content)} bytes of {MULTIPART})"
    text = content.decode("utf-8", "replace")
    if media_type == _FORM:
        return dict(parse_qsl(text))
    if media_type == _JSON:
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _faulty(fault: Fault) -> Reply:
    status = fault.status or 500
    if fault.body is None:
        return Reply(status, ApiError(status, "A scripted fault").body(), fault.headers)
    if isinstance(fault.body, str):
        return Reply(status, fault.body.encode(), fault.headers, "text/html;charset=utf-8")
    return Reply(status, fault.body, fault.headers)


def _response(reply: Reply) -> Response:
    headers: Mapping[str, str] = {
        **_HEADERS,
        "x-trace": str(uuid.uuid4()),
        "content-type": reply.media_type,
        **reply.headers,
    }
    if reply.body is None:
        return Response(None, reply.status, headers)
    content = reply.body if isinstance(reply.body, bytes) else _as_json(reply.body)
    return Response(content, reply.status, headers)


def _as_json(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
