"""How XLA calls ``faltung.jax``: frames, tables, threads, devices, executables on disk, and what happens
where it cannot."""

from __future__ import annotations

import ctypes
import functools
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from faltung import nn
from faltung.codegen.driver import WORD
from faltung.codegen.handler import slot
from tests import children
from tests.layouts import gaussian
from tests.optional import optional

jax = optional("jax")
jnp = optional("jax.numpy")

from faltung import jax as fj  # noqa: E402
from faltung.jax import c_api, calls, handler, requests  # noqa: E402


@pytest.fixture(scope="module")
def registered() -> Any:
    """The handler of this process."""
    found = handler.handler()
    assert found is not None
    return found


def request_of(function: str, *arrays: np.ndarray, **keywords: Any) -> requests.Request:
    """The request that makes the last array of the others."""
    canonical = {
        "stride": (1,), "padding": ((0, 0),), "dilation": (1,), "groups": 1,
        "boundary": (("constant", "constant"),), "cval": 0, "flip": False, "precision": "default",
        "method": "auto", "workers": None,
    }  # fmt: skip
    named = tuple(sorted({**canonical, **keywords}.items()))
    return requests.Request(function, *map(requests.Operand.like, arrays), named)


class Frame:
    """A frame as XLA makes it, for a call of the handler without XLA."""

    def __init__(self, text: str, *arrays: np.ndarray) -> None:
        self.header = header = c_api.header(jax.ffi.include_dir())
        self.memory = np.zeros(header.size("CallFrame") // WORD, np.int64)
        self._keep: list[Any] = [arrays]
        encoded = ctypes.create_string_buffer(text.encode())
        span = self._words(ctypes.addressof(encoded), len(text))
        buffers = []
        for array in arrays:
            buffer = np.zeros(header.size("Buffer") // WORD, np.int64)
            buffer[0], buffer[header.offset("Buffer", "data") // WORD] = buffer.nbytes, array.ctypes.data
            self._keep.append(buffer)
            buffers.append(buffer.ctypes.data)
        self._keep.append(encoded)
        self.memory[0] = self.memory.nbytes
        self["stage"] = header.number("ExecutionStage_EXECUTE")
        self["args", "args"] = self._words(*buffers[:-1])
        self["rets", "rets"] = self._words(buffers[-1])
        self["attrs", "attrs"] = self._words(span)
        # Errors are made by a function that the frame brings.
        self.errors: list[tuple[int, str]] = []
        make = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(self._error)
        api = np.zeros(header.size("Api") // WORD, np.int64)
        api[header.offset("Api", "XLA_FFI_Error_Create") // WORD] = ctypes.cast(make, ctypes.c_void_p).value
        self._keep += [make, api]
        self["api"] = api.ctypes.data

    def __setitem__(self, path: Any, value: int) -> None:
        path = (path,) if isinstance(path, str) else path
        self.memory[self.header.offset("CallFrame", *path) // WORD] = value

    def call(self, address: int) -> int:
        """What the handler at an address returns."""
        function = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(address)
        return function(self.memory.ctypes.data) or 0

    def _words(self, *words: int) -> int:
        table = np.array(words, np.int64)
        self._keep.append(table)
        return table.ctypes.data

    def _error(self, arguments: int) -> int:
        words = ctypes.cast(arguments, ctypes.POINTER(ctypes.c_int64))
        at = functools.partial(self.header.offset, "Error_Create_Args")
        message = ctypes.string_at(words[at("message") // WORD]).decode()
        self.errors.append((words[at("errc") // WORD] & 0xFFFFFFFF, message))
        return 1


# -- frames -------------------------------------------------------------------------------------


def layer_of(groups: int, dtype: str = "float32", seed: int = 1) -> tuple[np.ndarray, ...]:
    x, w = gaussian((2, 3 * groups, 20), dtype, seed), gaussian((5 * groups, 3, 4), dtype, seed + 1)
    return x, w, np.zeros((2, 5 * groups, 17), dtype)


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16"])
@pytest.mark.parametrize("groups", [1, 2, 17])
def test_the_handler_runs_requests(registered, groups, dtype):
    x, w, y = layer_of(groups, dtype)
    request = request_of("conv", x, w, y, groups=groups)
    frame = Frame(request.text, x, w, y)
    want = nn.conv(x, w, groups=groups)
    for _ in range(3):
        y[...] = 0
        assert frame.call(registered.address) == 0
        np.testing.assert_array_equal(y, want)


def test_small_layers_run_without_python(registered, monkeypatch):
    x, w, y = layer_of(1, seed=50)
    request = request_of("conv", x, w, y)
    frame = Frame(request.text, x, w, y)
    assert frame.call(registered.address) == 0
    monkeypatch.setattr(registered, "_requests", {})  # Python would prepare the request once more
    y[...] = 0
    assert frame.call(registered.address) == 0
    np.testing.assert_array_equal(y, nn.conv(x, w))
    assert registered._requests == {}


def test_every_workspace_taken_is_no_harm(registered):
    x, w, y = layer_of(1, seed=60)
    request = request_of("conv", x, w, y)
    frame = Frame(request.text, x, w, y)
    frame.call(registered.address)
    known = registered._known[request.text[: requests.DIGEST_BYTES].encode()]
    workspaces = [
        ctypes.c_int64.from_address(known.words[handler.Known.WORKSPACES + k])
        for k in range(known.words[handler.Known.COUNT])
    ]
    assert all(w.value == 0 for w in workspaces)
    for taken in workspaces:
        taken.value = 1
    y[...] = 0
    assert frame.call(registered.address) == 0
    np.testing.assert_array_equal(y, nn.conv(x, w))
    for taken in workspaces:
        taken.value = 0


def test_other_stages_do_nothing(registered):
    x, w, y = layer_of(1)
    frame = Frame(request_of("conv", x, w, y).text, x, w, y)
    for stage in ("INSTANTIATE", "PREPARE", "INITIALIZE"):
        frame["stage"] = frame.header.number(f"ExecutionStage_{stage}")
        assert frame.call(registered.address) == 0
    assert not y.any()


def test_the_handler_tells_the_version_it_was_made_for(registered):
    x, w, y = layer_of(1)
    frame = Frame("", x, w, y)
    header = frame.header
    metadata = np.zeros(header.size("Metadata") // WORD, np.int64)
    extension = np.zeros(header.size("Metadata_Extension") // WORD, np.int64)
    extension[header.offset("Extension_Base", "type") // WORD] = header.number("Extension_Metadata")
    extension[header.offset("Metadata_Extension", "metadata") // WORD] = metadata.ctypes.data
    frame["extension_start"] = extension.ctypes.data
    assert frame.call(registered.address) == 0
    numbers = metadata.view(np.int32)
    place = header.offset("Metadata", "api_version", "major_version") // 4
    assert tuple(numbers[place : place + 2]) == header.version


def test_what_goes_wrong_is_an_error_of_xla(registered):
    x, w, y = layer_of(1)
    request = request_of("conv", x, w, y, cval=3.25)
    damaged = request.text.replace("default", "high")
    frame = Frame(damaged, x, w, y)
    assert frame.call(registered.address) == 1
    assert frame.errors == [(frame.header.number("Error_Code_INTERNAL"), "the text of a request is damaged")]
    frame = Frame(request_of("conv", x, w, y, method="best").text, x, w, y)
    assert frame.call(registered.address) == 1
    ((code, message),) = frame.errors
    assert code == frame.header.number("Error_Code_INVALID_ARGUMENT")
    assert message.startswith("conv(): method is 'best'")
    short = Frame(request_of("conv", x, w, y, cval=1.25).text, x, w, y)
    short.memory[0] = 64
    assert short.call(registered.address) == 1
    assert "with a frame of 64 bytes" in short.errors[0][1]


def test_scripts_stay_within_their_arrays():
    printed = children.run("from tests import test_jax_calls; test_jax_calls.between_guard_pages()")
    assert int(printed.split()[-2]) >= 30, printed


def between_guard_pages() -> None:
    """Layers run by scripts, with operands and results at the ends of pages and at their starts."""
    from tests.guarded import array

    registered = handler.handler()
    count = 0
    for dtype in ("float32", "float64", "float16"):
        for groups, taps, stride in ((1, 3, 1), (1, 3, 2), (2, 4, 1), (9, 5, 1), (17, 2, 3)):
            x, w = gaussian((2, 3 * groups, 23), dtype, 1), gaussian((2 * groups, 3, taps), dtype, 2)
            plain = nn.conv(x, w, stride=stride, groups=groups, padding=1)
            gw = nn.conv_weight_grad(x, w.shape, plain, stride=stride, groups=groups, padding=1)
            options = {"stride": (stride,), "groups": groups, "padding": ((1, 1),)}
            for function, operands, want in (("conv", (x, w), plain), ("conv_weight_grad", (x, plain), gw)):
                for end in (True, False):
                    made = [array(operand, end) for operand in operands]
                    for _, pages in made:
                        pages.seal()
                    out, pages = array(np.zeros_like(want), end)
                    text = request_of(function, *operands, want, **options).text
                    frame = Frame(text, *(operand for operand, _ in made), out)
                    for _ in range(2):
                        assert frame.call(registered.address) == 0
                    assert pages.surroundings_are_untouched()
                    near = 2e-2 if dtype == "float16" else 1e-4
                    np.testing.assert_allclose(out, want, rtol=near, atol=near * np.abs(want).max())
                    count += 1
    print(f"{count} problems")


# -- requests and tables ------------------------------------------------------------------------


def test_requests_survive_as_text():
    x, w, y = layer_of(2)
    for cval in (0, 2.5, float("inf"), 1 - 2j):
        request = request_of("conv", x, w, y, cval=cval)
        assert requests.read(request.text) == request
    nan = request_of("conv", x, w, y, cval=float("nan")).text
    assert requests.read(nan).text == nan
    other = request.text.replace(f"[{requests.FORMAT},", f"[{requests.FORMAT + 1},")
    body = other[requests.DIGEST_BYTES :]
    with pytest.raises(ValueError, match="format"):
        requests.read(requests.digest(body) + body)


def test_requests_name_nothing_of_a_process():
    code = (
        "import jax, jax.numpy as jnp, faltung.jax as fj\n"
        "x, w = jnp.ones((1, 2, 9)), jnp.ones((3, 2, 3))\n"
        "print(jax.jit(jax.grad(lambda w: fj.conv(x, w).sum())).lower(w).as_text())"
    )
    started = [children.start(code) for _ in range(2)]
    texts = [children.finish(child).stdout for child in started]
    assert texts[0] == texts[1]
    assert handler.TARGET in texts[0]


def test_many_layers_share_a_table(registered):
    for n in range(10, 30):
        x, w = gaussian((1, 1, n), "float32", n), gaussian((1, 1, 3), "float32", 1)
        y = np.zeros((1, 1, n - 2), np.float32)
        frame = Frame(request_of("conv", x, w, y).text, x, w, y)
        for _ in range(2):
            assert frame.call(registered.address) == 0
            np.testing.assert_array_equal(y, nn.conv(x, w))
    assert len(registered._known) >= 20


def test_digests_are_spread_over_the_slots():
    digests = [requests.digest(str(k)).encode() for k in range(256)]
    used = {slot(digest, 511) for digest in digests}
    assert len(used) > 170  # 512 (1 − e^(−1/2)) = 201 by chance


# -- the header ---------------------------------------------------------------------------------


def test_the_header_is_read_as_c_does():
    # The sizes XLA itself states come with frames; these are of version 0.3, on 64-bit machines.
    header = c_api.header(jax.ffi.include_dir())
    if header.version == (0, 3):
        sizes = {name: header.size(name) for name in ("CallFrame", "Buffer", "Metadata", "Api")}
        assert sizes == {"CallFrame": 176, "Buffer": 48, "Metadata": 48, "Api": 192}
    assert header.offset("CallFrame", "args", "args") > header.offset("CallFrame", "stage")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no XLA_FFI_API_MAJOR"),
        ("#define XLA_FFI_API_MAJOR 1\n#define XLA_FFI_API_MINOR 0\n", r"version 1.0, expected 0.x"),
        ("#define XLA_FFI_API_MAJOR 0\n#define XLA_FFI_API_MINOR 9\n", "there is no structure"),
    ],
)
def test_headers_that_are_not_understood(tmp_path, text, why):
    place = tmp_path / "xla" / "ffi" / "api"
    place.mkdir(parents=True)
    with pytest.raises(c_api.UnsupportedError, match=r"cannot read c_api\.h"):
        c_api.header(str(tmp_path))
    (place / "c_api.h").write_text(text)
    with pytest.raises(c_api.UnsupportedError, match=why):
        c_api.handler(c_api.header(str(tmp_path)))


# -- inside XLA ---------------------------------------------------------------------------------


@pytest.fixture
def small() -> Iterator[tuple[Any, Any]]:
    """A layer of no work, and its compiled function."""
    x, w = gaussian((2, 3, 40), "float32", 1), gaussian((4, 3, 5), "float32", 2)
    return x, w


def test_a_shape_is_traced_and_prepared_once(registered, small):
    x, w = small
    traces = []

    def f(x: Any, w: Any) -> Any:
        traces.append(1)
        return fj.conv(x, w, padding=7)

    compiled = jax.jit(f)
    compiled(x, w)
    prepared = len(registered._requests)
    for _ in range(5):
        jax.block_until_ready(compiled(x, w))
    fj.conv(x, w, padding=7)  # outside of jit it is the same request
    assert len(traces) == 1
    assert len(registered._requests) == prepared


@pytest.mark.parametrize("size", [40, 20_000])
def test_calls_from_several_threads(size):
    x, w = gaussian((2, 6, size), "float32", 1), gaussian((8, 6, 5), "float32", 2)
    f = jax.jit(lambda x, w: fj.conv(jnp.tanh(fj.conv(x, w)), jnp.ones((3, 8, 2))))
    want = np.asarray(f(x, w))
    start = threading.Barrier(6)

    def work(k: int) -> list[np.ndarray]:
        start.wait()
        return [np.asarray(f(x, w)) for _ in range(10)]

    with ThreadPoolExecutor(6) as pool:
        for found in pool.map(work, range(6)):
            for y in found:
                np.testing.assert_array_equal(y, want)


DEVICES = """
import jax, jax.numpy as jnp, numpy as np, functools
import faltung.jax as fj
from jax.sharding import Mesh, PartitionSpec as P, NamedSharding

mesh = jax.make_mesh((2,), ("data",), axis_types=(jax.sharding.AxisType.Auto,))
x = jnp.asarray(np.random.default_rng(0).standard_normal((4, 3, 9)), jnp.float32)
w = jnp.asarray(np.random.default_rng(1).standard_normal((5, 3, 2)), jnp.float32)
x = jax.device_put(x, NamedSharding(mesh, P("data")))
w = jax.device_put(w, NamedSharding(mesh, P()))

layer = jax.shard_map(lambda x, w: fj.conv(x, w, padding=1), mesh=mesh, in_specs=(P("data"), P()),
                      out_specs=P("data"))
loss = lambda x, w: (layer(x, w) ** 2).sum()
y = jax.jit(layer)(x, w)
assert y.sharding.spec == P("data"), y.sharding
assert len({shard.device for shard in y.addressable_shards}) == 2
plain = lambda x, w: (fj.conv(x, w, padding=1) ** 2).sum()
np.testing.assert_allclose(y, fj.conv(np.asarray(x), np.asarray(w), padding=1), rtol=1e-5, atol=1e-5)
for _ in range(3):
    gx, gw = jax.jit(jax.grad(loss, (0, 1)))(x, w)
hx, hw = jax.grad(plain, (0, 1))(np.asarray(x), np.asarray(w))
np.testing.assert_allclose(gx, hx, rtol=1e-4, atol=1e-4)
np.testing.assert_allclose(gw, hw, rtol=1e-4, atol=1e-4)  # summed over the devices
assert gx.sharding.spec == P("data"), gx.sharding
arrays = jax.shard_map(lambda x, k: fj.convolve(x, k, "same", axes=-1), mesh=mesh, in_specs=(P("data"), P()),
                       out_specs=P("data"))
k = jnp.asarray([1.0, 2.0, -1.0])
gk = jax.jit(jax.grad(lambda k: (arrays(x, k) ** 2).sum()))(k)
hk = jax.grad(lambda k: (fj.convolve(np.asarray(x), k, "same", axes=-1) ** 2).sum())(k)
np.testing.assert_allclose(gk, hk, rtol=1e-4)
# Without shard_map the compiler has to bring the parts together, and the result is the same.
np.testing.assert_allclose(jax.jit(lambda x, w: fj.conv(x, w, padding=1))(x, w), y, rtol=1e-5, atol=1e-5)
print("same")
"""


def test_shard_map_keeps_shards_where_they_are():
    assert "same" in children.run(DEVICES, XLA_FLAGS="--xla_force_host_platform_device_count=2")


CACHED = """
import jax, jax.numpy as jnp, numpy as np
jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
jax.config.update("jax_persistent_cache_min_entry_size_bytes", 0)
hits = []
jax.monitoring.register_event_listener(lambda name, **_: hits.extend([name] * name.endswith("/cache_hits")))
import sys
import faltung.jax as fj
x = jnp.asarray(np.random.default_rng(0).standard_normal((2, 3, 9)), jnp.float32)
w = jnp.asarray(np.random.default_rng(1).standard_normal((5, 3, 2)), jnp.float32)
if sys.argv[1] == "second":  # other layers first, so that nothing is where it was
    for n in range(5):
        jax.block_until_ready(fj.conv(jnp.ones((1, 1, 8 + n)), jnp.ones((1, 1, 3))))
    hits.clear()
f = jax.jit(jax.value_and_grad(lambda x, w: jnp.sin(fj.conv(x, w, padding=2)).sum(), (0, 1)))
for _ in range(3):
    y, (gx, gw) = f(x, w)
print(len(hits) > 0, repr(float(y)), repr(float(gx.sum())), repr(float(gw.sum())))
"""


def test_executables_on_disk_run_in_other_processes(tmp_path):
    environment = {"JAX_COMPILATION_CACHE_DIR": str(tmp_path), "JAX_ENABLE_COMPILATION_CACHE": "true"}
    first = children.run(CACHED, "first", **environment).split()
    second = children.run(CACHED, "second", **environment).split()
    assert list(tmp_path.iterdir())
    assert second[0] == "True", "the second process compiled once more"
    assert first[1:] == second[1:]


FALLBACK = """
import sys, warnings
import numpy as np
import jax, jax.numpy as jnp
from faltung.jax import c_api, handler
if sys.argv[1] == "version":
    c_api.MAJOR = 7
elif sys.argv[1] == "registration":
    def refuse(*arguments, **_):
        raise RuntimeError("unsupported API version")
    jax.ffi.register_ffi_target = refuse
elif sys.argv[1] == "header":
    jax.ffi.include_dir = lambda: "/nowhere"
import faltung.jax as fj
from faltung import nn

x = np.random.default_rng(0).standard_normal((2, 3, 9)).astype(np.float32)
w = np.random.default_rng(1).standard_normal((5, 3, 2)).astype(np.float32)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    f = jax.jit(lambda x, w: fj.conv(x, w, padding=1, boundary="wrap"))
    np.testing.assert_allclose(f(x, w), nn.conv(x, w, padding=1, boundary="wrap"), rtol=1e-6)
    gx, gw = jax.jit(jax.grad(lambda x, w: f(x, w).sum(), (0, 1)))(x, w)
    ones, options = np.ones((2, 5, 10), np.float32), {"padding": 1, "boundary": "wrap"}
    np.testing.assert_allclose(gx, nn.conv_input_grad(x.shape, w, ones, **options), rtol=1e-5)
    np.testing.assert_allclose(gw, nn.conv_weight_grad(x, w.shape, ones, **options), rtol=1e-5)
    batched = jax.vmap(fj.convolve, (0, None))(x[0], w[0, 0])
    np.testing.assert_allclose(batched[2], np.convolve(x[0, 2], w[0, 0]), rtol=1e-5)
    np.testing.assert_array_equal(jax.jit(lambda x: x + 1)(x), x + 1)
ours = [str(w.message) for w in seen if "faltung" in str(w.message)]
print(len(ours), ours)
assert len(ours) == 1 and "pure_callback" in ours[0], ours
"""


@pytest.mark.parametrize("refused", ["version", "registration", "header"])
def test_an_interface_that_is_not_understood(refused):
    children.run(FALLBACK, refused)


def test_preparing_is_the_same_as_calling():
    x, w, y = layer_of(2, "complex64")
    run, script = calls.prepare(request_of("conv", x, w, y, groups=2))
    assert script is None
    run(x.ctypes.data, w.ctypes.data, y.ctypes.data)
    np.testing.assert_array_equal(y, nn.conv(x, w, groups=2))
