"""The ASGI application: what happens to a request before and after its rule."""

from __future__ import annotations

import dataclasses
import datetime
import importlib
import importlib.util
import json
import uuid
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .agenda import advance, move_on
from .auth import Gatekeeper
from .calls import ANY_BODY, HANDLERS, Call, Reply
from .compression import compress
from .control import PREFIX, Control
from .errors import ApiError, OAuthRefusal, missing_field, not_found
from .fault_replies import answer, reply_of
from .fault_schedule import Faults, Outcome, Visit
from .faults import Fault
from .files import MULTIPART, Part, read_multipart
from .jsontypes import Object
from .limits import Limiter
from .page import Page
from .parameters import read_query
from .requestlog import LoggedRequest, masked, masked_headers, masked_query, masked_text
from .schemas import RequestChecker
from .sending import End, Ending, hang_up, pause, send_partly, send_slowly
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
        faults: What goes wrong.
        limiter: Refuses requests that are too many.
        latency: Seconds that each request takes at least.

    Attributes:
        log: The requests so far.
        end: Ends the connection of a client; `None` where there are no connections.
    """

    def __init__(
        self,
        specification: Specification,
        world: World,
        gatekeeper: Gatekeeper,
        faults: Faults,
        limiter: Limiter,
        latency: float = 0.0,
    ) -> None:
        """Load the rules."""
        load_rules(specification)
        self.latency = latency
        self.log: list[LoggedRequest] = []
        self.end: End | None = None
        self._specification = specification
        self._checker = RequestChecker(specification)
        self._world = world
        self._gatekeeper = gatekeeper
        self._faults = faults
        self._limiter = limiter
        self._control = Control(world, gatekeeper, self.log, faults, self.advance)
        self._page = Page(world, gatekeeper, self.log)

    def asgi(self) -> Starlette:
        """Return the application for a server or for the ASGI transport of httpx."""
        application = Starlette(exception_handlers={Exception: _failed})
        # No route of Starlette matches a path with a line break, which a name may have.
        application.router.default = self
        return application

    def advance(self, span: datetime.timedelta) -> None:
        """Let time pass, for the world and for the limits on requests.

        Raises:
            ValueError: The span is negative.
        """
        with self._world.lock:
            advance(self._world, span)
        self._limiter.advance(span.total_seconds())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        if self._page.takes(request):
            await self._page.answer(request)(scope, receive, send)
            return
        try:
            if request.url.path.startswith(PREFIX):
                reply = self._answer_for_control(request, await request.body())
                await _response(reply)(scope, receive, send)
            else:
                await self._serve(request, scope, receive, send)
        except ClientDisconnect:
            # Whoever left before the request was complete has asked for nothing.
            return

    async def _serve(self, request: Request, scope: Scope, receive: Receive, send: Send) -> None:
        routed = self._specification.route(request.method, _raw_path(request))
        operation = routed[0] if routed else None
        with self._limiter.request() as admission:
            if admission.refusal:
                content, outcome = await request.body(), Outcome()
                reply: Reply | None = Reply(admission.refusal.status, admission.refusal.body())
            else:
                content, outcome = await self._read(request, operation)
                await pause(receive, self.latency + outcome.delay)
                reply = self._reply(request, content, outcome)
            self._remember(request, content, operation, reply, outcome)
            response = _response(reply, admission.headers) if reply else None
            if response is not None:
                compress(response, request.headers.get("accept-encoding", ""))
            await self._send(response, outcome, scope, receive, send)

    async def _send(
        self,
        response: Response | None,
        outcome: Outcome,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> None:
        """Send an answer, or let the connection end if there is none."""
        if response is None:
            is_reset = outcome.instead is not None and outcome.instead.kind == "reset"
            how = Ending.RESET if is_reset else Ending.DROPPED
            await hang_up(self.end, how, scope, receive)
            return
        # An empty body cannot go wrong.
        fault = outcome.sending if response.body else None
        if fault is None:
            await response(scope, receive, send)
        elif fault.kind == "slow":
            await send_slowly(fault, response, receive, send)
        else:
            await send_partly(fault, response, send)
            await hang_up(self.end, Ending.FLUSHED, scope, receive)

    async def _read(self, request: Request, operation: Operation | None) -> tuple[bytes, Outcome]:
        """Return the body of a request, and what goes wrong with it."""
        visit = self._visit(request, operation)
        outcome = self._faults.before_reading(visit)
        if outcome.instead:
            return b"", outcome
        content = await request.body()
        is_json = _media_type(request) == _JSON
        visit = dataclasses.replace(visit, body=content if is_json else b"")
        return content, self._faults.after_reading(visit)

    def _visit(self, request: Request, operation: Operation | None) -> Visit:
        query = masked_query(request.url.query, self._specification.secret_names)
        offset = request.query_params.get("offset", "")
        return Visit(
            operation=operation,
            method=request.method,
            target=f"{_raw_path(request)}?{query}",
            has_token=_scheme(request) == "bearer",
            offset=int(offset) if offset.isdecimal() else 0,
        )

    def _reply(self, request: Request, content: bytes, outcome: Outcome) -> Reply | None:
        """Return what to answer; `None` to end the connection."""
        authorization = request.headers.get("authorization")
        for fault in outcome.faults:
            if fault.kind == "expired-token":
                self._gatekeeper.expire(authorization)
            elif fault.kind == "revoked-token":
                self._gatekeeper.revoke(authorization)
        instead = outcome.instead
        if instead is None:
            return self._answer(request, content, outcome.faults)
        if instead.carry_out:
            self._answer(request, content, ())
        return None if instead.kind in ("drop", "reset") else reply_of(instead)

    def _answer(self, request: Request, content: bytes, faults: Iterable[Fault]) -> Reply:
        with self._world.lock:
            move_on(self._world)
            try:
                call = self._call(request, content)
                handler = HANDLERS.get(call.operation.id, _not_implemented)
                return answer(call, handler, faults, self._faults.drifts)
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
        self,
        request: Request,
        content: bytes,
        operation: Operation | None,
        reply: Reply | None,
        outcome: Outcome,
    ) -> None:
        secret_names = self._specification.secret_names
        self.log.append(
            LoggedRequest(
                method=request.method,
                path=_raw_path(request),
                query=masked_query(request.url.query, secret_names),
                headers=masked_headers(request.headers),
                body=_without_secrets(_readable(request, content), secret_names),
                status=reply.status if reply else None,
                operation_id=operation.id if operation else None,
                faults=tuple(map(str, outcome.faults)),
            )
        )


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
    return {"basic": "BASIC", "bearer": "OAUTH"}.get(_scheme(request), "")


def _scheme(request: Request) -> str:
    return request.headers.get("authorization", "").partition(" ")[0].casefold()


def _accepts_json(accept: str) -> bool:
    for accepted in accept.split(","):
        media_range, *parameters = (part.strip() for part in accepted.split(";"))
        if media_range in ("*/*", "application/*", _JSON) and "q=0" not in parameters:
            return True
    return False


def _without_secrets(body: Any, secret_names: Collection[str]) -> Any:
    if isinstance(body, str):
        return masked_text(body, secret_names)
    return masked(body, secret_names)


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


def _response(reply: Reply, added: Mapping[str, str] = MappingProxyType({})) -> Response:
    headers: Mapping[str, str] = {
        **_HEADERS,
        "x-trace": str(uuid.uuid4()),
        "content-type": reply.media_type,
        **added,
        **reply.headers,
    }
    if reply.body is None:
        return Response(None, reply.status, headers)
    content = reply.body if isinstance(reply.body, bytes) else _as_json(reply.body)
    return Response(content, reply.status, headers)


async def _failed(request: Request, error: Exception) -> Response:
    """Answer in JSON, as everything does; who runs the sandbox gets the error itself."""
    del request
    name = type(error).__name__
    refusal = ApiError(500, f"The sandbox itself failed ({name}); where it runs is told why.")
    # The server closes the connection after it, so nobody should send anything more there.
    return _response(Reply(refusal.status, refusal.body()), {"connection": "close"})


def _as_json(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
