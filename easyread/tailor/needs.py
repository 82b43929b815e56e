"""Needs into settings: what each need changes, how several are put together, and what a person chose.

How values are put together is data (settings.yaml «combine»): largest, smallest, yes-wins, must-agree, or a list
of values in which the first one asked for wins. A choice that a person makes always beats a need's default.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from easyread.errors import ChoiceNeeded, UsageError
from easyread.model import Audience, Change, Library

BARE = frozenset({"paper", "pictures", "sheet", "colours"})
"""Choices whose value says in a format's name what it is: «cream», «line», «a5», «grey»."""


@dataclass(frozen=True)
class Reason:
    """Why one setting has its value, for the officer (`--explain`)."""

    setting: str
    value: str
    because: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reader:
    """One reader's needs and choices, put together."""

    needs: tuple[str, ...]
    format: str
    """The neutral word for file names and lists: formats joined with «+», then the choices."""
    values: Mapping[str, str]
    cannot: frozenset[str]
    routes: tuple[str, ...]
    help: tuple[str, ...]
    help_lines: tuple[str, ...]
    """For the foot of every page, best first."""
    reasons: tuple[Reason, ...]
    chosen: frozenset[str] = frozenset()
    """The settings that a person chose."""

    def number(self, setting: str, default: float) -> float:
        """A setting as a number."""
        return float(self.values.get(setting, default))

    def yes(self, setting: str) -> bool:
        """Whether a yes-or-no setting is on."""
        return self.values.get(setting, "no") in {"yes", "true"}


def read_needs(library: Library, needs: Sequence[str]) -> list[tuple[str, Audience]]:
    """The audiences of the needs, in the order of their names so that «deaf,dyslexia» is «dyslexia,deaf»."""
    known = library.audiences
    by_format = {str(audience.format_): need for need, audience in known.items()}
    found: dict[str, Audience] = {}
    for need in needs:
        name = need if need in known else by_format.get(need, "")
        if not name:
            raise UsageError(
                f"There is no need or format called “{need}”.", f"Use one of these: {', '.join(sorted(known))}."
            )
        found[name] = known[name]
    if len(found) > 1:
        found.pop(str(library.settings.base), None)
    return sorted(found.items(), key=lambda pair: (pair[1].order, pair[0]))


def put_together(library: Library, needs: Sequence[str], choices: Mapping[str, str] | None = None) -> Reader:
    """One reader out of the base, the needs and the choices.

    Raises `UsageError` for a need or a choice that does not exist and `ChoiceNeeded` where two needs ask for
    opposite things.
    """
    chosen = dict(choices or {})
    settings = library.settings
    base = library.audiences[str(settings.base)]
    audiences = read_needs(library, needs) or [(str(settings.base), base)]
    _check_choices(library, chosen)
    values = {str(change.set_): str(change.to) for change in base.changes}
    reasons: list[Reason] = []
    asked: dict[str, list[tuple[str, Change]]] = {}
    for need, audience in audiences:
        for change in audience.changes:
            asked.setdefault(str(change.set_), []).append((need, change))
    for setting, changes in asked.items():
        if setting in chosen:
            continue
        rule = settings.combine[next(k for k in settings.combine if k == setting)]
        winner = _winner(library, setting, rule, changes, values.get(setting))
        values[setting] = str(winner.to)
        reasons.append(Reason(setting, str(winner.to), str(winner.because), tuple(map(str, winner.source))))
    for setting, value in chosen.items():
        values[setting] = value
        reasons.append(Reason(setting, value, "You chose this for the reader. A choice comes before a need."))
    spoken_for = [a for _, a in sorted(audiences, key=lambda pair: -len(pair[1].cannot)) if a.help_line]
    formats = [str(a.format_) for _, a in audiences]
    marks = [value if setting in BARE else f"{setting}-{value}" for setting, value in sorted(chosen.items())]
    return Reader(
        needs=tuple(need for need, _ in audiences),
        format="+".join(formats + marks),
        values=values,
        cannot=frozenset(str(ability) for _, audience in audiences for ability in audience.cannot),
        routes=_routes([a for _, a in audiences], base),
        help=tuple(dict.fromkeys(str(c) for _, audience in audiences for c in audience.help_)),
        help_lines=tuple(map(str, spoken_for[0].help_line)) if spoken_for else (str(library.page.help_line),),
        reasons=tuple(reasons),
        chosen=frozenset(chosen),
    )


def _routes(audiences: list[Audience], base: Audience) -> tuple[str, ...]:
    """The order of routes: the need that rules most out speaks first, the others fill in behind it."""
    speaking = sorted(audiences, key=lambda a: -len(a.cannot))
    return tuple(dict.fromkeys(str(how) for audience in [*speaking, base] for how in audience.routes))


def _check_choices(library: Library, chosen: Mapping[str, str]) -> None:
    offered = {str(name): [str(value) for value in values] for name, values in library.settings.choices.items()}
    for setting, value in chosen.items():
        if setting not in offered:
            raise UsageError(f"“{setting}” cannot be chosen.", f"These can: {', '.join(sorted(offered))}.")
        if value not in offered[setting]:
            raise UsageError(
                f"“{value}” is not a {setting} we make.", f"Use one of these: {', '.join(offered[setting])}."
            )


def _winner(
    library: Library, setting: str, rule: object, changes: list[tuple[str, Change]], base: str | None
) -> Change:
    if isinstance(rule, list):
        order = [str(value) for value in rule]
        return min(
            (change for _, change in changes), key=lambda c: order.index(str(c.to)) if str(c.to) in order else 99
        )
    if rule in {"largest", "smallest"}:
        pick = max if rule == "largest" else min
        return pick((change for _, change in changes), key=lambda c: float(c.to))
    if rule == "yes-wins":
        return next((c for _, c in changes if str(c.to) in {"yes", "true"}), changes[0][1])
    different = {str(change.to) for _, change in changes if str(change.to) != base}
    if len(different) > 1:
        formats = " and ".join(
            f"{library.audiences[need].format_} asks for {change.to}"
            for need, change in changes
            if str(change.to) != base
        )
        options = " or ".join(f"--{setting} {value}" for value in sorted(different))
        raise ChoiceNeeded(f"These two do not go together: {formats}.", f"Ask the reader, then say {options}.")
    return next((c for _, c in changes if str(c.to) != base), changes[0][1])
