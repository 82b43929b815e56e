"""Easy Read leaflets: load, check, pair, tailor, render, pack.

The public door is small::

    library = open_library(".")
    findings = check(library)
    leaflet = tailor(library, "answer-door", ["deaf"])
    pdf = render(leaflet, library)

Everything else is a stage (a folder) or a room (a file) with one purpose.
"""
