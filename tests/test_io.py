"""Files of arrays, names and folders, and writing whole files or nothing."""

from __future__ import annotations

import io as streams
import os
import stat
import sys
from pathlib import Path

import numpy as np
import pytest

from faltung import io
from faltung.errors import FileError
from tests.files import refused, samples
from tests.optional import optional


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "complex64", "uint8", "int64", "bool"])
@pytest.mark.parametrize("suffix", [".npy", ".npz"])
def test_numpy_files_round_trip(tmp_path, dtype, suffix):
    array = samples("float64", 3, 4, 5).astype(dtype)
    io.write(tmp_path / f"a{suffix}", array)
    content = io.read(tmp_path / f"a{suffix}")
    np.testing.assert_array_equal(content.array, array)
    assert content.array.dtype == array.dtype
    assert (content.kind, content.axes) == ("array" if suffix == ".npy" else "npz", (0, 1, 2))


def test_fortran_order_and_byte_order_and_scalars_are_read(tmp_path):
    for array in (
        np.asfortranarray(samples("float32", 4, 5)),
        samples("float32", 4).astype(">f4"),
        np.float64(3),
    ):
        np.save(tmp_path / "a.npy", array)
        np.testing.assert_array_equal(io.read(tmp_path / "a.npy").array, array)


def test_one_array_of_several_is_named(tmp_path):
    path = tmp_path / "two.npz"
    np.savez(path, image=np.zeros((2, 3)), psf=np.ones(4))
    with refused(path, "holds 2 arrays (image, psf)", "expected one array", f"{path}:image"):
        io.read(path)
    content = io.read(f"{path}:psf")
    assert content.array.tolist() == [1, 1, 1, 1]
    assert content.name == "psf"
    io.write(tmp_path / "out.npz", content.array, content)
    assert np.load(tmp_path / "out.npz").files == ["psf"]
    with refused(path, "holds no array 'kernel'", "one of image, psf"):
        io.read(f"{path}:kernel")


def test_an_array_passes_through_a_pipe(monkeypatch):
    array = samples("float32", 5, 6)
    pipe = streams.BytesIO()
    monkeypatch.setattr(sys, "stdout", streams.TextIOWrapper(pipe))
    io.write("-", array)
    monkeypatch.setattr(sys, "stdin", streams.TextIOWrapper(streams.BytesIO(pipe.getvalue())))
    np.testing.assert_array_equal(io.read("-").array, array)


