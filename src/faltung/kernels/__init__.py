"""The catalogue of kernels: arrays to convolve or correlate with.

Every function returns a new C-contiguous float64 array, of any rank where the formula has one
(``ndim=2`` unless told otherwise; motion blur alone is 2-D). Positions x are in samples, measured
from the centre of the kernel. Every kernel has an odd number of taps per axis, so the centre is a tap
and ``mode="same"`` shifts nothing (a box of even size, if you ask for one, is the exception).

**Orientation.** One convention holds for the whole catalogue: *used with* :func:`faltung.correlate`,
a derivative kernel approximates the derivative towards growing index (as ``scipy.ndimage.sobel``
does). With :func:`faltung.convolve` the kernel is flipped and odd derivatives change sign. The other
kernels are symmetric under the flip: convolve and correlate give the same result.

| name       | what it does                                | sum of taps | under the flip |
|------------|---------------------------------------------|-------------|----------------|
| gaussian   | smooths; ``order`` gives its derivatives    | 1 (order 0) | even (order 0) |
| box        | mean over a block                           | 1           | even           |
| disk       | mean over a disc or ball: defocus           | 1           | even           |
| motion     | mean along a line: camera movement (2-D)    | 1           | even           |
| sharpen    | adds back what smoothing removes            | 1           | even           |
| sobel      | first derivative, smoothed 1 2 1            | 0           | odd            |
| prewitt    | first derivative, smoothed 1 1 1            | 0           | odd            |
| scharr     | first derivative, smoothed 3 10 3           | 0           | odd            |
| derivative | derivative of any order and accuracy        | 0           | as its order   |
| laplacian  | sum of second differences                   | 0           | even           |
| log        | Laplacian of Gaussian                       | about 0     | even           |

:func:`from_function` makes a kernel of a function on the line or the plane, by integrating it over pixels.
:func:`from_spec` reads the text form the command line uses, such as ``"gaussian:sigma=2"``.
"""

from __future__ import annotations

from faltung.kernels.catalogue import CATALOGUE, from_spec
from faltung.kernels.continuous import from_function
from faltung.kernels.derivatives import derivative, laplacian, prewitt, scharr, sobel
from faltung.kernels.gaussians import gaussian, log
from faltung.kernels.smoothing import box, disk, motion, sharpen

__all__ = [
    "CATALOGUE",
    "box",
    "derivative",
    "disk",
    "from_function",
    "from_spec",
    "gaussian",
    "laplacian",
    "log",
    "motion",
    "prewitt",
    "scharr",
    "sharpen",
    "sobel",
]
