"""The arguments of the command line and their help. Imports argparse and nothing of the engine.

Shell completion: ``shtab --shell=bash faltung.cli.arguments.build_parser``.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

_ABOUT = """\
Convolve and correlate images, sounds and arrays.

  faltung corr photo.png gaussian:sigma=2 smooth.png
  faltung conv voice.wav hall.wav voice-in-hall.wav
  faltung plan 2048x2048:float32 15x15
  faltung demo
"""

_DIFFERENCE = """\
convolve and correlate:
  corr lays the kernel on the data as it is:      y[i] = sum over m of x[i + m] k[m]
  conv flips the kernel along every axis first:   y[i] = sum over m of x[i - m] k[m]
  They agree for kernels that are symmetric under the flip, such as gaussian,
  box, disk, laplacian. For sobel, prewitt, scharr and derivative use corr: it
  gives the derivative towards growing index, conv gives its negative. For
  impulse responses use conv.
"""

_KERNELS = """\
KERNEL is a name or a file:
  gaussian:sigma=2[,truncate=4,order=0]    box[:size=3]      disk:radius=3
  motion:length=9[,angle=30]               sharpen[:amount=1,sigma=2]
  sobel:axis=0   prewitt:axis=0   scharr:axis=0   laplacian  log:sigma=2
  derivative[:order=1,accuracy=2,axis=0]
  One value per axis is written 2x3 (gaussian:sigma=2x3). The first parameter
  needs no name (gaussian:2). The kernel gets as many axes as are filtered.
  A file: .npy and .npz as they are; .wav scaled so that full scale is 1; an
  image (grey) scaled to sum 1, as a point spread function. ./box is a file.
  All but .npy and .npz are float32 for float32 data and float64 for others.
"""

_FILES = """\
IN and OUT are .npy .npz .png .jpg .tif .wav, with the audio extra also .flac
.aiff .ogg .mp3. '-' is an .npy stream on standard input or output.
"stack.npz:psf" names one array of several.

What happens unless you say otherwise:
              axes              mode   boundary    dtype of OUT
  image       rows, columns     same   symmetric   as IN, rounded and saturated
  sound       time              same*  constant    as IN, rounded and saturated
  array       all               full   constant    of the exact result, as in Python
  * full if KERNEL is a sound file: an impulse response, whose tail is kept.

Every colour channel and every sound channel is filtered on its own. Opacity is
not brightness: an alpha channel is carried over, and where a picture is partly
transparent, kernels without negative weights (blurs) weight the colours with
it, so that colours hidden by transparency do not bleed out, and soften it too.
A picture cannot hold negative results: use a .tif and --dtype float32. With
another --dtype a sound keeps its loudness: full scale is 1 for float.
"""

_BOUNDARIES = """\
boundaries, for the data abcd:
  constant  000|abcd|000 (or --cval)    edge       aaa|abcd|ddd
  reflect   dcb|abcd|cba                symmetric  cba|abcd|dcb
  wrap      bcd|abcd|abc                antireflect, antisymmetric: odd
  One per axis: wrap,symmetric. One per side: constant/edge. Names of others:
  scipy.ndimage:mirror, cv2:BORDER_REFLECT_101, torch:circular.
"""

_EXPLAIN = """\
IN and KERNEL are files and names as for conv and corr, or two functions of one
variable: box:0x1 (from 0 to 1), ramp:0x1, exp:2 (rate), gaussian:0.5 (width),
cauchy:1, delta:0.

  faltung explain photo.jpg --kernel sobel -o page.html
  faltung explain signal.npy --kernel gaussian:2
  faltung explain box:0x1 --kernel exp:2
"""

_OPTIONS = (
    ("--mode", "MODE", "full, same, valid, or LO/HI[,…]: how far beyond valid"),
    ("--boundary", "NAME", "how the data continue: NAME[/NAME][,…], see below"),
    ("--cval", "VALUE", "value beyond a constant boundary (default: 0)"),
    ("--axes", "I[,J…]", "axes to filter, one per axis of KERNEL"),
    ("--origin", "I[,J…]", "index of the centre tap (default: the middle)"),
    ("--stride", "N[,M…]", "keep every N-th result (default: 1)"),
    ("--dilation", "N[,M…]", "spacing of the taps (default: 1)"),
    ("--dtype", "DTYPE", "dtype of the result, such as uint8 or float32"),
    ("--overflow", "RULE", "wrap, saturate or raise where integers do not fit"),
    ("--rtol", "R", "error allowed, relative to the sum of |x||k|"),
    ("--method", "NAME", "auto, or the algorithm to use"),
    ("--workers", "N", "threads (default: all this process may use)"),
)

# Options whose value may begin with a minus sign, which argparse would take for an option.
_SIGNED = ("--axes", "--cval", "--mode", "--origin", "--stride", "--dilation")


def join_negative_values(words: Sequence[str]) -> list[str]:
    """``["--axes", "-2,-1"]`` as ``["--axes=-2,-1"]``."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] in _SIGNED and word[:1] == "-" and word[1:2].isdigit():
            joined[-1] += "=" + word
        else:
            joined.append(word)
    return joined


