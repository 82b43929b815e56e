"""A real browser for tests: Debian's Chromium, headless, driven by Playwright.

Playwright brings no browser here: it drives the one that is installed. Everything the browser writes goes to a folder
of its own that is removed at the end.
"""

from __future__ import annotations

import base64
import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, sync_playwright

SECONDS = 60.0
"""The longest that the browser may take over one answer."""
_FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-default-apps",
    "--disable-dev-shm-usage", "--hide-scrollbars", "--mute-audio",
)  # fmt: skip


def chromium() -> str | None:
    """The browser's program, if it is installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class BrowserFault(AssertionError):
    """The browser says no, or says nothing."""


class Browser:
    """One Chromium with an empty profile."""

    def __init__(self) -> None:
        program = chromium()
        if program is None:
            raise BrowserFault("Chromium is not installed. Type ./run test, which installs it.")
        self._driver = sync_playwright().start()
        self._browser = self._driver.chromium.launch(executable_path=program, args=list(_FLAGS))

    @contextlib.contextmanager
    def page(self, wide: int = 390, tall: int = 844) -> Iterator[Page]:
        """A tab of its own, with storage of its own, closed at the end."""
        context = self._browser.new_context(viewport={"width": wide, "height": tall})
        context.set_default_timeout(SECONDS * 1000)
        try:
            yield self.tab(context, wide, tall)
        finally:
            context.close()

    def tab(self, context: BrowserContext, wide: int = 390, tall: int = 844) -> Page:
        """A tab in a context: tabs of one context share what is kept on the device."""
        return Page(self, context, wide, tall)

    def close(self) -> None:
        """Ends the browser, and takes its folder away."""
        self._browser.close()
        self._driver.stop()


class Page:
    """One tab."""

    def __init__(self, browser: Browser, context: BrowserContext, wide: int, tall: int) -> None:
        self.browser, self.context = browser, context
        self.tab = context.new_page()
        self._protocol = context.new_cdp_session(self.tab)
        self._events: dict[str, list[dict[str, Any]]] = {}
        for part in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{part}.enable")
        self.resize(wide, tall)

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """One command of Chromium's own protocol to this tab."""
        try:
            return dict(self._protocol.send(method, params) or {})
        except Error as error:
            raise BrowserFault(f"{method}: {error.message}") from error

    def resize(self, wide: int, tall: int = 844, scale: float = 1.0) -> None:
        """The size of the window in CSS pixels; ``scale`` is how many dots a pixel has."""
        self.send(
            "Emulation.setDeviceMetricsOverride", width=wide, height=tall, deviceScaleFactor=scale, mobile=wide < 600
        )

    def scripts(self, allowed: bool) -> None:
        """Switches scripts of pages on or off, as a browser's setting does."""
        self.send("Emulation.setScriptExecutionDisabled", value=not allowed)

    def before(self, script: str) -> None:
        """Runs a script in every page before its own."""
        self.send("Page.addScriptToEvaluateOnNewDocument", source=script)

    def open(self, file: Path | str) -> None:
        """Opens a file from the disk or an address, as a person does, and waits until it is there."""
        address = file.resolve().as_uri() if isinstance(file, Path) else file
        for heard in self._events.values():
            heard.clear()
        try:
            self.tab.goto(address)
        except Error as error:
            raise BrowserFault(f"{address}: {error.message}") from error

    def run(self, script: str) -> Any:
        """The value of an expression on the page."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            told = answer["exceptionDetails"]
            raise BrowserFault(str(told.get("exception", {}).get("description", told["text"])))
        return answer["result"].get("value")

    def press(self, key: str, shift: bool = False) -> None:
        """Presses and lets go of one key, as a hand does."""
        self.tab.keyboard.press(f"Shift+{key}" if shift else key)

    def media(self, kind: str = "", **features: str) -> None:
        """Print or screen (as it is, if not said), and what is preferred: media(prefers_reduced_motion="reduce")."""
        told = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.send("Emulation.setEmulatedMedia", media=kind, features=told)

    def picture(self, file: Path, whole: bool = False) -> None:
        """Writes what is seen as PNG; ``whole`` is the page from top to end."""
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        file.write_bytes(base64.b64decode(data))

    def pdf(self) -> bytes:
        """What the browser's printer would get."""
        data = self.send("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"]
        return base64.b64decode(data)

    def listen(self, method: str) -> None:
        """From now on keeps the events of that name."""
        heard = self._events.setdefault(method, [])
        self._protocol.on(method, lambda params: heard.append(dict(params)))

    def told(self, method: str) -> list[dict[str, Any]]:
        """The events of that name since `listen` and since the page was opened."""
        self.run("1")  # whatever was under way has been told by then
        return list(self._events[method])
