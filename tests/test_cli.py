"""The command line: what it computes equals the Python calls, mistakes are one line, help is quick."""

from __future__ import annotations

import io as streams
import os
import re
import subprocess
import sys
import time
import types
from pathlib import Path

import numpy as np
import pytest

import faltung as ft
from faltung import io, kernels
from faltung.cli import arguments, main, values
from faltung.errors import ArgumentError, ArgumentTypeError
from tests.optional import optional

RNG = np.random.default_rng(11)
IMAGE = {"mode": "same", "boundary": "symmetric", "axes": (0, 1), "dtype": np.uint8, "overflow": "saturate"}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def photo(folder):
    optional("PIL")
    array = np.kron(RNG.integers(0, 256, (6, 7, 3)), np.ones((4, 4, 1))).astype(np.uint8)
    io.write("photo.png", array)
    return array


@pytest.fixture
def stack(folder):
    array = RNG.normal(size=(5, 9, 8)).astype(np.float32)
    np.save("stack.npy", array)
    return array


@pytest.fixture
def voice(folder):
    array = RNG.integers(-20000, 20000, (300, 2)).astype(np.int16)
    io.write("voice.wav", array, rate=8000)
    return array


def run(*words: str) -> None:
    assert main(list(words)) == 0


def process(*words: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "faltung", *words]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, **options)  # type: ignore[call-overload]


def equal(path: str, expected: np.ndarray) -> io.Content:
    content = io.read(path)
    np.testing.assert_array_equal(content.array, expected)
    assert content.array.dtype == expected.dtype
    return content


# --- what is computed ------------------------------------------------------------------------------


@pytest.mark.parametrize(("command", "function"), [("conv", ft.convolve), ("corr", ft.correlate)])
def test_a_photo_is_filtered_over_rows_and_columns(photo, command, function):
    run(command, "photo.png", "gaussian:sigma=1.5", "smooth.png")
    equal("smooth.png", function(photo, kernels.gaussian(1.5), **IMAGE))
    assert io.read("smooth.png").mode == "RGB"


def test_conv_flips_and_corr_does_not(stack):
    np.save("k.npy", np.arange(27.0).reshape(3, 3, 3))
    run("conv", "stack.npy", "k.npy", "conv.npy")
    run("corr", "stack.npy", "k.npy", "corr.npy")
    kernel = np.arange(27.0).reshape(3, 3, 3)
    equal("conv.npy", ft.convolve(stack, kernel))
    equal("corr.npy", ft.correlate(stack, kernel))
    np.testing.assert_allclose(np.load("conv.npy"), ft.correlate(stack, np.flip(kernel)), atol=1e-9)


def test_sobel_of_a_photo_keeps_its_sign_in_tiff(photo):
    optional("tifffile")
    run("corr", "photo.png", "sobel:axis=0", "edges.tif", "--dtype", "float32")
    options = {**IMAGE, "dtype": np.float32}
    content = equal("edges.tif", ft.correlate(photo, kernels.sobel(0), **options))
    assert (content.array < 0).any()
    run("corr", "photo.png", "sobel:axis=0", "edges.png")
    np.testing.assert_array_equal(io.read("edges.png").array, np.clip(content.array, 0, 255))


def test_every_keyword_reaches_the_call(stack):
    np.save("k.npy", kernel := RNG.normal(size=(3, 2)).astype(np.float32))
    run(
        *("conv", "stack.npy", "k.npy", "out.npy", "--mode", "same", "--boundary", "wrap,constant/edge"),
        *("--cval", "2.5", "--axes", "-2,-1", "--origin", "0,1", "--stride", "2,1", "--dilation", "1,2"),
        *("--dtype", "float64", "--method", "direct", "--workers", "1", "--rtol", "1e-6"),
    )
    expected = ft.convolve(
        stack,
        kernel,
        mode="same",
        boundary=("wrap", ("constant", "edge")),
        cval=2.5,
        axes=(-2, -1),
        origin=(0, 1),
        stride=(2, 1),
        dilation=(1, 2),
        dtype=np.float64,
        method="direct",
        rtol=1e-6,
    )
    equal("out.npy", expected)