def build_parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser. `words` tells whether the benchmark's own arguments are wanted, which import it."""
    parser = argparse.ArgumentParser(
        prog="faltung",
        description=_ABOUT,
        epilog="faltung COMMAND --help tells more.\n\n" + _DIFFERENCE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, help_, flip in (
        ("conv", "convolve: the kernel is flipped", "flipped along every axis (corr does not flip it)"),
        ("corr", "correlate: the kernel is not flipped", "as it is (conv flips it)"),
    ):
        about = f"{help_.partition(':')[0].capitalize()} IN with KERNEL, {flip}, and write OUT."
        command = _add_command(commands, name, help_, about, _DIFFERENCE, _KERNELS, _FILES, _BOUNDARIES)
        command.add_argument("input", metavar="IN", help="file to filter, or -")
        command.add_argument("kernel", metavar="KERNEL", help="name[:parameters] or file")
        command.add_argument("out", metavar="OUT", help="file to write, or -")
        _add_options(command)
        _add_overwrite(command)
        command.add_argument("--rate", type=int, metavar="HZ", help="sample rate of OUT (default: as IN)")
        command.add_argument("-q", "--quiet", action="store_true", help="no progress and no notes")
    about = "Print what would run, its cost, and why other algorithms would not."
    command = _add_command(commands, "plan", "show what would run and why", about, _KERNELS, _BOUNDARIES)
    command.add_argument("input", metavar="IN", help="file, or a shape as 2048x2048:float32")
    command.add_argument("kernel", metavar="KERNEL", help="name[:parameters], file, or a shape as 15x15")
    choices = ("convolve", "correlate")
    command.add_argument("--op", choices=choices, default="convolve", help="operation (default: convolve)")
    _add_options(command)
    about = "Write a page on which the convolution of IN with KERNEL can be dragged, term by term."
    command = _add_command(commands, "explain", "an interactive page", about, _EXPLAIN, _KERNELS, _BOUNDARIES)
    command.add_argument("input", metavar="IN", help="file, or the name of a function")
    command.add_argument("-k", "--kernel", metavar="KERNEL", help="name[:parameters], file, or function")
    command.add_argument("-o", "--out", metavar="FILE", help="page to write (default: faltung-explain.html)")
    command.add_argument("--op", choices=choices, help="operation (default: convolve)")
    command.add_argument(
        "--dt", metavar="STEP", help="distance of samples, for functions and sampled signals"
    )
    command.add_argument("--title", metavar="TEXT", help="title of the page")
    for flag, metavar, help_ in _OPTIONS:
        if flag in ("--mode", "--boundary", "--cval", "--origin", "--stride", "--dilation"):
            command.add_argument(flag, metavar=metavar, help=help_)
    _add_overwrite(command)
    _add_command(
        commands, "info", "versions, machine, cache, optional packages", "Describe this installation."
    )
    about = "Measure faltung beside the installed libraries that do the same."
    command = _add_command(commands, "bench", "measure beside other libraries", about)
    if words[:1] == ["bench"]:
        from faltung.cli.reports import load_harness

        load_harness().add_arguments(command)
    about = "From the integral to the learned layer, on real data, with a page to explore it all."
    command = _add_command(commands, "demo", "tell the story on a photo and a network", about)
    command.add_argument(
        "--out", metavar="FILE", help="page to write, with a PNG beside it (default: faltung-demo.html)"
    )
    _add_overwrite(command)
    return parser


def _add_command(commands: Any, name: str, help_: str, about: str, *epilog: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=help_,
        description=about,
        epilog="\n".join(epilog),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    return parser


def _add_overwrite(command: argparse.ArgumentParser) -> None:
    command.add_argument("-y", "--overwrite", action="store_true", help="replace OUT if it exists")


def _add_options(command: argparse.ArgumentParser) -> None:
    """The keywords of :func:`faltung.convolve`; a missing one is left to it or to the kind of file."""
    for flag, metavar, help_ in _OPTIONS:
        command.add_argument(flag, metavar=metavar, help=help_)


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        import faltung

        parser.exit(0, f"faltung {faltung.__version__}\n")
