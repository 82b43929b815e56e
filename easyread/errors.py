"""The one family of errors. Each has an exit code and tells a person what to do."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.finding import Finding

FINE = 0
FINDINGS = 1
USAGE = 2
UNREADABLE = 3
NOT_MADE = 4
MISSING = 5
STOPPED = 130


class EasyReadError(Exception):
    """What is wrong, and what to do next. ``exit_code`` is what the command gives back."""

    exit_code = NOT_MADE

    def __init__(self, what: str, do: str = "") -> None:
        super().__init__(f"{what} {do}".strip())
        self.what = what
        self.do = do


class UsageError(EasyReadError):
    """The command line asks for something that does not exist."""

    exit_code = USAGE


class ContentError(EasyReadError):
    """The content has errors; ``findings`` says where."""

    exit_code = FINDINGS

    def __init__(self, what: str, do: str = "", findings: Sequence[Finding] = ()) -> None:
        super().__init__(what, do)
        self.findings = list(findings)


class ChoiceNeeded(EasyReadError):
    """Two needs ask for opposite things, or no way to get help is left: a person must choose."""

    exit_code = NOT_MADE


class NotMade(EasyReadError):
    """A leaflet could not be made, or does not keep what it promises."""

    exit_code = NOT_MADE


class MissingPart(EasyReadError):
    """Something must be installed first."""

    exit_code = MISSING
