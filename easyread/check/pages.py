"""What a rule says about itself: for `explain`, and for docs/RULES.md, both made from the rules."""

from __future__ import annotations

from difflib import get_close_matches

from easyread.check.loading import LOADING, Loading
from easyread.check.rule import LibraryRule, Rule, all_rules
from easyread.errors import UsageError

_LEVELS = {"error": "error: the leaflet is not made", "warning": "warning: look again", "info": "info: good to know"}


def explain(rule_id: str) -> str:
    """Why a rule is there, who says so, and what is bad and good, as plain text.

    Raises `UsageError` when there is no such rule.
    """
    rules: dict[str, Rule | Loading] = {**all_rules(), **LOADING}
    if rule_id not in rules:
        near = get_close_matches(rule_id, rules, 1, 0.5)
        do = f"Did you mean “{near[0]}”?" if near else f"The rules are: {', '.join(sorted(rules))}."
        raise UsageError(f"There is no rule “{rule_id}”.", do)
    rule = rules[rule_id]
    lines = [f"{rule.id} ({_LEVELS[rule.level]})", f"{rule.title}.", ""]
    lines += [f"Why: {rule.why}", f"Source: {rule.source}", ""]
    for bad, better in _bad(rule):
        lines += [f"Bad:  {bad}"] + ([f"      Better: {better}"] if better else [])
    lines += [f"Good: {good}" for good in _good(rule)]
    if isinstance(rule, Rule):
        lines += ["", f"An exception, with its reason, at the end of the line: # allow {rule.id}: why it is right here"]
    return "\n".join(lines) + "\n"


def rules_page() -> str:
    """Every rule as Markdown, for docs/RULES.md."""
    rules = all_rules()
    lines = [
        "# The rules of the checker",
        "",
        "Made from the rules with `./run explain --all`: do not edit. The examples are the rules' own tests.",
        "",
        "An exception is written at the end of the line, with its reason: `# allow RULE: why it is right here`. "
        "An exception that nothing needs is itself a finding.",
        "",
        "| rule | level | finds |",
        "|---|---|---|",
        *(f"| [{rule.id}](#{rule.id}) | {rule.level} | {rule.title} |" for rule in rules.values()),
        "",
    ]
    for rule in rules.values():
        lines += _section(rule)
    lines += ["# What loading says", "", "These come before the rules, while the files are read.", ""]
    for told in LOADING.values():
        lines += _section(told)
    return "\n".join(lines)


def _section(rule: Rule | Loading) -> list[str]:
    lines = [f"## {rule.id}", "", f"**{rule.title}.** Level: {rule.level}.", "", rule.why, ""]
    lines += [f"Source: {rule.source}.", ""]
    for bad, better in _bad(rule):
        lines.append(f"- Bad: {_quoted(bad)}" + (f" Better: {_quoted(better)}" if better else ""))
    return [*lines, *(f"- Good: {_quoted(good)}" for good in _good(rule)), ""]


def _quoted(text: str) -> str:
    return "`" + text.replace("\n", "` `") + "`"


def _bad(rule: Rule | Loading) -> list[tuple[str, str]]:
    if isinstance(rule, Loading):
        return [(rule.bad, "")]
    if isinstance(rule, LibraryRule):
        return [(bad, "") for bad, _ in rule.examples]
    return [(bad.text, bad.better or "") for bad in rule.bad]


def _good(rule: Rule | Loading) -> list[str]:
    if isinstance(rule, Loading):
        return [rule.good]
    if isinstance(rule, LibraryRule):
        return [good for _, good in rule.examples]
    return list(rule.good)
