"""No test may reach a network: everything but this machine itself is refused."""

from __future__ import annotations

import ipaddress
import socket
from pathlib import Path
from typing import Any

import pytest
from making import run
from pack_material import homes_file, pack_project


class NetworkUsed(AssertionError):
    """Something asked for the network. After set-up nothing may."""


def _is_here(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in {"localhost", ""}


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuses every connection and name look-up but loopback."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded(self: socket.socket, address: Any) -> None:
        if not _is_here(address):
            raise NetworkUsed(f"something tried to connect to {address}")
        connect(self, address)

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        if host is not None and not _is_here((host,)):
            raise NetworkUsed(f"something tried to look up {host}")
        return look_up(host, *rest, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose 12 homes have their packs, made once for all tests. No test may change it."""
    root = pack_project(tmp_path_factory.mktemp("drawn"))
    ran = run(root, "pack", str(homes_file(root, 12)), "--drafts")
    assert ran.code == 0, ran.err
    return root
