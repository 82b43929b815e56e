"""The checks, by room."""

from __future__ import annotations

from importlib import import_module

from easyread.proof.checks.check import CHECKS, Check

__all__ = ["CHECKS", "Check"]

# Each room puts its checks into CHECKS when it is loaded; this is the order of a report.
for _room in ("whole", "wording", "pictures", "rows", "type", "sight", "reach", "telling", "wiring"):
    import_module(f"{__name__}.{_room}")