def test_an_explicit_mode_counts_for_every_axis(stack):
    run("conv", "stack.npy", "box:3", "a.npy", "--mode", "1/2")
    equal("a.npy", ft.convolve(stack, kernels.box(3, ndim=3).astype(np.float32), mode=((1, 2),) * 3))
    run("conv", "stack.npy", "box:3", "b.npy", "--mode", "-1/2,0/0,1/1")
    kernel = kernels.box(3, ndim=3).astype(np.float32)
    equal("b.npy", ft.convolve(stack, kernel, mode=((-1, 2), (0, 0), (1, 1))))


def test_a_named_kernel_takes_rank_and_precision_from_the_data(stack, voice):
    run("conv", "stack.npy", "gaussian:1", "volume.npy", "--mode", "same")
    kernel = kernels.gaussian(1.0, ndim=3).astype(np.float32)
    equal("volume.npy", ft.convolve(stack, kernel, mode="same"))
    run("conv", "stack.npy", "gaussian:1", "planes.npy", "--axes", "1,2", "--mode", "same")
    kernel = kernels.gaussian(1.0).astype(np.float32)
    equal("planes.npy", ft.convolve(stack, kernel, axes=(1, 2), mode="same"))
    run("conv", "voice.wav", "gaussian:2", "dull.wav")
    sound = equal(
        "dull.wav",
        ft.convolve(
            voice, kernels.gaussian(2.0, ndim=1), axes=0, mode="same", dtype=np.int16, overflow="saturate"
        ),
    )
    assert sound.rate == 8000


def test_an_impulse_response_keeps_its_tail_and_has_full_scale_1(voice):
    response = np.zeros(50, np.int16)
    response[0], response[49] = 16384, -8192
    io.write("hall.wav", response, rate=8000)
    run("conv", "voice.wav", "hall.wav", "wet.wav")
    got = io.read("wet.wav").array
    expected = np.zeros((349, 2))
    expected[:300] += 0.5 * voice
    expected[49:] -= 0.25 * voice
    np.testing.assert_allclose(got, np.clip(expected, -32768, 32767), atol=0.5001)


def test_a_sound_of_another_dtype_keeps_its_loudness(voice):
    run("conv", "voice.wav", "box:1", "float.wav", "--dtype", "float32")
    np.testing.assert_allclose(io.read("float.wav").array, voice / 32768, atol=1e-7)
    run("conv", "float.wav", "box:1", "back.wav", "--dtype", "int16")
    equal("back.wav", voice)
    run("conv", "voice.wav", "box:1", "wide.wav", "--dtype", "int32")
    equal("wide.wav", voice.astype(np.int32) << 16)


def test_a_stride_divides_the_sample_rate(voice):
    run("conv", "voice.wav", "gaussian:2", "half.wav", "--stride", "2")
    content = io.read("half.wav")
    assert (content.rate, len(content.array)) == (4000, 150)
    assert main(["conv", "voice.wav", "gaussian:2", "third.wav", "--stride", "3"]) == 2
    run("conv", "voice.wav", "gaussian:2", "third.wav", "--stride", "3", "--rate", "2667")
    assert io.read("third.wav").rate == 2667


def test_a_grey_image_as_a_kernel_is_a_point_spread_function(photo):
    spot = np.zeros((5, 5), np.uint8)
    spot[2, 1:4] = 80
    io.write("spot.png", spot)
    io.write("grey-in-colour.png", np.repeat(spot[..., None], 3, -1))
    for name in ("spot.png", "grey-in-colour.png"):
        run("conv", "photo.png", name, "out.png", "-y")
        equal("out.png", ft.convolve(photo, spot / spot.sum(), **IMAGE))


def test_a_stack_of_images_is_filtered_per_page_or_as_a_volume(folder):
    optional("tifffile")
    array = RNG.integers(0, 65536, (4, 12, 13)).astype(np.uint16)
    io.write("stack.tif", array)
    options = {**IMAGE, "dtype": np.uint16}
    run("conv", "stack.tif", "gaussian:1", "pages.tif")
    equal("pages.tif", ft.convolve(array, kernels.gaussian(1.0), **{**options, "axes": (1, 2)}))
    run("conv", "stack.tif", "gaussian:1,ndim=3", "volume.tif")
    equal("volume.tif", ft.convolve(array, kernels.gaussian(1.0, ndim=3), **{**options, "axes": (0, 1, 2)}))


def test_16_bit_colour_stays_16_bit(folder):
    optional("PIL")
    array = RNG.integers(0, 65536, (12, 13, 3)).astype(np.uint16)
    io.write("deep.png", array)
    run("corr", "deep.png", "sharpen:0.5", "out.png")
    equal("out.png", ft.correlate(array, kernels.sharpen(0.5), **{**IMAGE, "dtype": np.uint16}))


