"""A real browser for tests: headless Chromium, driven over its own debugging pipe (Chrome DevTools Protocol).

No driver stands between: the protocol is JSON over two pipes, so whatever Chromium Debian has can be driven, and no
port is opened. Everything the browser writes goes to a folder of its own that is removed at the end.
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SECONDS = 60.0
"""The longest that the browser may take over one answer."""
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-extensions", "--disable-default-apps",
    "--disable-dev-shm-usage", "--hide-scrollbars", "--mute-audio", "--remote-debugging-pipe",
)  # fmt: skip
_KEYS = {
    "Tab": (9, ""), "Enter": (13, "\r"), "Escape": (27, ""), " ": (32, " "), "ArrowLeft": (37, ""), "ArrowUp": (38, ""),
    "ArrowRight": (39, ""), "ArrowDown": (40, ""), "Home": (36, ""), "End": (35, ""),
}  # fmt: skip


def chromium() -> str | None:
    """The browser's program, if it is installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def _pipe() -> tuple[int, int]:
    """A pipe whose ends are none of the numbers that the browser has for its own."""
    ends = os.pipe()
    moved = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends]
    for end in ends:
        os.close(end)
    return moved[0], moved[1]


class BrowserFault(AssertionError):
    """The browser says no, or says nothing."""


class Browser:
    """One Chromium with an empty profile."""

    def __init__(self) -> None:
        program = chromium()
        if program is None:
            raise BrowserFault("Chromium is not installed. Type ./run test, which installs it.")
        self._folder = tempfile.mkdtemp(prefix="easyread-browser-")
        to_read, self._write = _pipe()
        self._read, to_write = _pipe()
        command = f'exec "$@" 3<&{to_read} 4>&{to_write}'  # where the browser looks for its pipes
        self._process = subprocess.Popen(
            ["bash", "-c", command, "bash", program, *_FLAGS, f"--user-data-dir={self._folder}", "about:blank"],
            pass_fds=(to_read, to_write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, "HOME": self._folder, "TMPDIR": self._folder},
        )
        os.close(to_read)
        os.close(to_write)
        self._number = 0
        self._rest = b""
        self.events: list[dict[str, Any]] = []

    def send(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        """One command and its answer. What happens meanwhile is kept in ``events``."""
        self._number += 1
        asked = {"id": self._number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        told_all = memoryview(json.dumps(asked).encode() + b"\0")
        while told_all:
            told_all = told_all[os.write(self._write, told_all) :]
        until = time.monotonic() + SECONDS
        while True:
            told = self._hear(until)
            if told.get("id") != self._number:
                self.events.append(told)
            elif "error" in told:
                raise BrowserFault(f"{method}: {told['error']}")
            else:
                return dict(told["result"])

    def wait_for(self, method: str, session: str) -> dict[str, Any]:
        """The next event of that name, or one that was already there."""
        until = time.monotonic() + SECONDS
        while True:
            for n, event in enumerate(self.events):
                if event.get("method") == method and event.get("sessionId") == session:
                    return dict(self.events.pop(n)["params"])
            self.events.append(self._hear(until))

    def _hear(self, until: float) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._read], [], [], max(until - time.monotonic(), 0))
            data = os.read(self._read, 1 << 20) if ready else b""
            if not data:
                raise BrowserFault("The browser said nothing more." if ready else "The browser took too long.")
            self._rest += data
        told, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(told))

    @contextlib.contextmanager
    def page(self, wide: int = 390, tall: int = 844) -> Iterator[Page]:
        """A tab of its own, with storage of its own, closed at the end."""
        context = self.send("Target.createBrowserContext")["browserContextId"]
        page = self.tab(context, wide, tall)
        try:
            yield page
        finally:
            self.send("Target.disposeBrowserContext", browserContextId=context)

    def tab(self, context: str, wide: int = 390, tall: int = 844) -> Page:
        """A tab in a context: tabs of one context share what is kept on the device."""
        target = self.send("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Page(self, session, context, wide, tall)

    def close(self) -> None:
        """Ends the browser, and takes its folder away."""
        with contextlib.suppress(BrowserFault, OSError):
            self.send("Browser.close")
        for pipe in (self._write, self._read):
            with contextlib.suppress(OSError):
                os.close(pipe)
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        for _ in range(20):  # its last helpers may still write
            shutil.rmtree(self._folder, ignore_errors=True)
            if not Path(self._folder).exists():
                break
            time.sleep(0.1)


class Page:
    """One tab."""

    def __init__(self, browser: Browser, session: str, context: str, wide: int, tall: int) -> None:
        self.browser, self.session, self.context = browser, session, context
        for part in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{part}.enable")
        self.resize(wide, tall)

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """One command to this tab."""
        return self.browser.send(method, self.session, **params)

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
        """Opens a file from the disk, as a person does, and waits until it is there."""
        address = file.resolve().as_uri() if isinstance(file, Path) else file
        self.browser.events.clear()
        answer = self.send("Page.navigate", url=address)
        if answer.get("errorText"):
            raise BrowserFault(f"{address}: {answer['errorText']}")
        self.browser.wait_for("Page.loadEventFired", self.session)

    def run(self, script: str) -> Any:
        """The value of an expression on the page."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            told = answer["exceptionDetails"]
            raise BrowserFault(str(told.get("exception", {}).get("description", told["text"])))
        return answer["result"].get("value")

    def press(self, key: str, shift: bool = False) -> None:
        """Presses and lets go of one key, as a hand does."""
        code, text = _KEYS[key]
        key_down: dict[str, Any] = {"type": "keyDown" if text else "rawKeyDown"} | ({"text": text} if text else {})
        for params in (key_down, {"type": "keyUp"}):
            self.send(
                "Input.dispatchKeyEvent", key=key, code="Space" if key == " " else key, windowsVirtualKeyCode=code,
                modifiers=8 if shift else 0, **params,
            )  # fmt: skip

    def media(self, kind: str = "", **features: str) -> None:
        """Print or screen (as it is, if not said), and what a person prefers: prefers_reduced_motion="reduce"."""
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

    def told(self, method: str) -> list[dict[str, Any]]:
        """The events of that name so far."""
        self.run("1")  # whatever was under way has been told by then
        return [dict(e["params"]) for e in self.browser.events if e.get("method") == method]
