"""A key in the query takes the place of other credentials, and is never shown."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.making import Made, Make

SPEC = """
security: [{basic: []}]
components: {securitySchemes: {
  basic: {type: http, scheme: basic}, key: {type: apiKey, in: query, name: apiKey}}}
paths:
  /things:
    get:
      operationId: getThings
      security: [{key: []}, {basic: []}]
      parameters:
        - {name: search, in: query}
        - {name: apiKey, in: query, schema: {type: string, format: password}}
        - {name: pins, in: query, schema: {type: array, items: {type: string, format: password}}}
      responses: {200: Thing}
schemas:
  Thing: {properties: {name: {type: string}}}
"""
KEY = "unmistakable/ßecret"
KEY_AS_SENT = "unmistakable%2F%C3%9Fecret"


@pytest.fixture(scope="module")
def made(make: Make) -> Made:
    return make(SPEC)


def test_what_must_not_be_shown_is_known_from_the_specification(made: Made) -> None:
    found = {
        parameter.name: (parameter.secret, parameter.authenticates)
        for parameter in made.operation("get_things").OPERATION.query_parameters
    }
    assert found == {"search": (False, False), "apiKey": (True, True), "pins": (True, False)}


def test_a_request_with_a_key_needs_no_other_credentials(made: Made) -> None:
    build = made.operation("get_things").build_request
    assert build(api_key=KEY).authenticated
    assert build(api_key=KEY).target == f"/things?apiKey={KEY_AS_SENT}"
    for query in ({}, {"api_key": None}, {"search": "x"}, {"pins": ["1234"]}):
        assert not build(**query).authenticated


def test_a_request_knows_its_secrets_in_both_spellings_and_shows_none(made: Made) -> None:
    build = made.operation("get_things").build_request
    request = build(search="x", api_key=KEY)
    assert set(request.secrets) == {KEY, KEY_AS_SENT}
    assert repr(request) == "<Request GET /things>"
    assert build(search="x").secrets == ()
    masked = made.module("masking").masked
    assert masked(request.target, request.secrets) == "/things?search=x&apiKey=***"
    assert masked(f"no {KEY}!", request.secrets) == "no ***!"


@pytest.mark.parametrize("value", [[KEY], KEY.encode(), {"key": KEY}, f"{KEY}\ud800", ""])
@pytest.mark.parametrize("name", ["api_key", "pins"])
def test_a_secret_that_does_not_fit_is_refused_without_being_shown(
    made: Made, name: str, value: Any
) -> None:
    if name == "pins" and value in ([KEY], ""):
        return
    with pytest.raises(made.errors.InvalidRequestError) as caught:
        made.operation("get_things").build_request(**{name: value})
    error = caught.value
    assert str(error) == f"{name} must be a string that is not empty"
    assert (error.__cause__, error.__context__) == (None, None)