def test_an_array_becomes_a_picture_saturated(folder):
    optional("PIL")
    np.save("a.npy", np.array([[-5.0, 3.5, 300.0], [0.0, 2.5, 255.4]]))
    run("conv", "a.npy", "box:1", "a.png", "--dtype", "uint8")
    assert io.read("a.png").array.tolist() == [[0, 4, 255], [0, 2, 255]]


def test_arrays_pass_through_pipes(stack):
    sent = Path("stack.npy").read_bytes()
    first = process("conv", "-", "box:3", "-", "--mode", "same", input=sent)
    assert (first.returncode, first.stderr) == (0, b"")
    second = process("corr", "-", "sobel", "out.npy", "--boundary", "edge/wrap", input=first.stdout)
    assert (second.returncode, second.stderr) == (0, b"")
    smooth = ft.convolve(stack, kernels.box(3, ndim=3).astype(np.float32), mode="same")
    kernel = kernels.sobel(ndim=3).astype(np.float32)
    equal("out.npy", ft.correlate(smooth, kernel, boundary=(("edge", "wrap"),) * 3))


# --- opacity ---------------------------------------------------------------------------------------


def transparent(array: np.ndarray) -> io.Content:
    io.write("in.png", array, io.Content(array, "image", (0, 1), "png", mode="RGBA"))
    return io.read("in.png")


def test_an_opaque_picture_stays_opaque(folder):
    optional("PIL")
    array = RNG.integers(0, 256, (12, 14, 4)).astype(np.uint8)
    array[..., 3] = 255
    transparent(array)
    for kernel, weights in (("gaussian:1", kernels.gaussian(1.0)), ("sobel:0", kernels.sobel(0))):
        run("corr", "in.png", kernel, "out.png", "-y", "--boundary", "constant")
        got = io.read("out.png").array
        assert (got[..., 3] == 255).all()
        options = {**IMAGE, "boundary": "constant"}
        np.testing.assert_array_equal(got[..., :3], ft.correlate(array[..., :3], weights, **options))


def test_a_blur_weights_colours_by_their_opacity(folder):
    optional("PIL")
    array = np.zeros((9, 20, 4), np.uint8)
    array[..., :3] = (10, 240, 10)  # a green that nobody sees
    array[:, :10] = (200, 100, 50, 255)
    transparent(array)
    run("conv", "in.png", "gaussian:1.5", "out.png")
    got = io.read("out.png").array
    seen = got[..., 3] > 0
    assert (got[seen][:, :3] == (200, 100, 50)).all()
    opacity = ft.convolve(array[..., 3], kernels.gaussian(1.5), **IMAGE)
    np.testing.assert_array_equal(got[..., 3], opacity)


def test_other_kernels_carry_opacity_over(folder):
    optional("PIL")
    array = RNG.integers(0, 256, (12, 14, 4)).astype(np.uint8)
    transparent(array)
    run("corr", "in.png", "sharpen", "out.png")
    expected = ft.correlate(array[..., :3], kernels.sharpen(), **IMAGE)
    equal("out.png", np.concatenate([expected, array[..., 3:]], -1))


@pytest.mark.parametrize("command", ["conv", "corr"])
@pytest.mark.parametrize(
    "extra", [("--mode", "valid"), ("--stride", "2,3"), ("--mode", "full"), ("--origin", "0,1")]
)
def test_opacity_follows_the_geometry_of_the_colours(folder, command, extra):
    optional("PIL")
    array = np.arange(10 * 14 * 4, dtype=np.uint8).reshape(10, 14, 4)
    transparent(array)
    tap = np.zeros((4, 3))
    centre = (0, 1) if "--origin" in extra else (2, 1) if command == "corr" else (1, 1)
    tap[centre] = 1.0
    tap[3, 2] = -1e-9  # so that opacity is carried over
    np.save("tap.npy", tap)
    run(command, "in.png", "tap.npy", "out.png", *extra, "--boundary", "edge")
    got = io.read("out.png").array
    np.testing.assert_array_equal(got[..., 3].astype(int) - got[..., 0], 3)


# --- plan, info, bench -----------------------------------------------------------------------------


