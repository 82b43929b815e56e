"""Make: many leaflets at once, each proved before it is put in place."""

from __future__ import annotations

from easyread.make.build import Made, Outcome, make
from easyread.make.orders import Order, held_back, orders_for_all, orders_standing

__all__ = ["Made", "Order", "Outcome", "held_back", "make", "orders_for_all", "orders_standing"]
