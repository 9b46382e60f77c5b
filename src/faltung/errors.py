"""The exceptions faltung raises, and the one way an argument error is worded.

Every message names the argument, what it got, what was expected, and the fix:

>>> print(argument("convolve", "mode", "'big'", "'full', 'same' or 'valid'", "Pass mode='full'."))
convolve(): mode is 'big', expected 'full', 'same' or 'valid'. Pass mode='full'.
"""

from __future__ import annotations


class FaltungError(Exception):
    """Base of every error faltung raises on purpose."""


class ArgumentError(FaltungError, ValueError):
    """An argument has a value that cannot be used."""


class ArgumentTypeError(FaltungError, TypeError):
    """An argument has a type or dtype that cannot be used."""


class NotYetError(FaltungError, NotImplementedError):
    """A documented feature that this version does not have; the text names what to use instead."""


class ResultOverflowError(FaltungError, OverflowError):
    """``overflow="raise"`` met a sum that the output dtype cannot hold."""


class MissingExtraError(FaltungError, ImportError):
    """An optional package is not installed; the text names the extra that brings it."""


class FileError(FaltungError, OSError):
    """A file cannot be read or written."""


class CompileError(FaltungError, RuntimeError):
    """A generated routine did not compile: a defect of faltung, never of the caller."""


class DisagreementError(FaltungError, RuntimeError):
    """Two algorithms gave different results for one problem: a defect of faltung, never of the caller."""


class DivergentError(FaltungError, ArithmeticError):
    """The integral of a convolution does not converge; the text names the tails that clash."""


class UnresolvedError(FaltungError, ValueError):
    """A function could not be sampled to tolerance; the text tells what was reached."""


class AccuracyWarning(UserWarning):
    """A result is less accurate than was asked for; the text tells what was reached."""


def argument(function: str, name: str, got: object, expected: str, fix: str) -> ArgumentError:
    """The error for an argument whose value cannot be used."""
    return ArgumentError(_text(function, name, got, expected, fix))


def argument_type(function: str, name: str, got: object, expected: str, fix: str) -> ArgumentTypeError:
    """The error for an argument whose type or dtype cannot be used."""
    return ArgumentTypeError(_text(function, name, got, expected, fix))


def missing_extra(package: str, extra: str, purpose: str) -> MissingExtraError:
    """The error for an optional package that is not installed."""
    return MissingExtraError(
        f"{purpose} needs the package {package}, which is not installed. "
        f"Install it with: pip install 'faltung[{extra}]'"
    )


def _text(function: str, name: str, got: object, expected: str, fix: str) -> str:
    return f"{function}(): {name} is {got}, expected {expected}. {fix}"
