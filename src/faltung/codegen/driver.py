"""The driver: routines that run a program's pieces, alone or with workers parked in generated code.

A *program* is what a bound plan is in memory: regions, each with so many pieces, and for a piece what
to write into argument blocks and which routines to call. Whoever takes part has a *desk* of their own:
argument blocks and scratch, with the bases of addresses at its head. One participant does this:

    while taken++ < limit:                                   # all participants share the counters
        piece = first++, or limit − 1 − last++
        region = the region the piece belongs to
        if the desk was last used for another region: copy the region's argument blocks to it
        for slot, base, constant in patches: desk[slot] = desk[base] + constant
        for axis in axes: for slot in its slots: desk[slot] += table[index along the axis][slot]
        for function, block in calls: function(desk + block)

One half of the participants, the caller among them, takes pieces from the first on, the other from the
last on. So in call after call most pieces go to the core whose caches hold what it wrote the time before,
and whoever is done first takes what the others have left.

**Fork and join.** A *board* holds the one call that is shared at a time. Its gate counts the places
left for workers; entering is one atomic decrement, and a worker that finds none leaves, whatever the
board held when it was called. Closing the gate is one atomic exchange, after which the caller knows
how many have entered, and waits for these only: never for a worker that has been called and not come.
So a late worker needs nothing but the board and its own line, which live as long as the process.

**Sleep.** A worker spins on its sequence number, which has a cache line of its own, and then sleeps on
a lock that holds a token. It announces itself asleep, then looks at the number once more; the caller
raises the number, then looks whether the worker is asleep. All four accesses are sequentially
consistent, so at least one of the two sees the other (Dekker). Whoever turns ``ASLEEP`` from 1 to 0 by
an atomic exchange owes the lock one token: the caller puts one there, and a worker that lost the
exchange takes it before it goes on. Thus a token is never missing and never left over. The caller
waits for those who entered in the same way, with ``WAITING`` in the place of ``ASLEEP``.

The locks are CPython's (``PyThread_acquire_lock``), which need no interpreter lock to be used and exist
on every system it runs on.

**Where workers run.** A system that takes every core to be busy, as Linux does with the cores of a virtual
machine that have idled for long, wakes a worker on the core of whoever called it, and there it waits until
the scheduler balances its load: for milliseconds, longer than most calls last. So a worker that is about to
be woken is first kept off the caller's core, where the system can do that. Otherwise it runs wherever it
may; if that has been changed from outside, the change holds.

**Somebody else's threads.** Where an OpenMP runtime has threads spinning already, a call is shared among
these: ``team`` is what each of them runs, and the runtime forks and joins.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..machine import Machine
from ..plan import DriverSpec
from .builder import Builder, Operand, Value
from .stencil import attributes

# Everything below counts in words of 8 bytes. What different threads write has cache lines of its own.
WORD = 8
LINE = 8
SET = 16  # a set of cores: a bit for each of 1024

# A caller that waits spins so many times as long as a worker: whoever has entered is at work, and will be
# done with its piece before the caller has slept and been woken.
_PATIENCE = 10


class Desk:
    """The head of a desk: bases of addresses (the first of which is 0), then the participant's state."""

    ZERO, X, Y, Z, SELF, JOB, REGION, LOADED = range(8)
    OWN_JOB = LINE  # for a participant who is alone
    FROM_THE_LAST = 3 * LINE
    ARGUMENTS = 4 * LINE


class Job:
    """One call: what to run on which arrays, and how far it is: the pieces taken in all, from the first on
    and from the last on."""

    PROGRAM, X, Y, Z, LIMIT, FLAGS = range(6)
    TAKEN, FIRST, LAST = range(LINE, LINE + 3)
    TOTAL = 2 * LINE


class Board(Job):
    """The call that is shared, and the workers who may take part."""

    GATE = 2 * LINE
    LEFT = 3 * LINE
    WAITING = 3 * LINE + 1
    HELPERS, KIND, DRIVE, ACQUIRE, RELEASE, DONE, SPINS, WORKERS, DESKS, NUMBER = range(
        4 * LINE, 4 * LINE + 10
    )
    # To keep a worker off this core: a routine, and the system's functions that it calls; or 0.
    SEND_AWAY, THIS_CORE, GET_CORES, SET_CORES = range(4 * LINE + 10, 4 * LINE + 14)
    TOTAL = 6 * LINE


