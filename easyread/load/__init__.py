"""Load: a project folder becomes a `Library`, and everything that is wrong with it a finding at its place."""

from easyread.load.library import open_library

__all__ = ["open_library"]
