"""The preview as an editor has it: the command, a real browser, and files that are saved."""

from __future__ import annotations

import http.client
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from browser import Browser, Page

ROOT = Path(__file__).parents[1]
TOPIC = "content/topics/answer-door.yaml"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("preview")
    for part in ("content", "templates", "pictograms"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    return root


@pytest.fixture(scope="module")
def address(project: Path) -> Iterator[str]:
    command = [sys.executable, str(ROOT / "build.py"), "--root", str(project), "preview", "answer-door"]
    running = subprocess.Popen(
        [*command, "--for", "deaf", "--no-browser"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    yield running.stdout.readline().removeprefix("The preview is at ").strip()
    os.kill(running.pid, signal.SIGINT)
    told = running.communicate(timeout=20)
    assert running.returncode == 130, told
    assert "Traceback" not in told[1]


@pytest.fixture(scope="module")
def page(address: str) -> Iterator[Page]:
    browser = Browser()
    try:
        with browser.page(1200, 900) as page:
            page.open(address)
            wait(page, "document.querySelectorAll('#pages img').length > 3")
            yield page
    finally:
        browser.close()


def wait(page: Page, expression: str, seconds: float = 30) -> float:
    """Waits until something is true on the page; how long it took."""
    begun = time.monotonic()
    while not page.run(f"!!({expression})"):
        assert time.monotonic() < begun + seconds, f"{expression}: {page.run('document.body.innerText')}"
        time.sleep(0.02)
    return time.monotonic() - begun


def save(file: Path, change: Callable[[str], str]) -> None:
    file.write_text(change(file.read_text("utf-8")), "utf-8")


def test_saving_a_file_shows_the_new_page_and_its_findings_without_a_click(project: Path, page: Page) -> None:
    before = page.run("document.querySelector('#pages img').src")
    save(project / TOPIC, lambda text: text.replace("Lock your *back door* first.", "Utilise your *back door* key."))
    wait(page, f"document.querySelector('#pages img').src !== {before!r}")
    wait(page, "document.querySelector('#findings').innerText.includes('Utilise')")
    finding = page.run(
        "[...document.querySelectorAll('#findings li')].find(e => e.innerText.includes('Utilise')).innerText"
    )
    assert f"{TOPIC}, line 14" in finding
    assert "Try: Use" in finding
    assert page.run("document.querySelector('#pages img').naturalWidth") > 400


def test_an_error_is_said_at_its_place_and_the_last_good_page_stays(project: Path, page: Page) -> None:
    wait(page, "document.querySelector('#error').hidden")
    save(project / TOPIC, lambda text: text.replace("family: door", "family: dooor"))
    wait(page, "!document.querySelector('#error').hidden")
    wait(page, "document.querySelector('#findings').innerText.includes('dooor')")
    assert page.run("document.querySelectorAll('#pages img').length") > 3
    save(project / TOPIC, lambda text: text.replace("family: dooor", "family: door"))
    wait(page, "document.querySelector('#error').hidden")


def test_half_a_file_is_an_error_with_its_line_and_no_end_of_the_preview(project: Path, page: Page) -> None:
    whole = (project / TOPIC).read_text("utf-8")
    save(project / TOPIC, lambda text: text + '\n  "open\n')
    wait(page, "!document.querySelector('#error').hidden")
    wait(page, f"document.querySelector('#findings').innerText.includes('{TOPIC}, line')")
    (project / TOPIC).write_text(whole, "utf-8")
    wait(page, "document.querySelector('#error').hidden")


def test_a_template_and_a_picture_are_watched_too(project: Path, page: Page) -> None:
    for file, old, new in (
        ("templates/leaflet.css", "--red: #9d1018", "--red: #9d1019"),
        ("pictograms/colour/door-chain.svg", "<svg ", '<svg data-saved="yes" '),
    ):
        before = page.run("document.querySelector('#pages img').src")
        save(project / file, lambda text, old=old, new=new: text.replace(old, new, 1))  # type: ignore[misc]
        wait(page, f"document.querySelector('#pages img').src !== {before!r}")


def test_nobody_but_this_computer_can_look(address: str) -> None:
    where = urlsplit(address)
    assert where.hostname == "127.0.0.1"
    connection = http.client.HTTPConnection("127.0.0.1", where.port or 0, timeout=10)
    connection.request("GET", "/leaflet.pdf", headers={"Host": "somewhere.example"})
    assert connection.getresponse().status == 400


def test_a_topic_that_is_not_there_is_told_before_anything_opens() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "preview", "no-such-topic", "--no-browser"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "no-such-topic" in done.stderr