class Worker:
    """A worker's lines: the first written by the caller, the second by both, the third by itself, the others
    by the caller: the core it is kept off, and sets of cores: those it may run on, those of them it has been
    left, and those it has now."""

    SEQUENCE = 0
    ASLEEP = LINE
    SEEN, BOARD, LOCK, THREAD = range(2 * LINE, 2 * LINE + 4)
    AWAY_FROM = 3 * LINE
    ALL, LEFT, NOW = range(4 * LINE, 4 * LINE + 3 * SET, SET)
    TOTAL = 4 * LINE + 3 * SET


class Program:
    """A program is the descriptors of its regions, one after the other; of each the slots."""

    START, STOP, IDENTITY, TEMPLATE, WORDS, ARGUMENTS, PATCHES, PATCH_COUNT, AXES, AXIS_COUNT, CALLS = range(
        11
    )
    CALL_COUNT, FLAG = 11, 12
    REGION = 13
    # One patch (slot, base, constant), axis (count, columns, slots, table) and call (function, block):
    PATCH, AXIS, CALL = 3, 4, 2


# What a call asks of the workers: the last two bits of a sequence number.
RUN, ERRAND, QUIT = range(3)
NEXT = 4


def emit(spec: DriverSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    driver = _Driver(machine, name)
    getattr(driver, spec.role)()
    return driver.b.finish(attributes(machine))


class _Driver:
    def __init__(self, machine: Machine, name: str) -> None:
        self.machine = machine
        self.b = Builder(name, ["ptr"])
        self.parameter = self.b.params[0]

    # -- one participant -----------------------------------------------------------------------

    def alone(self) -> None:
        """Run a job from its first piece to its last."""
        job = self.pointer(self.parameter, Desk.JOB)
        for slot in (Job.TAKEN, Job.FIRST, Job.FLAGS):
            self.write(0, job, slot)
        self.write(0, self.parameter, Desk.FROM_THE_LAST)
        self.drive()

    def drive(self) -> None:
        """Take pieces from the job's counters until there are none left."""
        b, desk = self.b, self.parameter
        job = self.pointer(desk, Desk.JOB)
        self.write(0, desk, Desk.ZERO)
        self.write(self.word(job, Job.X), desk, Desk.X)
        self.write(self.word(job, Job.Y), desk, Desk.Y)
        self.write(self.word(job, Job.Z), desk, Desk.Z)
        self.write(desk, desk, Desk.SELF)
        self.write(self.word(job, Job.PROGRAM), desk, Desk.REGION)
        limit, first_region = self.word(job, Job.LIMIT), self.pointer(job, Job.PROGRAM)
        backwards = b.compare("ne", self.word(desk, Desk.FROM_THE_LAST), 0)
        counter = b.select(backwards, self.at(job, Job.LAST), self.at(job, Job.FIRST))
        with b.forever() as leave:
            b.leave_if(b.compare("sge", b.fetch_add(self.at(job, Job.TAKEN), 1), limit), leave)
            place = b.fetch_add(counter, 1)
            piece = b.select(backwards, b.sub(b.sub(limit, 1), place), place)
            with b.forever() as found:
                region = self.pointer(desk, Desk.REGION)
                b.leave_if(b.compare("slt", piece, self.word(region, Program.STOP)), found)
                self.write(self.at(region, Program.REGION), desk, Desk.REGION)
            with b.when(backwards), b.forever() as found:
                region = self.pointer(desk, Desk.REGION)
                b.leave_if(b.compare("eq", region, first_region), found)
                before = self.at(region, -Program.REGION)
                b.leave_if(b.compare("sge", piece, self.word(before, Program.STOP)), found)
                self.write(before, desk, Desk.REGION)
            self.piece(piece, self.pointer(desk, Desk.REGION), desk, job)

    def piece(self, piece: Value, region: Value, desk: Value, job: Value) -> None:
        """One piece: fill in its argument blocks, then call its routines in turn."""
        b = self.b
        identity = self.word(region, Program.IDENTITY)
        with b.when(b.compare("ne", identity, self.word(desk, Desk.LOADED))):
            self.write(identity, desk, Desk.LOADED)
            source = self.pointer(region, Program.TEMPLATE)
            target = b.offset(desk, self.word(region, Program.ARGUMENTS))
            with b.loop(0, self.word(region, Program.WORDS), 1) as loop:
                at = b.mul(loop.index, WORD)
                b.store(b.load("i64", b.offset(source, at), align=8), b.offset(target, at), align=8)
        with self.each(region, Program.PATCHES, Program.PATCH_COUNT, Program.PATCH) as patch:
            slot, base, constant = (self.word(patch, k) for k in range(3))
            value = b.add(b.load("i64", b.offset(desk, base), align=8), constant)
            b.store(value, b.offset(desk, slot), align=8)
        rest = b.sub(piece, self.word(region, Program.START))
        axes = self.pointer(region, Program.AXES)
        with b.loop(0, self.word(region, Program.AXIS_COUNT), 1, [rest]) as loop:
            axis = b.offset(axes, b.mul(loop.index, WORD * Program.AXIS))
            count, columns = self.word(axis, 0), self.word(axis, 1)
            slots, table = self.pointer(axis, 2), self.pointer(axis, 3)
            following, index = b.div_rem(loop.carried[0], count)
            row = b.offset(table, b.mul(b.mul(index, columns), WORD))
            with b.loop(0, columns, 1) as column:
                at = b.mul(column.index, WORD)
                slot = b.offset(desk, b.load("i64", b.offset(slots, at), align=8))
                value = b.add(b.load("i64", slot, align=8), b.load("i64", b.offset(row, at), align=8))
                b.store(value, slot, align=8)
            loop.following = [following]
        with self.each(region, Program.CALLS, Program.CALL_COUNT, Program.CALL) as call:
            b.call_at(self.pointer(call, 0), [b.offset(desk, self.word(call, 1))])
        flag = self.word(region, Program.FLAG)
        with b.when(b.compare("ne", flag, 0)):
            raised = b.offset(desk, flag)
            with b.when(b.compare("ne", b.load("i64", raised, align=8), 0)):
                b.publish(1, self.at(job, Job.FLAGS))
                b.store(b.constant("i64", 0), raised, align=8)

    # -- the caller ----------------------------------------------------------------------------

    def share(self) -> None:
        """Run the board's job with ``HELPERS`` workers, and wait for those who came."""
        b, board = self.b, self.parameter
        for slot in (Board.TAKEN, Board.FIRST, Board.LAST, Board.FLAGS, Board.LEFT):
            self.write(0, board, slot)
        helpers = self.word(board, Board.HELPERS)
        # From here on a worker that comes late for an earlier call may enter: all is in place.
        b.publish(helpers, self.at(board, Board.GATE), "seq_cst")
        self.summon()
        desk = self.pointer(self.pointer(board, Board.DESKS), 0)
        self.write(board, desk, Desk.JOB)
        self.write(0, desk, Desk.FROM_THE_LAST)
        b.call_at(self.pointer(board, Board.DRIVE), [desk])
        left_over = b.maximum(b.exchange(self.at(board, Board.GATE), 0), 0)
        entered = b.sub(helpers, left_over)
        with b.forever() as done:
            with self.spinning(board, _PATIENCE):
                b.leave_if(b.compare("eq", b.observe(self.at(board, Board.LEFT)), entered), done)
            b.publish(1, self.at(board, Board.WAITING), "seq_cst")
            all_left = b.compare("eq", b.observe(self.at(board, Board.LEFT), "seq_cst"), entered)
            self.sleep_unless(all_left, self.at(board, Board.WAITING), board, Board.DONE, board)

    def summon(self) -> None:
        """Raise the sequence number of ``HELPERS`` workers and wake those asleep."""
        b, board = self.b, self.parameter
        workers, kind = self.pointer(board, Board.WORKERS), self.word(board, Board.KIND)
        with b.loop(0, self.word(board, Board.HELPERS), 1) as loop:
            worker = b.load("ptr", b.offset(workers, b.mul(loop.index, WORD)), align=8)
            sequence = b.observe(self.at(worker, Worker.SEQUENCE), "monotonic")
            higher = b.add(b.bit("and", sequence, -NEXT), NEXT)
            b.publish(b.bit("or", higher, kind), self.at(worker, Worker.SEQUENCE), "seq_cst")
            with self.owing_a_token(self.at(worker, Worker.ASLEEP)):
                send_away = self.pointer(board, Board.SEND_AWAY)
                with b.when(b.compare("ne", self.word(board, Board.SEND_AWAY), 0)):
                    b.call_at(send_away, [worker])
                self.give_token(worker, Worker.LOCK, board)

    def send_away(self) -> None:
        """Keep a worker that sleeps off the core this is called on; if it may run on no other one, let it."""
        b, worker = self.b, self.parameter
        board = self.pointer(worker, Worker.BOARD)
        number = b.call_at(self.pointer(board, Board.THIS_CORE), [], "i32")
        assert number is not None
        core = b.convert("sext", number, "i64")
        with b.when(b.compare("ne", core, self.word(worker, Worker.AWAY_FROM))):
            self.write(core, worker, Worker.AWAY_FROM)
            thread = b.convert("trunc", self.word(worker, Worker.THREAD), "i32")
            size, none = b.constant("i64", SET * WORD), b.constant("i64", 0)
            b.call_at(
                self.pointer(board, Board.GET_CORES), [thread, size, self.at(worker, Worker.NOW)], "i32"
            )
            with b.loop(0, SET, 1, [none]) as loop:
                part = b.offset(worker, b.mul(loop.index, WORD))
                difference = b.bit("xor", self.word(part, Worker.NOW), self.word(part, Worker.LEFT))
                loop.following = [b.bit("or", loop.carried[0], difference)]
            changed = b.compare("ne", loop.carried[0], 0)
            with b.loop(0, SET, 1, [none]) as loop:
                part = b.offset(worker, b.mul(loop.index, WORD))
                all_ = b.select(changed, self.word(part, Worker.NOW), self.word(part, Worker.ALL))
                self.write(all_, part, Worker.ALL)
                ours = b.compare("eq", b.bit("lshr", core, 6), loop.index)
                bit = b.bit("shl", b.constant("i64", 1), b.bit("and", core, 63))
                left = b.bit("and", all_, b.bit("xor", b.select(ours, bit, none), -1))
                self.write(left, part, Worker.LEFT)
                loop.following = [b.bit("or", loop.carried[0], left)]
            nowhere = b.compare("eq", loop.carried[0], 0)
            cores = b.select(nowhere, self.at(worker, Worker.ALL), self.at(worker, Worker.LEFT))
            b.call_at(self.pointer(board, Board.SET_CORES), [thread, size, cores], "i32")

    # -- a worker ------------------------------------------------------------------------------

    def park(self) -> None:
        """Take part in every call; return when something other than a program is to be run."""
        b, worker = self.b, self.parameter
        board = self.pointer(worker, Worker.BOARD)
        sequence, seen = self.at(worker, Worker.SEQUENCE), self.at(worker, Worker.SEEN)
        with b.forever() as leave:
            last = b.load("i64", seen, align=8)
            with b.forever() as called:
                with self.spinning(board):
                    b.leave_if(b.compare("ne", b.observe(sequence), last), called)
                b.publish(1, self.at(worker, Worker.ASLEEP), "seq_cst")
                changed = b.compare("ne", b.observe(sequence, "seq_cst"), last)
                self.sleep_unless(changed, self.at(worker, Worker.ASLEEP), worker, Worker.LOCK, board)
            now = b.observe(sequence)
            b.store(now, seen, align=8)
            b.leave_if(b.compare("ne", b.bit("and", now, NEXT - 1), RUN), leave)
            place = b.fetch_add(self.at(board, Board.GATE), -1, "seq_cst")
            with b.when(b.compare("sgt", place, 0)):
                desks = self.pointer(board, Board.DESKS)
                desk = b.load("ptr", b.offset(desks, b.mul(place, WORD)), align=8)
                self.write(board, desk, Desk.JOB)
                self.write(b.bit("and", place, 1), desk, Desk.FROM_THE_LAST)
                b.call_at(self.pointer(board, Board.DRIVE), [desk])
                b.fetch_add(self.at(board, Board.LEFT), 1, "seq_cst")
                with self.owing_a_token(self.at(board, Board.WAITING)):
                    self.give_token(board, Board.DONE, board)

    def team(self) -> None:
        """Take part in the board's job, at the desk whose number is that of the thread."""
        b, board = self.b, self.parameter
        number = b.call_at(self.pointer(board, Board.NUMBER), [], "i32")
        assert number is not None
        place = b.convert("sext", number, "i64")
        # The caller has number 0; a runtime that brought more threads than were asked for brings no harm.
        with b.when(b.compare("sle", place, self.word(board, Board.HELPERS))):
            desks = self.pointer(board, Board.DESKS)
            desk = b.load("ptr", b.offset(desks, b.mul(place, WORD)), align=8)
            self.write(board, desk, Desk.JOB)
            self.write(b.bit("and", place, 1), desk, Desk.FROM_THE_LAST)
            b.call_at(self.pointer(board, Board.DRIVE), [desk])

    def spin(self) -> None:
        """The loop in which everybody spins, by itself: to measure how long it takes."""
        with self.spinning(self.parameter):
            self.b.observe(self.at(self.parameter, Board.LEFT))

    # -- waiting -------------------------------------------------------------------------------

    @contextmanager
    def spinning(self, board: Value, patience: int = 1) -> Iterator[None]:
        """Repeat the body ``SPINS`` times, or some times as often, with a pause after each."""
        b = self.b
        with b.loop(0, b.mul(self.word(board, Board.SPINS), patience), 1):
            yield
            if self.machine.x86:
                b.command("llvm.x86.sse2.pause", [])
            elif self.machine.triple.startswith("aarch64") or self.machine.triple.startswith("arm64"):
                b.command("llvm.aarch64.hint", [b.constant("i32", 1)])  # yield

    def sleep_unless(self, over: Value, announced: Value, holder: Value, lock: int, board: Value) -> None:
        """Take a token from the lock, unless the wait is over and nobody has promised one."""
        b = self.b
        with b.forever() as awake:
            with b.when(over):
                b.leave_if(b.compare("ne", b.exchange(announced, 0), 0), awake)
            b.call_at(
                self.pointer(board, Board.ACQUIRE), [self.pointer(holder, lock), b.constant("i32", 1)], "i32"
            )
            b.leave(awake)

    @contextmanager
    def owing_a_token(self, announced: Value) -> Iterator[None]:
        """If somebody has announced to sleep, and nobody else wakes them."""
        b = self.b
        with (
            b.when(b.compare("ne", b.observe(announced, "seq_cst"), 0)),
            b.when(b.compare("ne", b.exchange(announced, 0), 0)),
        ):
            yield

    def give_token(self, holder: Value, lock: int, board: Value) -> None:
        """Wake whoever sleeps on the lock, or is about to."""
        self.b.call_at(self.pointer(board, Board.RELEASE), [self.pointer(holder, lock)])

    # -- memory --------------------------------------------------------------------------------

    @contextmanager
    def each(self, region: Value, list_: int, count: int, size: int) -> Iterator[Value]:
        """The entries of one of the region's lists."""
        b = self.b
        entries = self.pointer(region, list_)
        with b.loop(0, self.word(region, count), 1) as loop:
            yield b.offset(entries, b.mul(loop.index, WORD * size))

    def at(self, base: Value, slot: int) -> Value:
        return self.b.offset(base, WORD * slot)

    def word(self, base: Value, slot: int) -> Value:
        return self.b.load("i64", self.at(base, slot), align=8)

    def pointer(self, base: Value, slot: int) -> Value:
        return self.b.load("ptr", self.at(base, slot), align=8)

    def write(self, value: Operand, base: Value, slot: int) -> None:
        stored = value if isinstance(value, Value) else self.b.constant("i64", value)
        self.b.store(stored, self.at(base, slot), align=8)
