"""``python -m benchmarks``: the program behind ``faltung bench``."""

from __future__ import annotations

import argparse
import sys

from . import harness

parser = argparse.ArgumentParser(prog="python -m benchmarks", description=harness.__doc__)
harness.add_arguments(parser)
sys.exit(harness.main(parser.parse_args()))
