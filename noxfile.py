"""The project's chores: ``nox -s lint type test bench docs``."""

from pathlib import Path

import nox

nox.options.sessions = ["lint", "type", "test"]
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True


@nox.session
def lint(session: nox.Session) -> None:
    """Style, formatting, and the direction of imports."""
    session.install(".[test]")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports")


@nox.session(name="type")
def type_check(session: nox.Session) -> None:
    """Strict types of the package."""
    session.install(".[test,demo]")
    session.run("mypy")


@nox.session
def test(session: nox.Session) -> None:
    """The tests, against an installed wheel; arguments go to pytest."""
    session.install(".[test,demo]", "opencv-python-headless", "torch==2.13.0")
    session.run("pytest", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Faltung beside its peers in one run; arguments go to ``faltung bench``."""
    session.install(".[demo]", "opencv-python-headless")
    session.run("faltung", "bench", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """The examples in the README and the docs, run as written."""
    session.install(".[test,demo]")
    pages = ["README.md", *map(str, sorted(Path("docs").rglob("*.md")))]
    session.run("pytest", *pages, *session.posargs)
