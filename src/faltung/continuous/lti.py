"""Impulse responses of linear time-invariant systems, exactly.

A rational H(s) = N(s) / Π(s − pᵢ) is a sum Σₖ dₖ / ((s − p₁) … (s − pₖ)), with dₖ the remainders of dividing
N by one factor after the other (Newton's form of N): the impulse response is Σₖ dₖ E[p₁ … pₖ](t), E the
divided differences of the exponential. There are no partial fractions, and repeated poles are nothing
special.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import argument, argument_type
from .components import Array
from .exponentials import Exponentials, Term, collected
from .function import Atom, Function


def impulse_response(system: Any) -> Function:
    """The impulse response of a continuous-time system of ``scipy.signal``, or of (num, den).

    What passes straight through the system is a Dirac atom. ``impulse_response(system) @ u`` is the response
    to any input u.

    >>> import scipy.signal, faltung as ft
    >>> lowpass = ft.impulse_response(scipy.signal.lti([1], [1, 1]))
    >>> float(lowpass(0.5)) == float(ft.exp(rate=1)(0.5))
    True
    """
    numerator, poles, gain = _zeros_poles(system)
    remainder = np.asarray(numerator) * gain
    terms: list[Term] = []
    used = _paired(poles)
    for k in range(len(used), 0, -1):
        remainder, rest = _divided(remainder, used[k - 1])
        if rest != 0:
            rates = tuple(used[:k])
            terms.append(Term(_plain(rest), 0.0, rates))
        if not remainder.size:
            break
    real = np.isrealobj(numerator) or not np.any(np.imag(numerator))
    atoms = [
        Atom(0.0, _plain(complex(c).real if real else c), order)
        for order, c in enumerate(remainder[::-1])
        if c != 0
    ]
    parts = [Exponentials(collected(terms), real=real)] if terms else []
    return Function(parts, atoms)


def _zeros_poles(system: Any) -> tuple[Array, Array, complex]:
    """Numerator coefficients (highest power first), poles, and a gain."""
    if isinstance(system, tuple) and len(system) in (2, 3, 4):
        import scipy.signal

        make: Any = scipy.signal.lti
        system = make(*system)
    if getattr(system, "dt", None) is not None:
        raise argument(
            "impulse_response",
            "system",
            "a discrete-time system",
            "a continuous one",
            "Convolve arrays instead.",
        )
    if not hasattr(system, "to_tf"):
        raise argument_type(
            "impulse_response",
            "system",
            f"a {type(system).__name__}",
            "a scipy.signal.lti system or (numerator, denominator)",
            "Pass scipy.signal.lti(num, den).",
        )
    form = system.to_tf()
    numerator = np.atleast_1d(np.asarray(form.num))
    if numerator.ndim > 1:
        if numerator.shape[0] > 1:
            raise argument(
                "impulse_response", "system", "one with several outputs", "one input, one output", "Pick one."
            )
        numerator = numerator[0]
    denominator = np.trim_zeros(np.atleast_1d(np.asarray(form.den)), "f")
    poles = np.atleast_1d(system.poles)
    poles = poles if len(poles) == denominator.size - 1 else np.roots(denominator)
    return np.trim_zeros(numerator, "f"), poles, 1 / denominator[0]


def _paired(poles: Array) -> list[complex]:
    """Poles with conjugates next to each other, real ones as real numbers."""
    ordered = sorted(map(complex, poles), key=lambda p: (p.real, abs(p.imag), p.imag))
    return [p.real if p.imag == 0 else p for p in ordered]


def _divided(coefficients: Array, root: complex) -> tuple[Array, complex]:
    """Quotient and remainder of the division by (s − root), by Horner's rule."""
    value: complex = 0.0
    quotient: list[complex] = []
    for c in coefficients:
        value = value * root + c
        quotient.append(value)
    return np.array(quotient[:-1]), quotient[-1] if quotient else 0.0


def _plain(value: complex) -> complex:
    value = complex(value)
    return value.real if value.imag == 0 else value
