"""Countries by their names and codes; a selection, as the sandbox needs no atlas."""

from __future__ import annotations

from typing import Final

_COUNTRIES: Final = """
Argentina AR ARG
Australia AU AUS
Austria AT AUT
Belgium BE BEL
Brazil BR BRA
Canada CA CAN
Chile CL CHL
China CN CHN
Colombia CO COL
Czechia CZ CZE
Denmark DK DNK
Finland FI FIN
France FR FRA
Germany DE DEU
Hong Kong HK HKG
India IN IND
Ireland IE IRL
Israel IL ISR
Italy IT ITA
Japan JP JPN
Mexico MX MEX
Netherlands NL NLD
New Zealand NZ NZL
Norway NO NOR
Poland PL POL
Portugal PT PRT
Puerto Rico PR PRI
Singapore SG SGP
South Africa ZA ZAF
South Korea KR KOR
Spain ES ESP
Sweden SE SWE
Switzerland CH CHE
United Kingdom GB GBR
United States US USA
"""


def _read() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _COUNTRIES.strip().splitlines():
        name, alpha_2, alpha_3 = line.rsplit(maxsplit=2)
        for spelling in (name, alpha_2, alpha_3):
            found[spelling.casefold()] = alpha_3
    return found


_ALPHA_3: Final = _read()


def alpha_3(country: str) -> str | None:
    """Return the three-letter code of a country, or `None` if the sandbox does not know it.

    Args:
        country: The English name or a two- or three-letter ISO 3166 code, in any case.
    """
    return _ALPHA_3.get(country.casefold())
