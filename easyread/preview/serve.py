"""The preview's server: on this computer only, one page, and news for it. The only room with Starlette and uvicorn."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import uvicorn
import watchfiles
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Route

from easyread.errors import NotMade, UsageError
from easyread.preview.desk import Desk, Shown

HOST = "127.0.0.1"
WATCHED = ("content", "templates", "pictograms")
SEEN = 0.2
"""Seconds in which the browser fetches the pages that are in view, before the rules take the computer."""
ENDINGS = (".yaml", ".csv", ".jinja", ".css", ".svg", ".png", ".jpg", ".jpeg")
_PAGE = Path(__file__).with_name("page.html")
_CLOSED = {
    "Content-Security-Policy": (
        "default-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src 'self' data:"
    ),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


class Preview:
    """One desk, one thread that works at it, and everybody who looks."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="preview")
        self.pictures = ThreadPoolExecutor(1, thread_name_prefix="preview-pictures")
        self.news = asyncio.Condition()
        self.stop = asyncio.Event()

    async def work(self, do: Callable[[], Any]) -> Any:
        """Something done at the desk, one after the other."""
        return await asyncio.get_running_loop().run_in_executor(self.thread, do)

    async def make(self) -> None:
        """The page anew, and when it is seen the findings."""
        for step, rest in ((self.desk.draw, SEEN), (self.desk.judge, 0.0)):
            await self.work(step)
            async with self.news:
                self.news.notify_all()
            await asyncio.sleep(rest)

    async def watch(self) -> None:
        """Makes the page anew at each save, until the preview ends."""
        folders = [folder for name in WATCHED if (folder := self.desk.root / name).is_dir()]
        saves = watchfiles.awatch(*folders, watch_filter=_counts, debounce=100, step=20, stop_event=self.stop)
        async for _ in saves:
            await self.make()

    async def tell(self, after: int) -> AsyncIterator[str]:
        """News for one browser: what is shown now if it is newer than ``after``, then each change."""
        while not self.stop.is_set():
            shown = self.desk.shown
            if shown.version > after:
                after = shown.version
                yield f"data: {json.dumps(_as_json(shown), ensure_ascii=False)}\n\n"
            async with self.news:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.news.wait(), 1)
            yield ": still here\n\n"


def _counts(_: watchfiles.Change, path: str) -> bool:
    """Whether a saved file can change what is seen. Records of editions, and files still being written, cannot."""
    file = Path(path)
    return path.endswith(ENDINGS) and not file.name.startswith(".") and "editions" not in file.parts


def _as_json(shown: Shown) -> dict[str, Any]:
    findings = None if shown.findings is None else [finding.as_json() for finding in shown.findings]
    return {
        "version": shown.version,
        "title": shown.title,
        "edition": shown.edition,
        "pages": shown.pages,
        "error": shown.error,
        "findings": findings,
        "seconds": round(shown.seconds, 2),
    }


def application(preview: Preview) -> Starlette:
    """The four addresses of a preview: the page, its news, a picture of each page, and the PDF."""

    async def page(_: Request) -> Response:
        return HTMLResponse(_PAGE.read_text("utf-8"), headers=_CLOSED)

    async def news(request: Request) -> Response:
        given = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        after = int(given) if given.isdecimal() else 0
        return StreamingResponse(preview.tell(after), media_type="text/event-stream", headers=_CLOSED)

    async def picture(request: Request) -> Response:
        try:
            number = request.path_params["number"]
            loop = asyncio.get_running_loop()
            png = await loop.run_in_executor(preview.pictures, preview.desk.picture, number)
        except NotMade as error:
            return Response(str(error), 404, media_type="text/plain")
        return Response(png, media_type="image/png", headers=_CLOSED)

    async def pdf(_: Request) -> Response:
        shown = preview.desk.shown
        if not shown.pdf:
            return Response("There is no leaflet yet.", 404, media_type="text/plain")
        return Response(shown.pdf, media_type="application/pdf", headers=_CLOSED)

    @asynccontextmanager
    async def lifetime(_: Starlette) -> AsyncIterator[None]:
        first, watching = asyncio.create_task(preview.make()), asyncio.create_task(preview.watch())
        yield
        preview.stop.set()
        for task in (first, watching):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        for thread in (preview.thread, preview.pictures):
            thread.shutdown(cancel_futures=True)

    return Starlette(
        routes=[
            Route("/", page),
            Route("/news", news),
            Route("/page/{number:int}.png", picture),
            Route("/leaflet.pdf", pdf),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])],
        lifespan=lifetime,
    )


def serve(desk: Desk, port: int = 0, ready: Callable[[str], None] = lambda address: None) -> None:
    """Serves the preview until Ctrl-C. ``port`` 0 takes any that is free; ``ready`` is told the address.

    Raises `UsageError` when the port is taken.
    """
    door = socket.socket()
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((HOST, port))
    except (OSError, OverflowError) as error:
        door.close()
        raise UsageError(f"The preview cannot use port {port}.", "Leave --port out, or name another.") from error
    with door:
        ready(f"http://{HOST}:{door.getsockname()[1]}/")
        asyncio.run(_serve(desk, door))


async def _serve(desk: Desk, door: socket.socket) -> None:
    preview = Preview(desk)
    server = uvicorn.Server(
        uvicorn.Config(application(preview), log_level="error", timeout_graceful_shutdown=1, lifespan="on")
    )
    serving = asyncio.create_task(server.serve(sockets=[door]))
    while not server.should_exit and not serving.done():
        await asyncio.sleep(0.1)
    preview.stop.set()
    async with preview.news:
        preview.news.notify_all()
    await serving