def test_plan_prints_the_plan_of_a_file_or_a_shape(photo, capsys):
    run("plan", "photo.png", "disk:2", "--op", "correlate")
    expected = ft.plan(photo, kernels.disk(2), op="correlate", **IMAGE)
    assert capsys.readouterr().out == f"{expected}\n"
    run("plan", "64x48:float32", "5x5", "--mode", "same", "--boundary", "reflect")
    out = capsys.readouterr().out
    assert "(64, 48) float32" in out
    assert "(5, 5) float32" in out
    assert "reflect" in out
    run("plan", "1000", "gaussian:3")
    assert "(1000,) float32" in capsys.readouterr().out


def test_info_describes_the_installation(capsys):
    run("info")
    out = capsys.readouterr().out
    for word in (ft.__version__, "numpy", "llvmlite", "cores", "object cache", "routines", "tifffile"):
        assert word in out


def test_bench_hands_its_arguments_to_the_harness(monkeypatch):
    seen = []
    harness = types.SimpleNamespace(
        add_arguments=lambda parser: parser.add_argument("--filter"),
        main=lambda namespace: seen.append(namespace.filter) or 0,
    )
    monkeypatch.setattr("faltung.cli.reports.load_harness", lambda: harness)
    run("bench", "--filter", "1d")
    assert seen == ["1d"]


def test_the_benchmark_is_found_in_a_source_tree():
    from faltung.cli import reports

    assert callable(reports.load_harness().add_arguments)


# --- help ------------------------------------------------------------------------------------------


def test_the_help_tells_convolve_from_correlate(capsys):
    for words in (["--help"], ["conv", "--help"], ["corr", "--help"]):
        with pytest.raises(SystemExit) as stop:
            main(words)
        assert stop.value.code == 0
        text = capsys.readouterr().out
        assert "x[i + m] k[m]" in text
        assert "x[i - m] k[m]" in text


def test_the_help_lists_the_catalogue():
    listed = re.findall(r"\b([a-z]+)(?=:|\[:|  |$)", arguments._KERNELS.partition("  One value")[0])
    assert set(kernels.CATALOGUE) <= set(listed)


