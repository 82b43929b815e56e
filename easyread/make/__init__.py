"""Make: many leaflets at once, each proved before it is put in place."""

from __future__ import annotations

from easyread.make.build import Made, Order, Outcome, make, orders_for_all

__all__ = ["Made", "Order", "Outcome", "make", "orders_for_all"]
