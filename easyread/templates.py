"""Templates: the only room that imports Jinja."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError

from easyread.errors import NotMade


def open_template(folder: Path, name: str) -> Template:
    """A template of the folder. Everything put into it is escaped, and a missing value is an error.

    Raises `NotMade` when the template is not there or cannot be read.
    """
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=False,
    )
    try:
        return environment.get_template(name)
    except TemplateError as error:
        raise NotMade(f"The template {folder.name}/{name} cannot be used: {error}.", "Mend the template.") from error