def test_help_imports_nothing_heavy():
    code = (
        "import sys; from faltung.cli import main\n"
        "try: main(['conv', '--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'numpy', 'scipy', 'llvmlite', 'PIL', 'soundfile', 'tqdm'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL, timeout=60)


def test_help_is_quick():
    def seconds(*words):
        started = time.perf_counter()
        assert subprocess.run(words, capture_output=True, check=False).returncode == 0
        return time.perf_counter() - started

    # In turns, and the best of several: other work may share the machine.
    runs = [
        (seconds(sys.executable, "-m", "faltung", "--help"), seconds(sys.executable, "-c", "import numpy"))
        for _ in range(5)
    ]
    ours, importing_numpy = map(min, zip(*runs, strict=True))
    assert ours < 2 * importing_numpy


# --- mistakes --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (
            ["stack.npy", "gausian:2", "o.npy"],
            2,
            "the kernel is 'gausian', expected one of gaussian, .* Did you",
        ),
        (["stack.npy", "gaussian", "o.npy"], 2, "sigma is missing"),
        (["stack.npy", "nothing.npy", "o.npy"], 1, "nothing.npy: does not exist"),
        (["nothing.npy", "box", "o.npy"], 1, "nothing.npy: does not exist"),
        (["stack.xyz", "box", "o.npy"], 1, "has the suffix '.xyz', expected one of .npy"),
        (["stack.npy", "box", "o.xyz"], 1, "has the suffix '.xyz', expected one of .npy"),
        (["stack.npy", "box", "stack.npy"], 1, "stack.npy: exists already, .* -y"),
        (["stack.npy", "box", "no/o.npy"], 1, "the folder 'no' does not exist"),
        (["stack.npy", "flat.npy", "o.npy"], 2, "kernel"),
        (["stack.npy", "empty.npy", "o.npy"], 2, "kernel"),
        (["objects.npy", "box", "o.npy"], 1, r"holds Python objects \(dtype object\)"),
        (["text.npy", "box", "o.npy"], 2, "str|<U"),
        (["cut.npy", "box", "o.npy"], 1, "ends before its array does"),
        (["stack.npy", "box", "o.npy", "--boundary", "mirror"], 2, "boundary.*mirror.*symmetric"),
        (["stack.npy", "box", "o.npy", "--mode", "big"], 2, "mode.*big.*full.*same.*valid"),
        (["stack.npy", "box", "o.npy", "--method", "magic"], 2, "method.*magic.*auto"),
        (["stack.npy", "box", "o.npy", "--stride", "0"], 2, "stride"),
        (["stack.npy", "box", "o.npy", "--stride", "-1"], 2, "stride"),
        (["stack.npy", "box", "o.npy", "--stride", "two"], 2, "--stride is 'two', expected whole numbers"),
        (["stack.npy", "box", "o.npy", "--dilation", "0"], 2, "dilation"),
        (["stack.npy", "box", "o.npy", "--axes", "7"], 2, "axes|axis"),
        (["stack.npy", "box", "o.npy", "--overflow", "explode"], 2, "overflow.*explode.*saturate"),
        (["stack.npy", "box", "o.npy", "--dtype", "float7"], 2, "--dtype is 'float7'"),
        (["stack.npy", "box", "o.npy", "--dtype", "object"], 2, "dtype"),
        (
            ["stack.npy", "box", "o.npy", "--workers", "many"],
            2,
            "--workers is 'many', expected a whole number",
        ),
        (["stack.npy", "box", "o.npy", "--cval", "x"], 2, "--cval is 'x', expected a number"),
        (["flat.npy", "box", "o.wav"], 1, "the input has no sample rate"),
        (["stack.npy", "box", "o.wav"], 1, r"the result has the shape \(7, 11, 10\), expected \(frames,\)"),
        (["-", "-", "o.npy"], 1, "standard input|'-'"),
    ],
)
def test_a_mistake_is_one_line_and_writes_nothing(stack, capsys, monkeypatch, words, status, message):
    np.save("flat.npy", np.ones(3))
    np.save("empty.npy", np.ones((0, 3, 3)))
    np.save("objects.npy", np.array([None]), allow_pickle=True)
    np.save("text.npy", np.array([["a", "b"]]))
    Path("cut.npy").write_bytes(Path("stack.npy").read_bytes()[:-1])
    monkeypatch.setattr(sys, "stdin", streams.TextIOWrapper(streams.BytesIO(b"")))
    before = {path: path.read_bytes() for path in Path().iterdir()}
    assert main(["conv", *words]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(f"faltung: .*({message}).*\n", err), err
    assert {path: path.read_bytes() for path in Path().iterdir()} == before


def test_a_float_result_does_not_fit_a_png(photo, capsys):
    assert main(["corr", "photo.png", "sobel", "o.png", "--dtype", "float32"]) == 1
    assert "the result is float32, expected uint8 or uint16 for PNG. Write a .tif" in capsys.readouterr().err
    assert not Path("o.png").exists()


def test_a_result_without_pixels_is_refused(photo, capsys):
    assert main(["conv", "photo.png", "box:99", "o.png", "--mode", "valid"]) in (1, 2)
    assert capsys.readouterr().err.count("\n") == 1
    assert not Path("o.png").exists()


def test_a_stereo_impulse_response_is_refused(voice, capsys):
    assert main(["conv", "voice.wav", "voice.wav", "o.wav"]) == 2
    assert "voice.wav with 2 channels, expected one channel" in capsys.readouterr().err


def test_usage_errors_exit_with_2():
    for words in ([], ["conv"], ["conv", "a", "b", "c", "--no-such-option"], ["sharpen"]):
        done = process(*words)
        assert done.returncode == 2
        assert b"usage: faltung" in done.stderr
        assert b"Traceback" not in done.stderr


def test_an_existing_file_is_replaced_only_with_y(photo):
    run("conv", "photo.png", "box", "o.png")
    first = Path("o.png").read_bytes()
    assert main(["conv", "photo.png", "box:7", "o.png"]) == 1
    assert Path("o.png").read_bytes() == first
    run("conv", "photo.png", "box:7", "o.png", "-y")
    assert Path("o.png").read_bytes() != first
    run("conv", "o.png", "box:3", "o.png", "--overwrite")  # in place


def test_a_reader_that_leaves_is_no_error_message(stack):
    words = "-m faltung conv stack.npy gaussian:5x90,ndim=2 - --axes 1,2"
    command = f'"{sys.executable}" {words} | head -c 3 > /dev/null'
    done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=120, check=False)
    assert done.stderr == b""


