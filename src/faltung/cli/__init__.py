"""The command line: ``faltung conv|corr|plan|explain|info|bench|demo``.

Nothing heavy is imported before the arguments are understood, so that ``--help`` answers at once.
Errors are one line on standard error; the exit status is 2 for a wrong argument, 1 for a file or a
missing package.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from faltung.cli.arguments import build_parser, join_negative_values
from faltung.errors import ArgumentError, ArgumentTypeError, FaltungError, NotYetError

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command `argv` (default: the arguments of the process) and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal may not know every sign a plan prints
            stream.reconfigure(errors="replace")
    try:
        arguments = build_parser(words).parse_args(join_negative_values(words))
        if arguments.command == "demo":
            from faltung.demo import run as run_demo

            return run_demo(arguments.out, arguments.overwrite)
        if arguments.command == "explain":
            from faltung.cli import explaining

            return explaining.run(arguments)
        if arguments.command in ("info", "bench"):
            from faltung.cli import reports

            return reports.bench(arguments) if arguments.command == "bench" else reports.info()
        from faltung.cli import filtering

        return filtering.plan(arguments) if arguments.command == "plan" else filtering.run(arguments)
    except FaltungError as error:
        sys.stderr.write(f"faltung: {' '.join(str(error).split())}\n")
        return 2 if isinstance(error, (ArgumentError, ArgumentTypeError, NotYetError)) else 1
    except MemoryError as error:
        sys.stderr.write(f"faltung: not enough memory ({error}). Filter a smaller file or in parts.\n")
        return 1
    except BrokenPipeError:
        # The reader of our output has left. Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        sys.stderr.write("faltung: interrupted\n")
        return 130
