"""The picture family: the code that draws it, its catalogue and the drawn SVG files."""
