"""What a run says of itself afterwards: for machines a manifest, for a folder one page. Neither has a home in it."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from easyread.check.rule import all_rules
from easyread.dates import in_full
from easyread.make.cache import LIBRARIES
from easyread.pack.cost import Cost, pounds
from easyread.pack.plan import Pack
from easyread.pack.sheets import OfficerSheet
from easyread.proof import CHECKS
from easyread.wording import read_wording

ROOM = ((18, 40, 4), (12, 30, 3), (8, 20, 2), (4, 10, 1))
"""How many contacts, codes and exceptions the page to file may have: the most that fit. The manifest has them all."""


@dataclass(frozen=True)
class Manifest:
    """A run in numbers and names, none of them a home's."""

    run: str
    made: date
    delete_by: date
    counts: Mapping[str, int]
    cost: Cost
    cost_note: str
    leaflets: tuple[Mapping[str, str], ...]
    contacts: tuple[Mapping[str, str], ...]
    rules: int
    checks: int
    exceptions: tuple[Mapping[str, str], ...]
    tools: Mapping[str, str]
    drafts: bool
    folded: str
    files: Mapping[str, int] = field(default_factory=dict)
    """How many files of each kind there are, and in all how many bytes («homes», «print», …)."""
    failed: tuple[str, ...] = ()
    """Why some homes have no pack; the screen says which."""

    def to_json(self) -> str:
        """One JSON object, keys in a fixed order."""
        cost = {"sheets": self.cost.sheets, "sides": self.cost.sides, "pence": round(self.cost.pence, 2)}
        plain: dict[str, Any] = {
            "run": self.run,
            "made": self.made.isoformat(),
            "delete-by": self.delete_by.isoformat(),
            "counts": dict(self.counts),
            "cost": {**cost, "note": self.cost_note},
            "drafts": self.drafts,
            "folded": self.folded,
            "leaflets": [dict(one) for one in self.leaflets],
            "contacts": [dict(one) for one in self.contacts],
            "rules-passed": self.rules,
            "checks-passed": self.checks,
            "exceptions": [dict(one) for one in self.exceptions],
            "tools": dict(self.tools),
            "files": dict(self.files),
            "not-made": list(self.failed),
        }
        return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def manifest_of(
    pack: Pack, run: str, made: date, cost: Cost, files: Mapping[str, int], failed: Sequence[str] = ()
) -> Manifest:
    """The manifest of a run."""
    library = pack.library
    leaflets = pack.leaflets()
    printed = sorted({id_ for one in pack.combinations for leaflet in one.parts for id_ in leaflet.contacts})
    homes = len(pack.homes)
    return Manifest(
        run=run,
        made=made,
        delete_by=made + timedelta(days=pack.packs.keep_days),
        counts={
            "homes": homes,
            "copies": sum(home.copies for home in pack.homes),
            "combinations": len(pack.combinations),
            "leaflets": len(leaflets),
            "rows-left-out": pack.left_out,
        },
        cost=cost,
        cost_note=str(pack.prices.note),
        leaflets=tuple(
            {"topic": one.topic, "format": one.format, "code": one.code, "title": one.title.text,
             "edition": one.edition, "state": one.state}
            for one in sorted(leaflets, key=lambda one: (one.code, one.format, one.edition))
        ),
        contacts=tuple(
            {
                "id": id_,
                "who": str(read_wording(contact.who).text),
                "way": str(contact.number or contact.address or contact.how),
                "source-date": str(contact.source_date or ""),
                "checked": contact.checked.isoformat() if contact.checked else "",
                "review": contact.review.isoformat(),
            }
            for id_ in printed
            for contact in (library.contacts[id_],)
        ),
        rules=len(all_rules()),
        checks=len(CHECKS),
        exceptions=tuple({"rule": one.rule, "reason": one.reason, "place": str(one.place)} for one in library.waivers),
        tools={"Python": platform.python_version(), **{name: _version(name) for name in LIBRARIES}},
        drafts=pack.drafts,
        folded=pack.folded,
        files=dict(files),
        failed=tuple(failed),
    )  # fmt: skip


def receipt_of(manifest: Manifest, pack: Pack, room: tuple[int, int, int] = ROOM[0]) -> OfficerSheet:
    """The page to file: the manifest, cut to ``room``."""
    most_contacts, most_editions, most_exceptions = room
    editions: dict[str, dict[str, None]] = {}
    for one in manifest.leaflets:
        editions.setdefault(one["code"], {})[one["edition"]] = None
    lines = [f"{code} {', '.join(some)}" for code, some in editions.items()]
    counts = manifest.counts
    total = manifest.cost
    said = [
        ("Homes", f"{counts['homes']:,} ({counts['copies']:,} packs)"),
        ("Different packs", f"{counts['combinations']:,}"),
        ("Different leaflets", f"{counts['leaflets']:,}"),
        ("Paper", f"{total.sheets:,} sheets, {total.sides:,} printed sides"),
        ("Cost", f"{pounds(total.pence)}. {manifest.cost_note}"),
    ]
    if counts["rows-left-out"] or manifest.failed:
        said.append(("Left out", f"{counts['rows-left-out']} rows of the file; {len(manifest.failed)} not made"))
    state = "Drafts are among them." if manifest.drafts else "All are approved."
    skipped = len(manifest.contacts) > most_contacts or len(lines) > most_editions
    exceptions = [f"Exception to {one['rule']}: {one['reason']}" for one in manifest.exceptions[:most_exceptions]]
    if len(manifest.exceptions) > most_exceptions:
        exceptions.append(f"And {len(manifest.exceptions) - most_exceptions} more exceptions, in manifest.json.")
    values: dict[str, object] = {
        "language": str(pack.library.settings.language),
        "force": str(pack.library.settings.force),
        "made": in_full(manifest.made),
        "run": manifest.run,
        "delete_by": in_full(manifest.delete_by),
        "counts": tuple(said),
        "editions": tuple(lines[:most_editions]),
        "rules": f"{manifest.rules} rules of Easy Read for the words, {manifest.checks} promises for each finished "
        f"leaflet. {state}",
        "exceptions": tuple(exceptions),
        "contacts": tuple(
            {**one, "source_date": one["source-date"] or "not said", "checked": one["checked"] or "nobody yet"}
            for one in manifest.contacts[:most_contacts]
        ),
        "tools": ", ".join(f"{name} {told}" for name, told in manifest.tools.items()) + ".",
        "more": "manifest.json has the whole list." if skipped else "",
    }
    return OfficerSheet("pack-receipt.html.jinja", str(pack.packs.words.receipt), tuple(values.items()), one_page=True)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"
