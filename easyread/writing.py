"""Writing: every file goes to a temporary name first and is renamed when whole.

So nobody ever finds half a leaflet, and a failure leaves what was there before.
"""

from __future__ import annotations

import errno
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path

from easyread.errors import NotMade

HALF = ".writing-"
"""How the temporary name begins."""
_LEFT_BEHIND = 3600.0
"""Seconds after which a temporary file is nobody's any more: a power cut leaves one behind."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class NotWritten(NotMade):
    """The disk does not take a file. ``full``: it will not take the next one either."""

    full = False


def write_whole(file: Path, data: bytes) -> None:
    """Puts ``data`` at ``file``, whole or not at all. Folders are made as needed; a link stays a link.

    Raises `NotWritten` when the disk will not take it (full, read-only, no permission).
    """
    try:
        place = file.resolve()
        place.parent.mkdir(parents=True, exist_ok=True)
        half = place.parent / f"{HALF}{secrets.token_hex(8)}"
        try:
            half.write_bytes(data)
            with suppress(FileNotFoundError):
                half.chmod(stat.S_IMODE(place.stat().st_mode))
            half.replace(place)
        except BaseException:
            half.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _not_written(file, error) from error


def try_folder(folder: Path) -> None:
    """Makes sure that files can be written in ``folder``, before any work is done. Raises `NotWritten`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        half = folder / f"{HALF}{secrets.token_hex(8)}"
        try:
            half.touch()
        finally:
            half.unlink(missing_ok=True)
    except OSError as error:
        raise _not_written(folder, error) from error


def sweep(folder: Path) -> None:
    """Removes temporary files that a power cut left behind in the folder. One of a run that goes on stays."""
    for half in folder.glob(f"{HALF}*"):
        with suppress(OSError):
            if time.time() - half.stat().st_mtime > _LEFT_BEHIND:
                half.unlink()


def _not_written(file: Path, error: OSError) -> NotWritten:
    what = error.strerror or str(error)
    if error.errno in _FULL:
        made = NotWritten(f"{file} could not be written: the disk is full ({what}).", "Make room and try again.")
        made.full = True
        return made
    if error.errno in _CLOSED:
        return NotWritten(
            f"{file} could not be written: you may not write there ({what}).",
            "Close it where it is open, choose another folder, or ask whoever looks after this one.",
        )
    return NotWritten(f"{file} could not be written ({what}).", "Look at the folder, or choose another one.")