def test_interruption_and_lack_of_memory_are_one_line(stack, monkeypatch, capsys):
    for error, status in ((KeyboardInterrupt(), 130), (MemoryError("Unable to allocate 8 TiB"), 1)):

        def fail(*_: object, error: BaseException = error) -> None:
            raise error

        monkeypatch.setattr("faltung.io.read", fail)
        assert main(["conv", "stack.npy", "box", "o.npy"]) == status
        assert capsys.readouterr().err.count("\n") == 1


# --- progress --------------------------------------------------------------------------------------


def test_nothing_is_said_when_nobody_watches(photo):
    done = process("conv", "photo.png", "box", "o.png")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_sees_the_result_and_a_note_on_lost_signs(photo):
    import pty

    for extra, expected in (([], True), (["-q"], False)):
        master, slave = pty.openpty()
        command = [sys.executable, "-m", "faltung", "corr", "photo.png", "sobel", "o.png", "-y", *extra]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=slave) as child:
            assert child.wait(120) == 0
            os.write(slave, b".")
            text = os.read(master, 10000).decode()
        os.close(slave)
        os.close(master)
        assert ("24×28×3 uint8 in" in text) == expected
        assert ("results below 0 became 0" in text) == expected


def test_long_work_is_shown_and_wiped(monkeypatch, capsys):
    from faltung.cli import progress

    monkeypatch.setattr(progress, "_DELAY", 0.0)
    monkeypatch.setattr(progress, "_INTERVAL", 0.01)
    with progress.shown("8×9 float32", quiet=False) as advance:
        assert advance is not None
        advance(1, 4)
        time.sleep(0.1)
    err = capsys.readouterr().err
    assert "8×9 float32" in err
    assert "1/4" in err
    assert err.endswith("\r\x1b[K")


def test_slices_of_a_stack_give_the_same_result(monkeypatch):
    from faltung.cli import filtering

    array = RNG.normal(size=(3, 40, 50)).astype(np.float32)
    content = io.Content(array, "array", (0, 1, 2), "npy")
    kernel = kernels.gaussian(1.0).astype(np.float32)
    # One method for all: where two cost about the same, the planner may take the other for a slice.
    options = {"axes": (1, 2), "mode": "same", "method": "separable"}
    job = filtering.Job("correlate", content, kernel, options)
    monkeypatch.setattr(filtering, "_LARGE", 0)
    steps = []
    got = filtering._apply(job, lambda index, count: steps.append((index, count)))
    assert steps == [(1, 3), (2, 3)]
    np.testing.assert_array_equal(got, ft.correlate(array, kernel, **options))


# --- the text of options ---------------------------------------------------------------------------


def test_options_are_read():
    assert values.parse_integers("stride", "2") == 2
    assert values.parse_integers("axes", "-2,-1") == (-2, -1)
    assert values.parse_mode("same", 2) == "same"
    assert values.parse_mode("1/2", 2) == ((1, 2), (1, 2))
    assert values.parse_mode("-1/2,0/0", 2) == ((-1, 2), (0, 0))
    assert values.parse_boundary("wrap", 3) == "wrap"
    assert values.parse_boundary("scipy.ndimage:mirror", 3) == "scipy.ndimage:mirror"
    assert values.parse_boundary("wrap,symmetric", 2) == ("wrap", "symmetric")
    assert values.parse_boundary("constant/edge", 2) == (("constant", "edge"), ("constant", "edge"))
    assert values.parse_boundary("wrap,constant/edge", 2) == ("wrap", ("constant", "edge"))
    assert values.parse_dtype("uint8") == np.uint8
    assert values.parse_shape("2048x2048:float32", "float64") == ((2048, 2048), np.float32)
    assert values.parse_shape("15", "float64") == ((15,), np.float64)
    assert values.parse_shape("photo.png", "float64") is None
    with pytest.raises(ArgumentError, match=r"--axes is 'x'"):
        values.parse_integers("axes", "x")
    with pytest.raises(ArgumentTypeError, match=r"--dtype is 'x'"):
        values.parse_dtype("x")


def test_bfloat16_is_a_dtype():
    assert values.parse_dtype("bfloat16") == np.dtype(optional("ml_dtypes").bfloat16)


def test_negative_values_are_not_taken_for_options():
    words = ["conv", "--axes", "-2,-1", "--mode", "-1/2", "--cval", "-3", "-y", "-", "--origin", "0"]
    assert arguments.join_negative_values(words) == [
        *("conv", "--axes=-2,-1", "--mode=-1/2", "--cval=-3", "-y", "-", "--origin", "0")
    ]
