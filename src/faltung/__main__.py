"""``python -m faltung``: the command line."""

import sys

from faltung.cli import main

sys.exit(main())
