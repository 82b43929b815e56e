"""The front door on every system: what ``./run`` does, once the packages are installed."""

import sys

if sys.version_info < (3, 11):
    sys.stderr.write("This Python is too old: version 3.11 or newer is needed. On Debian, type: ./run\n")
    sys.exit(5)

if __name__ == "__main__":
    try:
        from easyread.cli import main

        code = main()
    except (ImportError, OSError) as error:
        from easyread.doctor import cannot_start

        code = cannot_start(error, sys.argv[1:])
    sys.exit(code)
