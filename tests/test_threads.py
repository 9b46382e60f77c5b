"""Workers: how many, in which processes, inside which other threads, and at the end of the program."""

from __future__ import annotations

import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import faltung as ft
from faltung.machine import usable_cores
from faltung.runtime import threads
from tests import children

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")

SETUP = """
import multiprocessing, os, sys, threading, time, warnings
import numpy as np, faltung as ft
from faltung.runtime import threads
# Python 3.12 warns about forking a process that has threads, which is what is tested here.
warnings.filterwarnings("ignore", category=DeprecationWarning, message=".*fork.*")
x = np.random.default_rng(0).standard_normal((700, 800)).astype(np.float32)
k = np.ones((9, 9), np.float32)

def work(kernel=k):
    return ft.correlate(x, kernel, mode="same", boundary="reflect", method="direct", workers=3)

def in_child(function):
    # Run in a forked child that has 10 s; its exit code.
    pid = os.fork()
    if pid == 0:
        try:
            code = 0 if function() else 1
        except BaseException as error:
            sys.stderr.write(repr(error))
            code = 2
        os._exit(code)
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    return "hangs"
"""


def check(program, **environment):
    """Run a program that prints "right" if all is well."""
    assert children.run(SETUP + program, timeout=90, **environment).strip() == "right"


# -- other processes ----------------------------------------------------------------------------


@forks
def test_a_forked_child_convolves():
    check("""
want = work()
assert threads._crew is not None
assert in_child(lambda: np.array_equal(work(), want)) == 0
assert np.array_equal(work(), want)
# A new routine, and grandchildren.
assert in_child(lambda: work(np.ones((4, 6), np.float32)) is not None) == 0
assert in_child(lambda: in_child(lambda: np.array_equal(work(), want)) == 0) == 0
print("right")
""")


@forks
def test_a_child_forked_while_other_threads_work():
    check("""
want = work()
stop = threading.Event()
def busy(n):
    # Calls that are prepared anew each time: planning, compiling, remembering.
    while not stop.is_set():
        n += 1
        ft.correlate(x[: 100 + n % 400], np.ones((2, 1 + n % 30), np.float32), workers=2)
others = [threading.Thread(target=busy, args=(n,)) for n in (0, 7)]
for t in others: t.start()
try:
    codes = [in_child(lambda: np.array_equal(work(), want)) for _ in range(12)]
finally:
    stop.set()
    for t in others: t.join()
assert codes == [0] * 12, codes
print("right")
""")


@forks
@pytest.mark.parametrize(
    "lock",
    [
        "arrays._recent_lock",
        "runtime.threads._lock",
        "runtime.threads.the_crew().lock",
        "runtime.compiler.compiler()._lock",
    ],
)
def test_a_lock_held_by_another_thread_is_not_held_in_the_child(lock):
    check(f"""
import faltung.arrays, faltung.runtime.threads, faltung.runtime.compiler
want = work()
module, _, name = {lock!r}.rpartition(".")
holder = eval("faltung." + module)
held, release = threading.Event(), threading.Event()
def hold():
    with getattr(holder, name):
        held.set()
        release.wait()
thread = threading.Thread(target=hold)
thread.start()
held.wait()
code = in_child(lambda: work(np.ones((3, 4), np.float32)) is not None and np.array_equal(work(), want))
release.set()
thread.join()
assert code == 0, code
print("right")
""")


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_pools_of_processes(method, tmp_path):
    import multiprocessing

    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system has no {method}")
    program = tmp_path / "program.py"
    program.write_text(
        SETUP
        + f"""
def total(n):
    return float(work(np.full((3, 3), n, np.float32)).sum())

if __name__ == "__main__":
    want = [total(n) for n in range(4)]
    with multiprocessing.get_context({method!r}).Pool(2) as pool:
        assert pool.map_async(total, range(4)).get(60) == want
    print("right")
"""
    )
    assert (
        children.run(f"import runpy; runpy.run_path({str(program)!r}, run_name='__main__')", timeout=90)
        == "right\n"
    )


# -- inside other threads -----------------------------------------------------------------------


def test_nested_in_a_pool_of_threads():
    x = np.random.default_rng(0).standard_normal((8, 300, 300)).astype(np.float32)
    k = np.ones((7, 7), np.float32)
    want = [ft.correlate(a, k, mode="same", workers=1) for a in x]
    with ThreadPoolExecutor(8) as pool:
        for workers in (1, 2, 5):
            got = pool.map(lambda a, w=workers: ft.correlate(a, k, mode="same", workers=w), x)
            for a, b in zip(got, want, strict=True):
                np.testing.assert_array_equal(a, b)


