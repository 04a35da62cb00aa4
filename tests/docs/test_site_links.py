"""The check of the built site finds each kind of wrong link, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.site_links import complaints

PAGE = '<html><head><link rel="stylesheet" href="_static/a.css?v=1"></head><body>{}</body></html>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "_static").mkdir()
    (tmp_path / "_static" / "a.css").write_text("a { background: url(data:image/png;base64,x) }")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "other.html").write_text(
        '<h1 id="a.B(c)">B</h1><a href="../index.html">x</a>'
    )
    return tmp_path


def found(site: Path, body: str) -> list[str]:
    (site / "index.html").write_text(PAGE.format(body), "utf-8")
    return list(complaints(site))


@pytest.mark.parametrize(
    "body",
    [
        '<a class="x" href="sub/other.html">x</a>',
        '<a href="sub/other.html#a.B%28c%29">x</a>',
        '<p id="here"><a href="#here">x</a> <a href="#">top</a></p>',
        '<a href="https://help.xmatters.com/xmapi/#get-people">x</a>',
        '<img src="data:image/png;base64,x">',
        '<link rel="canonical" href="https://help.xmatters.com/">',
        "<code>&lt;a href=&quot;nowhere.html&quot;&gt;</code>",
    ],
)
def test_a_right_link_is_let_pass(site: Path, body: str) -> None:
    assert found(site, body) == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<a href="sub/none.html">x</a>', "sub/none.html leads nowhere"),
        ('<a href="sub">x</a>', "sub leads nowhere"),
        ('<a href="sub/other.html#b">x</a>', "sub/other.html#b leads to no place of that page"),
        ('<a href="#b">x</a>', "#b leads to no place of that page"),
        ('<a href="https://example.com/">x</a>', "https://example.com/ leads to a host"),
        ('<script src="https://help.xmatters.com/a.js"></script>', "is loaded from elsewhere"),
        ('<script src="//example.com/a.js"></script>', "is loaded from elsewhere"),
        ('<link rel="preload" href="https://example.com/a.woff2">', "is loaded from elsewhere"),
        ('<img alt="" src="https://example.com/a.png">', "is loaded from elsewhere"),
        ('<img src="none.png">', "none.png leads nowhere"),
    ],
)
def test_a_wrong_link_is_told(site: Path, body: str, said: str) -> None:
    [told] = found(site, body)
    assert told.startswith("index.html: ")
    assert said in told


def test_a_style_loads_nothing_from_elsewhere(site: Path) -> None:
    (site / "_static" / "a.css").write_text(
        "@import '//example.com/b.css'; b { src: url(c.woff2) }"
    )
    assert found(site, "") == ["_static/a.css: //example.com/b.css is loaded from elsewhere"]
