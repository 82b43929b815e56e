"""What a check says of a picture."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PictureFinding:
    """One thing that is wrong with one picture, and what to do about it."""

    picture: str
    wrong: str
    do: str

    def __str__(self) -> str:
        return f"{self.picture}: {self.wrong} {self.do}"
