"""The style sheet of one look: tokens put in and sums worked out once, instead of for every box of every page.

`templates/leaflet.css` is written with custom properties and calc(), because people read it. WeasyPrint works both
out anew for each element; here they are worked out once a look, and the parsed sheet is used for every leaflet.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Mapping, Sequence

from easyread.errors import NotMade

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"(?P<selector>:root|\.[a-z-]+)\s*\{(?P<body>[^{}]*)\}")
_TOKEN = re.compile(r"--(?P<name>[a-z0-9-]+)\s*:\s*(?P<value>[^;]*?)\s*(?:;|$)")
_VAR = re.compile(r"var\(--([a-z0-9-]+)\)")
_CALC = re.compile(r"calc\(([^()]*)\)")
_LENGTH = re.compile(r"(\d*\.?\d+)(mm|pt)?")
_MILLIMETRES = {"mm": 1.0, "pt": 25.4 / 72}
_OPERATIONS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def worked_out(css: str, tokens: Mapping[str, str], classes: Sequence[str]) -> str:
    """The style sheet without custom properties and calc().

    ``tokens`` are the leaflet's own; the sheet's ``:root`` stands behind them, and a rule for one of the ``classes``
    of the document before them. Raises `NotMade` for a token nobody gives or a sum that cannot be worked out.
    """
    css = _COMMENT.sub("", css)
    values: dict[str, str] = {}
    of_classes: dict[str, str] = {}
    for rule in _RULE.finditer(css):
        declared = {token["name"]: token["value"] for token in _TOKEN.finditer(rule["body"])}
        if rule["selector"] == ":root":
            values |= declared
        elif rule["selector"][1:] in classes:
            of_classes |= declared
    values |= dict(tokens) | of_classes
    css = _RULE.sub(lambda rule: f"{rule['selector']} {{{_TOKEN.sub('', rule['body'])}}}", css)
    for _ in range(12):
        if not _VAR.search(css):
            break
        css = _VAR.sub(lambda found: _value(found[1], values), css)
    else:
        raise NotMade("The style sheet has tokens that name one another in a circle.", "Mend templates/leaflet.css.")
    while _CALC.search(css):
        css = _CALC.sub(lambda found: _sum(found[1]), css)
    return css


def _value(name: str, values: Mapping[str, str]) -> str:
    if name not in values:
        raise NotMade(f"The style sheet uses --{name}, and nobody says what it is.", "Mend templates/leaflet.css.")
    return values[name]


def _sum(words: str) -> str:
    """The value of what stood in calc(), in millimetres if it has any length."""
    has_length = any(unit for _, unit in _LENGTH.findall(words))
    numbers = _LENGTH.sub(lambda found: f"{float(found[1]) * _MILLIMETRES.get(found[2], 1.0):.6f}", words)
    try:
        value = _evaluate(ast.parse(numbers.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError) as error:
        raise NotMade(f"The sum calc({words}) cannot be worked out.", "Mend templates/leaflet.css.") from error
    return f"{value:.4f}".rstrip("0").rstrip(".") + ("mm" if has_length else "")


def _evaluate(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=float() | int() as number):
            return float(number)
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_evaluate(inner)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATIONS:
            return float(_OPERATIONS[type(op)](_evaluate(left), _evaluate(right)))
    raise ValueError("not a sum of numbers")
