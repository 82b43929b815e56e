"""The command line: ``./run COMMAND`` or ``python build.py COMMAND``."""

from __future__ import annotations

from easyread.cli.main import main

__all__ = ["main"]
