"""POST /api/xm/1/oauth2/token: Obtain or refresh a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

from ...modeling import DEFAULT_REGISTRY
from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...modeling import ModelRegistry
    from ...models.access_token import AccessToken
    from ...models.authorization_code_token_request import AuthorizationCodeTokenRequest
    from ...models.password_token_request import PasswordTokenRequest
    from ...models.refresh_token_request import RefreshTokenRequest
    from ...types import Request, Response

OPERATION: Final = Operation(
    operation_id="requestToken",
    method="POST",
    path="/api/xm/1/oauth2/token",
    body_type="application/x-www-form-urlencoded",
    body_models=(
        "PasswordTokenRequest",
        "RefreshTokenRequest",
        "AuthorizationCodeTokenRequest",
    ),
    replies={
        200: "AccessToken",
    },
    idempotent=False,
    secured=False,
)
"""What the operation sends and answers, as data."""


class RequestTokenQuery(TypedDict, total=False):
    """The query parameters of requestToken as keyword arguments."""


def build_request(
    *,
    body: PasswordTokenRequest
    | RefreshTokenRequest
    | AuthorizationCodeTokenRequest
    | Mapping[str, Any],
    **query: Unpack[RequestTokenQuery],
) -> Request:
    """Return what the operation sends, without sending it.

    The arguments are those of `sync`.
    """
    return OPERATION.build_request(
        {},
        query,
        body,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    registry: ModelRegistry = DEFAULT_REGISTRY,
) -> AccessToken:
    """Return the body of an answer as a typed object.

    Raises:
        StatusError: The status is not a success.
        DecodeError: The body cannot be read.
    """
    parsed: AccessToken = OPERATION.parse_reply(status_code, headers, content, registry)
    return parsed


def sync_detailed(
    *,
    client: Client,
    body: PasswordTokenRequest
    | RefreshTokenRequest
    | AuthorizationCodeTokenRequest
    | Mapping[str, Any],
    **query: Unpack[RequestTokenQuery],
) -> Response[AccessToken]:
    """Obtain or refresh a token, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return client.call(OPERATION, build_request(body=body, **query))


def sync(
    *,
    client: Client,
    body: PasswordTokenRequest
    | RefreshTokenRequest
    | AuthorizationCodeTokenRequest
    | Mapping[str, Any],
    **query: Unpack[RequestTokenQuery],
) -> AccessToken:
    """Obtain or refresh a token.

    Exchanges a name and password, or a refresh token, for a pair of tokens. Needs no sign-in of
    its own. Each answer has a refresh token for the next time.

    Args:
        client: What sends the request.
        body: What to exchange for the tokens.

    Returns:
        The tokens. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#obtain-an-access-token-and-refresh-token
    """
    return sync_detailed(body=body, **query, client=client).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: PasswordTokenRequest
    | RefreshTokenRequest
    | AuthorizationCodeTokenRequest
    | Mapping[str, Any],
    **query: Unpack[RequestTokenQuery],
) -> Response[AccessToken]:
    """Obtain or refresh a token, and return the answer raw as well as parsed.

    Arguments and errors are those of `sync`.
    """
    return await client.call_async(OPERATION, build_request(body=body, **query))


async def asyncio(
    *,
    client: Client,
    body: PasswordTokenRequest
    | RefreshTokenRequest
    | AuthorizationCodeTokenRequest
    | Mapping[str, Any],
    **query: Unpack[RequestTokenQuery],
) -> AccessToken:
    """Obtain or refresh a token.

    Exchanges a name and password, or a refresh token, for a pair of tokens. Needs no sign-in of
    its own. Each answer has a refresh token for the next time.

    Args:
        client: What sends the request.
        body: What to exchange for the tokens.

    Returns:
        The tokens. (200)

    Raises:
        InvalidRequestError: Something does not fit the API; nothing was sent.
        StatusError: The service answered with a status that is not a success.
        DecodeError: The answer cannot be read.
        httpx.HTTPError: The service could not be reached.

    See https://help.xmatters.com/xmapi/#obtain-an-access-token-and-refresh-token
    """
    return (await asyncio_detailed(body=body, **query, client=client)).parsed
