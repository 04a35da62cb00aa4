"""The numbers of the documentation are those of one run, and its plots are made from them."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.__main__ import _SECTIONS as TOPICS
from benchmarks.plots import plot
from benchmarks.publish import DOCS, PAGE, PLOTS, STORED, PublishingError, publish, published
from benchmarks.report import Report, Row, Section

SVG = "{http://www.w3.org/2000/svg}"
MARKED = """Text.

<!-- measured: run -->
old
<!-- end -->

<!-- measured: things -->
<!-- end -->
"""
SECTION = Section(
    "Things & <others>",
    "a thing",
    [
        Row("ours", 0.5, 1.0, 0.6, column="small"),
        Row("ours", 1.25, 1.0, column="large"),
        Row("peer", None, note="not installed", column="small"),
    ],
    "things",
)
REPORT = Report([SECTION], ["A remark."], "3.11.0", "a machine", "2026-01-01T00:00:00+00:00")


def test_the_documentation_is_that_of_the_run_it_holds() -> None:
    report = Report.load(DOCS / STORED)

    files = published(report, (DOCS / PAGE).read_text("utf-8"))

    for name, text in files.items():
        assert (DOCS / name).read_text("utf-8") == text, f"{name}: python -m benchmarks --publish"
    plots = {f"{PLOTS}/{path.name}" for path in (DOCS / PLOTS).iterdir()}
    assert plots == {name for name in files if name.endswith(".svg")}


def test_every_topic_is_in_the_documentation() -> None:
    assert sorted(Report.load(DOCS / STORED).topics) == sorted(TOPICS)


def test_publishing_writes_between_the_marks_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / PAGE).write_text(MARKED, "utf-8")
    (tmp_path / PLOTS).mkdir(parents=True)
    (tmp_path / PLOTS / "outdated-1.svg").touch()

    publish(REPORT, tmp_path)
    page = (tmp_path / PAGE).read_text("utf-8")
    publish(Report.load(tmp_path / STORED), tmp_path)

    assert (tmp_path / PAGE).read_text("utf-8") == page
    assert page.startswith(
        "Text.\n\n<!-- measured: run -->\n\nPython 3.11.0, a machine, 2026-01-01."
    )
    assert "- Things & <others>: ours, large: 1.25, target 1.00\n" in page
    assert "| ours | 0.50         | 1.25  | ≤ 1.00 | ≤ 0.60  | small better; large MISSED |" in page
    assert "old" not in page
    assert [path.name for path in (tmp_path / PLOTS).iterdir()] == ["things-1.svg"]


@pytest.mark.parametrize("page", ["", MARKED + "<!-- measured: more -->\n<!-- end -->\n"])
def test_a_page_that_lacks_a_mark_or_has_one_too_many_is_not_written(page: str) -> None:
    with pytest.raises(PublishingError, match="measured were run, things"):
        published(REPORT, page)


def test_a_plot_is_the_same_each_time_and_says_what_it_shows() -> None:
    drawn = plot(SECTION)

    assert drawn == plot(SECTION)
    root = ElementTree.fromstring(drawn)
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "Things & <others>"
    assert root.findtext(f"{SVG}desc") == (
        "Bars of ratios; 1.00 is a thing. ours: 0.50 small (target 1.00), "
        "1.25 large (target 1.00). peer: not measured small."
    )


def test_a_plot_has_bars_as_long_as_the_ratios_and_marks_at_the_targets() -> None:
    root = ElementTree.fromstring(plot(SECTION))

    small, large = (
        float(bar.get("width", "")) for bar in root.iter(f"{SVG}rect") if bar.get("class") != "page"
    )
    lines = [(line.get("class"), line.get("x1")) for line in root.iter(f"{SVG}line")]
    one = next(x for kind, x in lines if kind == "one")
    assert large / small == pytest.approx(2.5, rel=0.01)
    assert [x for kind, x in lines if kind == "target"] == [one, one]
    assert sum(kind == "stretch" for kind, _ in lines) == 1


@pytest.mark.parametrize("largest", [0.003, 0.9, 1.7, 8.88, 64.08, 1200.0])
def test_a_plot_fits_a_phone_whatever_the_ratios(largest: float) -> None:
    label = "a long description of what was measured, which does not fit into one line"
    root = ElementTree.fromstring(plot(Section("T", "y", [Row(label, largest, 1.0)])))

    width = float(root.get("width", ""))
    assert width <= 420
    for shape in (*root.iter(f"{SVG}rect"), *root.iter(f"{SVG}line")):
        right = float(shape.get("x2") or float(shape.get("x", 0)) + float(shape.get("width", 0)))
        assert right <= width
    ticks = [text for text in root.iter(f"{SVG}text") if text.get("class") == "tick"]
    assert 2 <= len(ticks) <= 11
