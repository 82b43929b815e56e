"""Preview: the finished page of one topic in the browser, made again at each save, the findings beside it."""

from __future__ import annotations

from easyread.preview.desk import Desk, Shown
from easyread.preview.serve import serve

__all__ = ["Desk", "Shown", "serve"]
