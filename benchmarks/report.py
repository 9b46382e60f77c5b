"""The table on the terminal."""

from __future__ import annotations

from typing import Any

from .machine_rates import Rates

LOST = 0.95
PLANNER_SLACK = 1.10


def seconds(value: float) -> str:
    """A duration with three digits and a fitting unit."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if value >= size:
            return f"{value / size:.3g} {unit}" if value < 999.5 * size else f"{value / size:.0f} {unit}"
    return f"{value / 1e-9:.0f} ns"


def count(threads: int) -> str:
    """The number of threads in words."""
    return "1 thread" if threads == 1 else f"{threads} threads"


def heading(threads: int, rates: Rates) -> str:
    """The line above one thread count's table."""
    return (
        f"\n{count(threads)}: multiply-adds at {rates.fma('float32') / 1e9:.0f} G-op/s in float32, "
        f"{rates.fma('float64') / 1e9:.0f} in float64; {rates.copy() / 1e9:.1f} GB/s copied (read + write)\n"
        f"{'case':60} {'median':>9} {'min … max':>21} {'G-op/s':>7}  of the limit"
    )


def lines(measured: dict[str, Any]) -> str:
    """One case: faltung's line, then one line per other contestant, then what went wrong."""
    if not measured["timings"]:
        text = [f"{measured['case']:60} nothing to time"]
    elif "roofline" not in measured:
        text = [measured["case"]]
    else:
        text = []
    for timing in measured["timings"]:
        text.append(_timing_line(measured, timing))
    planner = measured.get("planner")
    if planner is not None:
        verdict = "!! PLANNER" if planner_lost(planner) else "ok"
        choice = f"chosen ({planner['chosen_method']}) / best ({planner['best_method']})"
        text.append(f"    {verdict}: {choice} = {planner['chosen_over_best']:.2f}")
    for name, reason in measured["mismatches"].items():
        text.append(f"!!! MISMATCH {name}: {reason}; not timed")
    for name, reason in measured["errors"].items():
        text.append(f"!!! ERROR {name}: {reason}")
    for name, reason in measured["skipped"].items():
        text.append(f"    {name} skipped: {reason}")
    return "\n".join(text)


def _timing_line(measured: dict[str, Any], timing: dict[str, Any]) -> str:
    roofline = measured.get("roofline")
    first = roofline is not None and timing is measured["timings"][0]
    name = measured["case"] if first else "    " + timing["name"]
    spread = f"{seconds(timing['min'])} … {seconds(timing['max'])}"
    line = f"{name:60} {seconds(timing['median']):>9} {spread:>21}"
    if roofline is not None and first:
        return f"{line} {roofline['operations_per_second'] / 1e9:7.1f}  {_limit(roofline)}"
    if "ratio" in timing:
        lost = " !! slower than this peer" if timing["ratio"] < LOST and _is_peer(timing) else ""
        return f"{line} {'':7}  ×{timing['ratio']:.2f}{lost}"
    return line


def _limit(roofline: dict[str, Any]) -> str:
    if roofline["limit"] == "call":
        return "call overhead"
    arithmetic = f"{roofline['fraction_of_fma_rate']:.0%} of multiply-add rate"
    memory = f"{roofline['fraction_of_copy_rate_same_size']:.0%} of copy rate"
    return f"{arithmetic}, {memory}" if roofline["limit"] == "arithmetic" else f"{memory}, {arithmetic}"


def _is_peer(timing: dict[str, Any]) -> bool:
    return not timing["name"].startswith("faltung")


def planner_lost(planner: dict[str, Any]) -> bool:
    """Whether another method was clearly faster; the same one measured twice differs by noise alone."""
    same = planner["chosen_method"] == planner["best_method"]
    return not same and planner["chosen_over_best"] > PLANNER_SLACK


def peer_timings(measured: dict[str, Any]) -> list[dict[str, Any]]:
    """The timings of other libraries that have a ratio to faltung, fastest first."""
    found = [timing for timing in measured["timings"] if "ratio" in timing and _is_peer(timing)]
    return sorted(found, key=lambda timing: timing["median"])


def summary(results: list[dict[str, Any]]) -> str:
    """What a reader must not miss: losses, mismatches and errors over all cases."""
    text = [f"\n{len(results)} measurements"]
    ahead = [peer_timings(measured)[0] for measured in results if peer_timings(measured)]
    if ahead:
        ratios = sorted(timing["ratio"] for timing in ahead)
        text.append(
            f"fastest peer / faltung: worst ×{ratios[0]:.2f}, median ×{ratios[len(ratios) // 2]:.2f}, "
            f"best ×{ratios[-1]:.2f} over {len(ratios)}"
        )
    compared = [measured for measured in results if "planner" in measured]
    if compared:
        text.append(_planner_summary(compared))
    for measured in results:
        where = f"{measured['case']}, {count(measured['threads'])}"
        lost = [timing for timing in peer_timings(measured) if timing["ratio"] < LOST]
        if lost:
            others = f" and {len(lost) - 1} more" if len(lost) > 1 else ""
            text.append(f"  lost to {lost[0]['name']} (×{lost[0]['ratio']:.2f}){others}: {where}")
        for kind in ("mismatches", "errors"):
            for name, reason in measured[kind].items():
                text.append(f"  {kind[:-2] if kind == 'mismatches' else 'error'} {name}: {where}: {reason}")
        planner = measured.get("planner")
        if planner is not None and planner_lost(planner):
            ratio, best = planner["chosen_over_best"], planner["best_method"]
            text.append(f"  planner chose {ratio:.2f} × the time of {best}: {where}")
    return "\n".join(text)


def _planner_summary(compared: list[dict[str, Any]]) -> str:
    """How often the planner is right, and where it is most wrong."""

    def ratio(measured: dict[str, Any]) -> float:
        planner = measured["planner"]
        same = planner["chosen_method"] == planner["best_method"]
        return 1.0 if same else float(planner["chosen_over_best"])

    worst = max(compared, key=ratio)
    within = sum(not planner_lost(measured["planner"]) for measured in compared)
    number = "1 case" if len(compared) == 1 else f"{len(compared)} cases"
    text = f"planner: {number}, {within} within {PLANNER_SLACK - 1:.0%} of the best method"
    if ratio(worst) <= 1.0:
        return f"{text}, and never another one faster"
    planner = worst["planner"]
    return (
        f"{text}; worst ×{ratio(worst):.2f}: {worst['case']}, {count(worst['threads'])} "
        f"(chosen {planner['chosen_method']}, best {planner['best_method']})"
    )


def whole_process(figures: dict[str, Any]) -> str:
    """The figures that need fresh processes."""
    text = ["\nwhole process (fresh interpreters)"]
    for name, value in figures.items():
        if isinstance(value, str):
            text.append(f"  {name.replace('_', ' '):44} {value}")
        elif name.endswith("_bytes"):
            text.append(f"  {name.removesuffix('_bytes').replace('_', ' '):44} {value / 2**20:.1f} MiB")
        else:
            text.append(f"  {name.replace('_', ' '):44} {seconds(value)}")
    return "\n".join(text)
