"""Sums with colours, ``#rrggbb``: contrast and mixing."""

from __future__ import annotations


def mixed(one: str, other: str, part: float) -> str:
    """A colour with ``part`` (0 to 1) of another one."""
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in zip(_bytes(one), _bytes(other), strict=True))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def _light(colour: str) -> float:
    linear = [
        value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in _bytes(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _bytes(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