def test_a_terminal_gets_no_binary_data(monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with refused("standard output", "is a terminal", "Redirect it"):
        io.write("-", np.zeros(3))


def test_bad_numpy_files_are_refused(tmp_path):
    whole = streams.BytesIO()
    np.save(whole, samples("float64", 100))
    for name, content, words in (
        ("empty.npy", b"", "ends before its array does"),
        ("text.npy", b"not an array at all, just text", "does not begin as an .npy file does"),
        ("short.npy", whole.getvalue()[:-1], "ends before its array does"),
        ("header.npy", whole.getvalue()[:40], "ends before its array does"),
        ("short.npz", b"PK\3\4 and then nothing", "not a complete .npz file"),
    ):
        (tmp_path / name).write_bytes(content)
        with refused(tmp_path / name, words, "Save it again"):
            io.read(tmp_path / name)
    np.save(tmp_path / "objects.npy", np.array([1, "a", None], dtype=object), allow_pickle=True)
    with refused(tmp_path / "objects.npy", "Python objects (dtype object)", "an array of numbers"):
        io.read(tmp_path / "objects.npy")


def test_a_dtype_that_npy_cannot_name_is_refused(tmp_path):
    ml_dtypes = optional("ml_dtypes")
    with refused(tmp_path / "a.npy", "the result is bfloat16", "--dtype float32"):
        io.write(tmp_path / "a.npy", np.zeros(3, ml_dtypes.bfloat16))


def test_a_missing_file_a_folder_and_an_unknown_suffix_are_refused(tmp_path):
    with refused(tmp_path / "no.npy", "does not exist", "expected a file to read"):
        io.read(tmp_path / "no.npy")
    (tmp_path / "folder.npy").mkdir()
    with refused(tmp_path / "folder.npy", "expected a"):
        io.read(tmp_path / "folder.npy")
    with refused(tmp_path / "a.xyz", "has the suffix '.xyz'", "one of .npy .npz .wav .png"):
        io.read(tmp_path / "a.xyz")
    with refused(tmp_path / "a", "has no suffix"):
        io.write(tmp_path / "a", np.zeros(3))


def test_an_existing_file_is_replaced_only_when_asked(tmp_path):
    path = tmp_path / "a.npy"
    io.write(path, np.zeros(3))
    with refused(path, "exists already", "overwrite=True (command line: -y)"):
        io.write(path, np.ones(3))
    assert np.load(path).tolist() == [0, 0, 0]
    io.write(path, np.ones(3), overwrite=True)
    assert np.load(path).tolist() == [1, 1, 1]


def test_folders_that_cannot_take_the_file_are_refused(tmp_path):
    with refused(tmp_path / "no" / "a.npy", "the folder", "does not exist"):
        io.write(tmp_path / "no" / "a.npy", np.zeros(3))
    (tmp_path / "a.npy").mkdir()
    with refused(tmp_path / "a.npy", "is a folder"):
        io.write(tmp_path / "a.npy", np.zeros(3), overwrite=True)
    if os.path.isdir("/proc/self"):  # a folder that takes no files even from root
        with refused("/proc/self/a.npy", "expected"):
            io.write("/proc/self/a.npy", np.zeros(3))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_device_or_pipe_is_never_replaced(tmp_path):
    os.mkfifo(tmp_path / "a.npy")
    with refused(tmp_path / "a.npy", "is a device or a pipe"):
        io.write(tmp_path / "a.npy", np.zeros(3), overwrite=True)
    assert stat.S_ISFIFO(os.stat(tmp_path / "a.npy").st_mode)


def test_a_symbolic_link_stays_one(tmp_path):
    (tmp_path / "data").mkdir()
    io.write(tmp_path / "data" / "a.npy", np.zeros(3))
    (tmp_path / "link.npy").symlink_to(tmp_path / "data" / "a.npy")
    io.write(tmp_path / "link.npy", np.ones(3), overwrite=True)
    assert (tmp_path / "link.npy").is_symlink()
    assert np.load(tmp_path / "data" / "a.npy").tolist() == [1, 1, 1]


def test_the_permissions_are_those_of_any_new_file_or_of_the_replaced_one(tmp_path):
    (tmp_path / "plain").write_text("")
    io.write(tmp_path / "a.npy", np.zeros(3))
    assert (tmp_path / "a.npy").stat().st_mode == (tmp_path / "plain").stat().st_mode
    (tmp_path / "a.npy").chmod(0o640)
    io.write(tmp_path / "a.npy", np.ones(3), overwrite=True)
    assert stat.S_IMODE((tmp_path / "a.npy").stat().st_mode) == 0o640


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), KeyboardInterrupt(), RuntimeError("x")]
)
def test_a_failure_while_writing_leaves_nothing_behind(tmp_path, monkeypatch, error):
    io.write(tmp_path / "a.npy", np.zeros(3))

    def fail(file: streams.BufferedIOBase, *_: object) -> None:
        file.write(b"half of it")
        raise error

    monkeypatch.setattr("faltung.io.numpy_files.write_npy", fail)
    for name in ("a.npy", "b.npy"):
        with pytest.raises((FileError, KeyboardInterrupt, RuntimeError)) as caught:
            io.write(tmp_path / name, np.ones(3), overwrite=True)
        if isinstance(error, OSError):
            assert "cannot be written (No space left on device)" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["a.npy"]
    assert np.load(tmp_path / "a.npy").tolist() == [0, 0, 0]


def test_an_output_is_judged_before_the_work(tmp_path):
    path = tmp_path / "a.npy"
    io.check_output(path, np.float32)
    assert not Path(path).exists()
    path.write_bytes(b"")
    with refused(path, "exists already"):
        io.check_output(path, np.float32)
    io.check_output(path, np.float32, overwrite=True)
    with refused(tmp_path / "a.png", "the result is float32"):
        io.check_output(tmp_path / "a.png", "float32")
