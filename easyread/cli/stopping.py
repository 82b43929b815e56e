"""Stopping: Ctrl-C, a closed window or the system's shutdown end a command in the same clean way."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]

_TIDYING = 2.0
"""Seconds in which a signal is taken for the impatience of the one before."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Inside the block these signals raise `KeyboardInterrupt`; one that follows at once cannot disturb the tidying."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours, last = os.getpid(), -_TIDYING

    def stop(number: int, frame: FrameType | None) -> None:
        if os.getpid() != ours:
            os._exit(1)  # a worker has nothing to tidy: its parent does it
        nonlocal last
        before_this, last = last, time.monotonic()
        if last - before_this >= _TIDYING:
            raise KeyboardInterrupt

    before: dict[int, Any] = {}
    for one in _SIGNALS:
        if signal.getsignal(one) is not signal.SIG_IGN:  # nohup: a closed window is to be no reason
            before[one] = signal.signal(one, stop)
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
