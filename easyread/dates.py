"""Dates as a reader sees them: in full, with the weekday (STANDARDS N5)."""

from __future__ import annotations

from datetime import date

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def in_full(day: date) -> str:
    """«Tuesday 24 November 2026». The machine's locale has no say in it."""
    return f"{_DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def month(day: date) -> str:
    """«November 2026»."""
    return f"{MONTHS[day.month - 1]} {day.year}"
