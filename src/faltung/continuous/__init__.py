"""Functions on the real line and their convolution, ``(f ∗ g)(x) = ∫ f(t) g(x − t) dt``.

A call flows: ``construct`` makes a ``function`` of ``components`` (exponential sums, polynomials, callables
whose panels ``resolution`` has found) → ``convolution`` pairs them, after ``tails`` has seen that the
integral converges, and chooses → ``exponentials`` (exact algebra) or ``quadrature`` (panels) evaluates.
"""

from __future__ import annotations

from .construct import box, delta, exp, fun, piecewise, step
from .densities import Density, density
from .function import Atom, Function, FunctionPlan, convolve, power
from .lti import impulse_response
from .planes import Separable, separable
from .sampling import SampledConvolution, sample_convolve

__all__ = [
    "Atom",
    "Density",
    "Function",
    "FunctionPlan",
    "SampledConvolution",
    "Separable",
    "box",
    "convolve",
    "delta",
    "density",
    "exp",
    "fun",
    "impulse_response",
    "piecewise",
    "power",
    "sample_convolve",
    "separable",
    "step",
]
