"""Writing: every file goes to a temporary name first and is renamed when whole.

So nobody ever finds half a leaflet, and a failure leaves what was there before.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from easyread.errors import NotMade


def write_whole(file: Path, data: bytes) -> None:
    """Puts ``data`` at ``file``, whole or not at all. Folders are made as needed.

    Raises `NotMade` when the disk will not take it (full, read-only, no permission).
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".writing-", dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise NotMade(
            f"{file} could not be written ({error.strerror}).", "Make room, or choose another folder with -o."
        ) from error
