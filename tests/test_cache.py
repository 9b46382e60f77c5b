"""The object cache holds executable code: what is damaged, foreign or unsafe is never run."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import numpy as np
import pytest

import faltung as ft
from faltung.machine import host
from faltung.plan import GatherSpec, StencilSpec
from faltung.runtime import cache as cache_module
from faltung.runtime.cache import ObjectCache
from faltung.runtime.compiler import RUNTIME, Compiler
from tests import children

posix = pytest.mark.skipif(os.name != "posix", reason="owners and modes of POSIX")
SPEC = GatherSpec(4, 0, 2)
KEY = "0" * 64


@pytest.fixture
def directory(tmp_path):
    """A directory that is ours alone."""
    path = tmp_path / "objects"
    path.mkdir(mode=0o700)
    return path


@pytest.fixture
def emitted(monkeypatch):
    """How often machine code was generated."""
    count = []
    module = Compiler._module

    def counted(self, text):
        count.append(text)
        return module(self, text)

    monkeypatch.setattr(Compiler, "_module", counted)
    return count


def load(directory):
    """Compile or load a routine in a compiler of its own."""
    return Compiler(host(), ObjectCache(directory)).routine(SPEC)


# -- what is stored is used ---------------------------------------------------------------------


def test_the_second_process_compiles_nothing(directory, emitted):
    load(directory)
    assert len(emitted) == 1
    assert len(list(directory.iterdir())) == 1
    load(directory)
    assert len(emitted) == 1


def test_a_routine_is_loaded_once_per_process(directory, emitted):
    compiler = Compiler(host(), ObjectCache(directory))
    assert compiler.routine(SPEC) is compiler.routine(SPEC)
    assert compiler.routine(GatherSpec(8, 0, 2)) is not compiler.routine(SPEC)
    assert len(emitted) == 2


def test_what_every_process_needs_is_one_object(directory, emitted):
    compiler = Compiler(host(), ObjectCache(directory))
    addresses = {compiler.routine(spec).address for spec in RUNTIME}
    assert len(addresses) == len(RUNTIME)
    assert len(emitted) == 1
    assert len(list(directory.iterdir())) == 1
    again = Compiler(host(), ObjectCache(directory))
    assert again.routine(RUNTIME[0]) is not compiler.routine(RUNTIME[0])
    assert len(emitted) == 1


def test_the_level_of_optimisation_is_part_of_the_key():
    compiler = Compiler(host(), ObjectCache(None))
    assert compiler.key("text", 0) != compiler.key("text") == compiler.key("text", 2)


PROGRAM = """
import sys
from faltung.runtime.compiler import Compiler
if sys.argv[1:] == ["no compiling"]:
    def refuse(*arguments):
        raise AssertionError("compiled, although the object is in the cache")
    Compiler._module = refuse
import numpy as np, faltung as ft
x = np.arange(90 * 80, dtype=np.float32).reshape(90, 80)
for boundary in ("reflect", "constant"):
    y = ft.correlate(x, np.ones((3, 5), np.float32), mode="same", boundary=boundary, method="direct")
    z = ft.correlate(x, np.ones((3, 5), np.float32), mode="same", boundary=boundary, method="reference")
    np.testing.assert_allclose(y, z, rtol=1e-6)