def test_a_task_that_asks_for_workers_runs_alone():
    """The workers are busy with its siblings: waiting for them would be waiting for itself."""
    depth, everybody = [], threading.Barrier(3, timeout=20)

    def inner():
        depth.append(threading.get_ident())

    def outer():
        everybody.wait()
        here = threading.get_ident()
        before = len(depth)
        threads.run(inner, 4)
        assert here in depth[before:]

    threads.run(outer, 3)
    assert len(depth) == 3


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_worker_runs_the_task_once(workers):
    """A task that waits for all of them, or some might come late and find nothing to do."""
    seen, everybody = [], threading.Barrier(workers, timeout=20)

    def task():
        seen.append(threading.get_ident())
        everybody.wait()

    threads.run(task, workers)
    assert len(seen) == len(set(seen)) == workers


@pytest.mark.parametrize("culprit", ["caller", "helper"])
def test_an_error_in_a_worker_arrives_and_leaves_the_crew_usable(culprit):
    main, everybody = threading.get_ident(), threading.Barrier(3, timeout=20)

    def fail():
        everybody.wait()
        if (threading.get_ident() == main) == (culprit == "caller"):
            raise KeyError("lost")

    with pytest.raises(KeyError, match="lost"):
        threads.run(fail, 3)
    seen = []

    def succeed():
        everybody.wait()
        seen.append(1)

    threads.run(succeed, 3)
    assert len(seen) == 3


def test_nobody_is_left_working_when_run_returns():
    finished, started = [], threading.Event()
    main = threading.get_ident()

    def task():
        if threading.get_ident() == main:
            assert started.wait(20)
        else:
            started.set()
            time.sleep(0.2)
        finished.append(1)

    threads.run(task, 2)
    assert len(finished) == 2


def test_nobody_waits_for_a_worker_that_does_not_come():
    """Tasks and programs are finished by the caller alone, also when its calls are not heard."""
    check("""
want = work()
crew = threads.the_crew()
line = threads._immortal(threads.WORD * threads.Worker.TOTAL)  # of a worker that does not exist
for k in range(crew.size):
    crew._workers.words[k] = line.address
for _ in range(20):
    assert np.array_equal(work(), want)
seen = []
threads.run(lambda: seen.append(1), 3)
assert seen == [1]
assert crew._board.words[threads.Board.LEFT] == 0
print("right")
""")


def test_workers_that_fall_asleep_are_woken():
    """Calls at all distances from nothing to more than the workers spin: each waits for all who came,
    and in the end everybody sleeps."""
    check("""
want = work()
pauses = np.random.default_rng(1).uniform(0, 150e-6, 1500)
small = ft.plan(x[:200, :200], k, op="correlate", mode="same", method="direct", workers=3)
small._prepared._parallel = True
want = small(x[:200, :200].copy())
y = x[:200, :200].copy()
for pause in pauses:
    end = time.perf_counter() + pause
    while time.perf_counter() < end:
        pass
    out = np.full_like(want, np.nan)
    small(y, out=out)
    assert np.array_equal(out, want)
used = time.process_time()
time.sleep(0.5)
assert time.process_time() - used < 0.2, "somebody is spinning"
print("right")
""")


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs affinities")
def test_more_workers_than_cores():
    """The crew was made when there were more: it neither hangs nor burns."""
    check("""
want = work()
for thread in os.listdir("/proc/self/task"):
    os.sched_setaffinity(int(thread), {min(os.sched_getaffinity(0))})
start = time.monotonic()
for _ in range(200):
    assert np.array_equal(work(), want)
assert time.monotonic() - start < 60
print("right")
""")


@pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity") or usable_cores() < 2, reason="needs affinities and two cores"
)
def test_workers_that_are_woken_are_kept_off_the_callers_core():
    """They may run on all the others that they were allowed; what is changed from outside is respected."""
    check("""
allowed = os.sched_getaffinity(0)
first, second = sorted(allowed)[:2]
def others(core):  # call from this core, everybody having slept
    os.sched_setaffinity(0, {core})
    time.sleep(0.05)
    work()
    return [os.sched_getaffinity(t.native_id) for t in threading.enumerate() if "faltung" in t.name]
work()
for core in (first, second, second, first):
    assert others(core) == [allowed - {core}] * 2, (core, others(core))
# From now on only the first core: there is no other to send them to.
for t in threading.enumerate():
    os.sched_setaffinity(t.native_id, {first})
assert others(second) == [{first}] * 2
assert others(first) == [{first}] * 2
for t in threading.enumerate():
    os.sched_setaffinity(t.native_id, allowed)
assert others(second) == [allowed - {second}] * 2
print("right")
""")


def test_tasks_and_programs_take_turns():
    """The same workers do both, called from several threads at once."""
    x = np.random.default_rng(0).standard_normal((300, 300)).astype(np.float32)
    k = np.ones((9, 9), np.float32)
    planned = ft.plan(x, k, op="correlate", mode="same", method="direct", workers=3)
    planned._prepared._parallel = True
    want = planned(x)

    def call(n):
        for _ in range(100):
            if n % 2:
                assert np.array_equal(planned(x), want)
            else:
                seen = []
                threads.run(lambda seen=seen: seen.append(1), 3)
                assert 1 <= len(seen) <= 3
        return True

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(call, range(4)))


