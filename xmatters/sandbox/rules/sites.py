"""Sites: places where people work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from ..calls import Call, Reply, operation
from ..countries import alpha_3
from ..errors import invalid_value
from ..jsontypes import Object
from ..paging import page
from ..search import Filter, equal_to, exists, matching, ordered, search
from ..views import site_object
from ..world import Site
from ..writing import (
    create_or_change,
    delete,
    found,
    own_fields,
    refuse_taken_name,
    refuse_unknown_place,
    without_nulls,
)

_ADDRESS: Final = ("address1", "address2", "city", "state", "postalCode", "country")


def _name(site: Site) -> list[str]:
    return [site.fields["name"]]


def _address(site: Site) -> Iterable[str]:
    return [site.fields[part] for part in _ADDRESS if part in site.fields]


def _is_geocoded(_call: Call, site: Site) -> bool:
    return "latitude" in site.fields and "longitude" in site.fields


FILTERS: Final[Mapping[str, Filter[Site]]] = {
    "search": search({"NAME": _name, "ADDRESS": _address}),
    "country": lambda _call, country: lambda site: site.fields["country"] == alpha_3(country),
    "geocoded": exists(_is_geocoded),
    "status": equal_to(lambda site: site.fields["status"]),
}


@operation
def get_sites(call: Call) -> Reply:
    """List sites."""
    sites = matching(call, call.world.sites, FILTERS)
    sites = ordered(call, sites, {"NAME": _name, "ADDRESS": lambda site: list(_address(site))})
    return Reply(200, page(call, sites, partial(site_object, call.world)))


@operation
def create_or_update_site(call: Call) -> Reply:
    """Create or change a site."""
    return create_or_change(
        call,
        call.world.sites.with_id,
        partial(_create, call),
        partial(_change, call),
        partial(site_object, call.world),
    )


@operation
def get_site(call: Call) -> Reply:
    """Get a site by id or name."""
    identifier = call.path["siteId"]
    site = found(call.world.sites.find(identifier), "site", identifier)
    return Reply(200, site_object(call.world, site))


@operation
def delete_site(call: Call) -> Reply:
    """Delete a site."""
    site = call.world.sites.find(call.path["siteId"])
    return delete(site, call.world.remove_site, partial(site_object, call.world))


def _create(call: Call, identifier: str, body: Object) -> Site:
    refuse_taken_name(call, call.world.sites, body["name"])
    fields = {"status": "ACTIVE", "externallyOwned": False} | _fields(call, body)
    return call.world.sites.add(Site(identifier, without_nulls(fields)))


def _change(call: Call, site: Site, body: Object) -> None:
    refuse_taken_name(call, call.world.sites, body.get("name"), site)
    call.world.sites.change(site, _fields(call, body))


def _fields(call: Call, body: Object) -> Object:
    refuse_unknown_place(body)
    fields = own_fields(call, "Site", body)
    if "country" in fields:
        # It comes back as alpha-3 whatever was sent (section 9).
        fields["country"] = alpha_3(body["country"])
        if fields["country"] is None:
            raise invalid_value("country", body["country"], "There is no such country.")
    return fields