print("right")
"""


def test_whole_programs_run_from_the_cache(directory):
    assert children.run(PROGRAM, FALTUNG_CACHE_DIR=str(directory)) == "right\n"
    assert list(directory.iterdir())
    assert children.run(PROGRAM, "no compiling", FALTUNG_CACHE_DIR=str(directory)) == "right\n"


def test_two_processes_may_compile_at_once(directory):
    """Whoever comes second replaces an entry by an equal one."""
    environment = {"FALTUNG_CACHE_DIR": str(directory)}
    for _ in range(2):
        running = [children.start(PROGRAM, **environment) for _ in range(4)]
        for child in running:
            done = children.finish(child)
            assert (done.returncode, done.stdout) == (0, "right\n"), done.stderr
        assert not list(directory.glob(".writing-*"))
        assert children.run(PROGRAM, "no compiling", **environment) == "right\n"
        next(directory.glob("*.o")).write_bytes(b"torn")
        assert children.run(PROGRAM, **environment) == "right\n"


# -- the key ------------------------------------------------------------------------------------


def test_the_key_depends_on_everything_the_object_depends_on(directory, monkeypatch):
    from dataclasses import replace

    from faltung.runtime import compiler as module

    def key(machine=None, text="text"):
        return Compiler(machine or host(), ObjectCache(None)).key(text)

    keys = [key(), key(text="other")]
    keys.append(key(replace(host(), features=host().features[1:])))
    if host().x86:
        keys.append(key(replace(host(), cpu="x86-64")))
    with monkeypatch.context() as patch:
        patch.setattr(module, "FORMAT", module.FORMAT + 1)
        keys.append(key())
    with monkeypatch.context() as patch:
        patch.setattr(module, "_OPTIMISATION", 0)
        keys.append(key())
    with monkeypatch.context() as patch:
        import llvmlite

        patch.setattr(llvmlite, "__version__", "0.0")
        keys.append(key())
    assert len(set(keys)) == len(keys)
    assert key() == keys[0]
    assert all(len(k) == 64 and set(k) <= set("0123456789abcdef") for k in keys)


def test_caches_and_cores_do_not_change_the_key():
    """They steer plans, not the code of a routine that is spelled out."""
    from dataclasses import replace

    text = Compiler(host(), ObjectCache(None)).key("text")
    assert Compiler(replace(host(), cores=99, l2=1), ObjectCache(None)).key("text") == text


# -- damage -------------------------------------------------------------------------------------


def damaged(content):
    """Ways in which a stored object can have gone wrong."""
    header = len(content) - len(content.split(b"\n", 2)[2])
    flipped = bytearray(content)
    flipped[-100] ^= 1
    digest = bytearray(content)
    digest[header + 3] ^= 1
    return {
        "empty": b"",
        "header only": content[:header],
        "cut in the digest": content[: header + 20],
        "cut in the code": content[:-50],
        "one byte short": content[:-1],
        "one byte more": content + b"\0",
        "one bit of the code": bytes(flipped),
        "one bit of the digest": bytes(digest),
        "another format": content.replace(b"faltung object", b"faltung abject", 1),
        "text": b"this is not an object\n" * 20,
        "the object without its header": content[header + 32 :],
    }


@pytest.mark.parametrize("damage", damaged(b"magic\nkey\n" + bytes(300)))
def test_a_damaged_entry_is_ignored_and_rewritten(damage, directory, emitted):
    load(directory)
    (path,) = directory.iterdir()
    good = path.read_bytes()
    path.write_bytes(damaged(good)[damage])
    load(directory)
    assert len(emitted) == 2
    assert path.read_bytes() == good


def test_an_entry_of_another_key_is_ignored(directory):
    """A renamed file is not the object it is called."""
    cache = ObjectCache(directory)
    cache.store(KEY, b"code")
    other = "1" * 64
    (directory / f"{KEY}.o").rename(directory / f"{other}.o")
    assert cache.load(other) is None
    assert cache.load(KEY) is None


def test_what_is_stored_is_loaded(directory):
    cache = ObjectCache(directory)
    assert cache.load(KEY) is None
    cache.store(KEY, b"code")
    assert cache.load(KEY) == b"code"
    cache.store(KEY, b"other code")
    assert cache.load(KEY) == b"other code"
    assert [p.name for p in directory.iterdir()] == [f"{KEY}.o"]


def test_a_directory_in_place_of_an_entry(directory, emitted):
    load(directory)
    (path,) = directory.iterdir()
    path.unlink()
    path.mkdir()
    load(directory)
    assert len(emitted) == 2


# -- safety -------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701, 0o777, 0o710, 0o704])
def test_a_directory_that_others_may_enter_is_refused(mode, directory, emitted):
    load(directory)
    directory.chmod(mode)
    load(directory)
    assert len(emitted) == 2
    cache = ObjectCache(directory)
    cache.store(KEY, b"code")
    assert not (directory / f"{KEY}.o").exists()
    directory.chmod(0o700)
    load(directory)
    assert len(emitted) == 2


@posix
def test_a_directory_of_somebody_else_is_refused(directory, emitted, monkeypatch):
    load(directory)
    real = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: real + 1)
    load(directory)
    assert len(emitted) == 2
    monkeypatch.setenv("FALTUNG_CACHE_DIR", str(directory))
    assert ObjectCache.from_environment().directory is None


@posix
def test_an_entry_of_somebody_else_is_ignored(directory, emitted, monkeypatch):
    load(directory)
    real = os.fstat

    def foreign(descriptor):
        status = list(real(descriptor))
        status[stat.ST_UID] += 1
        return os.stat_result(status)

    monkeypatch.setattr(cache_module.os, "fstat", foreign)
    load(directory)
    assert len(emitted) == 2


@posix
def test_a_link_in_place_of_the_directory_is_refused(directory, tmp_path, emitted):
    load(directory)
    link = tmp_path / "link"
    link.symlink_to(directory)
    load(link)
    assert len(emitted) == 2


@posix
def test_a_link_in_place_of_an_entry_is_ignored(directory, tmp_path, emitted):
    load(directory)
    (path,) = directory.iterdir()
    elsewhere = tmp_path / "elsewhere.o"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    load(directory)
    assert len(emitted) == 2
    assert not path.is_symlink()
    assert elsewhere.exists()


@posix
def test_new_directories_and_entries_are_private(tmp_path):
    previous = os.umask(0)
    try:
        directory = tmp_path / "new" / "objects"
        cache = ObjectCache(directory)
        cache.store(KEY, b"code")
    finally:
        os.umask(previous)
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    assert stat.S_IMODE((directory / f"{KEY}.o").stat().st_mode) & 0o077 == 0
    assert cache.load(KEY) == b"code"


# -- where there is no cache --------------------------------------------------------------------


def test_an_unwritable_directory_is_no_error(directory, emitted, monkeypatch):
    def refuse(*arguments, **options):
        raise PermissionError(13, "Permission denied")  # root would be allowed to: chmod is not enough

    with monkeypatch.context() as patch:
        patch.setattr(cache_module.tempfile, "mkstemp", refuse)
        load(directory)
        load(directory)
    assert len(emitted) == 2
    assert not list(directory.iterdir())


def test_a_full_disk_is_no_error(directory, emitted, monkeypatch):
    def full(*arguments):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(cache_module.os, "replace", full)
        load(directory)
    assert not list(directory.iterdir())
    load(directory)
    assert len(emitted) == 2


def test_a_file_in_place_of_the_directory_is_no_error(tmp_path, emitted):
    path = tmp_path / "file"
    path.write_text("in the way")
    load(path)
    load(path / "below")
    assert len(emitted) == 2
    assert path.read_text() == "in the way"


@pytest.mark.parametrize("off", ["off", "OFF", "0", ""])
def test_the_cache_can_be_turned_off(off, monkeypatch):
    monkeypatch.setenv("FALTUNG_CACHE_DIR", off)
    cache = ObjectCache.from_environment()
    assert cache.directory is None
    cache.store(KEY, b"code")
    assert cache.load(KEY) is None


def test_whole_programs_run_without_a_cache(tmp_path):
    environment = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "FALTUNG_CACHE_DIR": "off"}
    assert children.run(PROGRAM, **environment) == "right\n"
    assert not list(tmp_path.iterdir())


@posix
def test_the_directory_is_the_users_own(tmp_path, monkeypatch):
    monkeypatch.delenv("FALTUNG_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert ObjectCache.from_environment().directory == tmp_path / "cache" / "faltung"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert ObjectCache.from_environment().directory == tmp_path / "home" / ".cache" / "faltung"
    monkeypatch.setenv("FALTUNG_CACHE_DIR", str(tmp_path / "chosen"))
    assert ObjectCache.from_environment().directory == tmp_path / "chosen"


def test_no_home_is_no_error(monkeypatch):
    def nobody():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("FALTUNG_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", staticmethod(nobody))
    assert ObjectCache.from_environment().directory is None


# -- the compiler -------------------------------------------------------------------------------


def test_an_object_that_cannot_be_loaded_is_a_defect_of_ours_that_says_so(directory, monkeypatch):
    """Right checksum, wrong content: only a defect, or somebody with our rights, can do this."""
    compiler = Compiler(host(), ObjectCache(directory))
    compiler.cache.store(compiler.key(compiler.identity(SPEC)), b"not an object")
    with pytest.raises(ft.FaltungError, match=r"cannot load|gather"):
        compiler.routine(SPEC)


def test_invalid_text_is_a_compile_error(monkeypatch):
    from faltung.errors import CompileError

    compiler = Compiler(host(), ObjectCache(None))
    monkeypatch.setattr(compiler, "ir", lambda spec: "define void @faltung_routine(ptr %p0) { nonsense }")
    with pytest.raises(CompileError, match="generated code is not valid"):
        compiler.routine(SPEC)


def test_machines_of_another_kind_can_be_compiled_for():
    """Not run: only shown."""
    from tests.test_golden import MACHINES

    spec = StencilSpec("f32", "f32", "f32", "real", "wrap", "rows", 2, 1, 4, (3,), 0)
    try:
        text = Compiler(MACHINES["neon"], ObjectCache(None)).assembly(spec)
    except RuntimeError:
        pytest.skip("this llvmlite has no target for AArch64")
    assert "fmla" in text


def test_the_session_has_a_cache_of_its_own(cache_dir):
    ft.convolve(np.ones(5), np.ones(2), method="direct")
    assert stat.S_IMODE(cache_dir.stat().st_mode) & 0o077 == 0
    assert list(cache_dir.glob("*.o"))