def test_the_crew_grows_while_others_use_it():
    x, k = np.ones((400, 400), np.float32), np.ones((7, 7), np.float32)
    want = ft.correlate(x, k, mode="same", workers=1)
    start = threading.Barrier(6)

    def call(n):
        start.wait()
        return all(
            np.array_equal(ft.correlate(x, k, mode="same", workers=2 + (n + i) % 9), want) for i in range(12)
        )

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(call, range(6)))


# -- how many -----------------------------------------------------------------------------------

COUNT = """
from faltung.runtime import threads
print(threads.default_workers())
"""


@pytest.mark.parametrize(
    ("environment", "want"),
    [
        ({"FALTUNG_NUM_THREADS": "3"}, 3),
        ({"OMP_NUM_THREADS": "5"}, 5),
        ({"OMP_NUM_THREADS": "5,2"}, 5),
        ({"FALTUNG_NUM_THREADS": "2", "OMP_NUM_THREADS": "5"}, 2),
        ({"OMP_NUM_THREADS": "many"}, usable_cores()),
        ({"FALTUNG_NUM_THREADS": ""}, usable_cores()),
        ({}, usable_cores()),
    ],
)
def test_the_environment_tells_how_many(environment, want):
    empty = {"FALTUNG_NUM_THREADS": "", "OMP_NUM_THREADS": ""}
    assert children.run(COUNT, **{**empty, **environment}) == f"{want}\n"


@pytest.mark.parametrize("text", ["0", "-2", "two", "1.5"])
def test_nonsense_in_the_environment_is_an_error_that_says_so(text):
    done = children.finish(children.start(COUNT, FALTUNG_NUM_THREADS=text))
    assert done.returncode != 0
    assert (
        f"FALTUNG_NUM_THREADS is {text!r}, expected a positive integer. Unset it to use every core"
        in done.stderr
    )


def test_cores_are_those_this_process_may_use():
    assert 1 <= usable_cores() <= (os.cpu_count() or 1)


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs affinities")
def test_cores_respect_the_affinity():
    program = """
import os
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
from faltung.machine import usable_cores
print(usable_cores())
"""
    assert children.run(program) == "1\n"


def test_one_worker_starts_no_thread():
    check("""
work.__globals__["before"] = threading.active_count()
ft.correlate(x, k, mode="same", workers=1)
assert threading.active_count() == before and threads._crew is None
ft.correlate(x[:5, :5], k, mode="same", workers=4)  # too little work to share
assert threading.active_count() == before
work()
assert threading.active_count() > before
print("right")
""")


# -- the end ------------------------------------------------------------------------------------


def test_the_program_ends_with_a_crew_that_spins():
    check("""
work()
print("right")
""")


def test_the_program_ends_with_a_crew_that_sleeps():
    check("""
work()
time.sleep(0.05)
print("right")
""")


def test_the_program_ends_while_others_convolve():
    check("""
def busy():
    while True:
        work()
for _ in range(3):
    threading.Thread(target=busy, daemon=True).start()
time.sleep(0.3)
print("right")
""")


def test_convolving_while_the_interpreter_shuts_down():
    """At exit no new thread may start: the caller does all the work."""
    check("""
import atexit
want = work()
class Late:
    def __del__(self):
        if not np.array_equal(work(), want):
            print("wrong")
atexit.register(lambda: print("right" if np.array_equal(work(), want) else "wrong"))
keep = Late()
""")


def test_a_thread_that_outlives_the_main_one():
    check("""
def late():
    time.sleep(0.3)
    print("right" if np.array_equal(work(), want) else "wrong")
want = work()
threading.Thread(target=late).start()
""")


def test_an_interrupt_is_delivered_and_the_next_call_works():
    check("""
import signal
# A shell that starts something in the background has it ignore interrupts; children inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
big = np.zeros((3000, 3000), np.float32)
timer = threading.Timer(0.05, lambda: os.kill(os.getpid(), signal.SIGINT))
timer.start()
try:
    for _ in range(400):
        ft.correlate(big, np.ones((15, 15), np.float32), workers=2, method="direct")
    print("never interrupted")
except KeyboardInterrupt:
    pass
work()
print("right")
""")


def test_the_interpreter_lock_is_released(monkeypatch):
    """Other threads run during a long convolution."""
    x, k = np.zeros((1500, 1500), np.float32), np.ones((25, 25), np.float32)
    ft.correlate(x[:100, :100], k, workers=1, method="direct")
    ticks, done = [], threading.Event()
    interval = sys.getswitchinterval()

    def tick():
        while not done.wait(0.001):
            ticks.append(1)

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        sys.setswitchinterval(100)  # nobody is forced to hand over the lock
        for _ in range(5):
            ft.correlate(x, k, workers=1, method="direct")
    finally:
        sys.setswitchinterval(interval)
        done.set()
        thread.join()
    assert len(ticks) > 3
