// View 1, the integral slides: f, the mirrored g sliding over it, the signed area of their product; and bars that
// become the terms of a sum.

import { batch, computed, signal } from "@preact/signals-core";
import type { Signal } from "@preact/signals-core";
import { arrayOf, mapped, within } from "../arithmetic/array";
import { breaksOf, convolved, convolvedAt, integralOf, polyline, sampled, stretched, support, valueAt } from "../arithmetic/functions";
import type { RealFunction } from "../arithmetic/functions";
import { defaults } from "../arithmetic/settings";
import { atEnd, follow, h, svg, text, watch } from "../dom";
import type { NamedFunction } from "../functions";
import { EXAMPLES, example, firstFunctions } from "../functions";
import { brief, difference, exact, plural } from "../numbers";
import { button, choice, menu, slider } from "../parts/controls";
import { block, call, integral as integralSign, row, sum } from "../parts/formula";
import type { Plot } from "../parts/plot";
import { area, line, plot } from "../parts/plot";
import { player } from "../parts/player";
import { HEAD, literal } from "../snippets";
import type { State } from "../state";
import { reducedMotion } from "../theme";
import type { Library, View } from "./view";

const HANDLES = 11;
const CURVE = 240;

/** What stays when the reader turns to another view and back. */
interface Model {
  readonly f: Signal<NamedFunction>;
  readonly g: Signal<NamedFunction>;
  readonly t: Signal<number>;
  /** 0 for the integral, else a power of two times `dt`. */
  readonly coarse: Signal<number>;
  readonly dt: number;
  readonly width: Signal<number>;
  readonly swapped: Signal<boolean>;
  readonly note: string;
}

const models = new WeakMap<State, Model>();

function modelOf(state: State): Model {
  const known = models.get(state);
  if (known) return known;
  const { f, g, dt, note } = firstFunctions(state);
  const [low, high] = [f.shown[0] + g.shown[0], f.shown[1] + g.shown[1]];
  const model: Model = {
    f: signal(f),
    g: signal(g),
    t: signal(low + 0.42 * (high - low)),
    coarse: signal(0),
    dt,
    width: signal(1),
    swapped: signal(false),
    note,
  };
  models.set(state, model);
  return model;
}

export const integral: View = {
  id: "integral",
  title: "The integral slides",
  question: "What does the integral of f(τ) g(t − τ) do?",
  available: () => true,
  next: { view: "terms", question: "Where does one number of a convolved array come from?" },
  code,
  mount,
};

function mount(element: HTMLElement, state: State): void {
  const model = modelOf(state);
  const { f, g, t, coarse, width } = model;
  /** g as it takes part: perhaps narrowed. */
  const narrow = computed<NamedFunction>(() => {
    const w = width.value;
    if (w === 1) return g.value;
    return { ...g.value, call: stretched(g.value.call, w), shown: [g.value.shown[0] * w, g.value.shown[1] * w] };
  });
  const stage = signal<"g(τ)" | "g(−τ)" | "g(t − τ)">("g(t − τ)");
  // How g lies on the axis of τ: at `offset + turn · u` for its own variable u. Animated between the stages.
  const turn = signal(-1);
  const offset = signal(t.peek());
  const dt = computed(() => (coarse.value === 0 ? 0 : model.dt * 2 ** (coarse.value - 4)));

  const range = computed<readonly [number, number]>(() => {
    const [fa, fb] = f.value.shown;
    const [ga, gb] = g.value.shown;
    const low = Math.min(fa - (gb - ga), fa + ga, ga, -gb);
    const high = Math.max(fb + (gb - ga), fb + gb, gb, -ga);
    const margin = 0.02 * (high - low);
    return [low - margin, high + margin];
  });
  const times = computed<readonly [number, number]>(() => {
    const [fa, fb] = f.value.shown;
    const [ga, gb] = g.value.shown;
    return [fa + ga, fb + gb];
  });
  const curve = computed(() => {
    const [low, high] = times.value;
    const breaks = breaksOf(f.value.call).length * breaksOf(narrow.value.call).length <= 400 ? sums(f.value.call, narrow.value.call) : [];
    const points = Array.from({ length: CURVE + 1 }, (_, i) => low + ((high - low) * i) / CURVE);
    // Both sides of a jump, and the mean between them.
    const e = 1e-9 * (high - low);
    for (const b of breaks) if (b > low && b < high) points.push(b - e, b, b + e);
    points.sort((p, q) => p - q);
    return points.map((at) => [at, convolvedAt(f.value.call, narrow.value.call, at)] as const);
  });
  const value = computed(() => convolvedAt(f.value.call, narrow.value.call, t.value));
  const bars = computed(() => {
    const step = dt.value;
    if (step === 0) return null;
    const fs = sampled(f.value.call, step, sampledRange(f.value, step));
    const gs = sampled(narrow.value.call, step, sampledRange(narrow.value, step));
    const n = Math.round(t.value / step);
    const terms: { at: number; f: number; g: number }[] = [];
    let total = 0;
    fs.values.forEach((sample, i) => {
      const k = fs.first + i;
      const weight = gs.values[n - k - gs.first];
      if (weight === undefined) return;
      terms.push({ at: k * step, f: sample, g: weight });
      total += sample * weight;
    });
    return { step, n, terms, total: total * step, fs, gs };
  });
  /** The sampled sum at every multiple of Δτ. */
  const dots = computed(() => {
    const all = bars.value;
    if (!all) return [];
    const { fs, gs, step } = all;
    const out = new Float64Array(Math.max(0, fs.values.length + gs.values.length - 1));
    if (fs.values.length * gs.values.length > 4e6) return [];
    fs.values.forEach((a, i) => gs.values.forEach((b, j) => (out[i + j]! += a * b * step)));
    return Array.from(out, (y, i) => [(fs.first + gs.first + i) * step, y] as const);
  });
  const heights = computed<readonly [number, number]>(() => {
    const values = [0];
    for (const named of [f.value, narrow.value]) {
      for (let i = 0; i <= 120; i++) values.push(valueAt(named.call, named.shown[0] + ((named.shown[1] - named.shown[0]) * (i + 0.5)) / 121));
      for (const atom of named.call.atoms) values.push(Math.sign(atom.weight));
    }
    const finite = values.filter(Number.isFinite).sort((p, q) => p - q);
    const [low, high] = [finite[0]!, finite[finite.length - 1]!];
    const margin = 0.12 * (high - low || 1);
    return [low - margin, high + margin];
  });
  const result = computed<readonly [number, number]>(() => {
    const values = [0, ...curve.value.map(([, y]) => y).filter(Number.isFinite)];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = 0.12 * (high - low || 1);
    return [low - margin, high + margin];
  });

  let pending = 0; // of a slide with bars, which goes from one multiple of Δτ to the next
  let moving = true; // whether g follows t at once, or is still on its way there

  const setT = (to: number): void => {
    const [low, high] = times.value;
    let next = Math.max(low, Math.min(high, to));
    // With bars, t stops where the samples of both meet.
    if (dt.value > 0) next = Math.round(next / dt.value) * dt.value;
    t.value = next;
  };
  watch(() => {
    if (dt.value > 0) setT(t.peek());
  });
  const player_ = player("Slide", (seconds) => {
    const [low, high] = times.value;
    const next = t.value + (seconds * (high - low)) / 6;
    stage.value = "g(t − τ)";
    const step = Math.max(dt.value, 0);
    if (step > 0) {
      pending += (seconds * (high - low)) / 6;
      if (pending < step) return;
      const jump = Math.floor(pending / step) * step;
      pending -= jump;
      setT(t.value + jump > high ? low : t.value + jump);
    } else {
      setT(next > high ? low : next);
    }
  });

  // The mirror, in steps that can be seen.
  let request = 0;
  atEnd(() => cancelAnimationFrame(request));
  watch(() => {
    const wanted = { "g(τ)": [1, 0], "g(−τ)": [-1, 0], "g(t − τ)": [-1, t.value] }[stage.value] as [number, number];
    cancelAnimationFrame(request);
    const from = [turn.peek(), offset.peek()] as const;
    const near = from[0] === wanted[0] && (stage.value === "g(t − τ)" ? moving : true);
    if (near || reducedMotion()) {
      batch(() => {
        turn.value = wanted[0];
        offset.value = wanted[1];
      });
      moving = stage.value === "g(t − τ)";
      return;
    }
    const begun = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, (now - begun) / 700);
      const eased = share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
      batch(() => {
        turn.value = from[0] + (wanted[0] - from[0]) * eased;
        offset.value = from[1] + (wanted[1] - from[1]) * eased;
      });
      if (share < 1) request = requestAnimationFrame(step);
      else moving = stage.value === "g(t − τ)";
    };
    request = requestAnimationFrame(step);
  });
  watch(() => {
    const all = bars.value;
    state.say(
      all
        ? `t is ${brief(t.value)}. The sum of ${plural(all.terms.length, "bar")} is ${brief(all.total)}, the integral ${brief(value.value)}.`
        : `t is ${brief(t.value)}. The area is ${brief(value.value)}.`,
    );
  });

  const sliding = slidingPlot();
  const drawn = resultPlot();
  element.append(
    h("p", {}, "Turn g around and push it along by t. Wherever the two overlap, multiply them. ",
      "The area under the product, counted negative below the axis, is one value of the result. Drag g, or use the arrow keys."),
    model.note ? h("p", { class: "quiet" }, model.note) : "",
    h("div", { class: "pair" }, shape("f", f), shape("g", g)),
    h(
      "div",
      { class: "controls" },
      player_.button,
      choice("g as", ["g(τ)", "g(−τ)", "g(t − τ)"] as const, () => stage.value, (s) => (stage.value = s)),
      slider(
        "Δτ",
        { min: 0, max: 7, step: 1 },
        () => coarse.value,
        (n) => (coarse.value = n),
        (n) => (n === 0 ? "→ 0, the integral" : brief(model.dt * 2 ** (n - 4))),
      ),
    ),
    h("figure", { class: "wide" },
      h("figcaption", {}, h("span", { class: "key f-line" }, text(() => `${f.value.name}(τ)`)), h("span", { class: "key g-line" }, text(() => stage.value.replace("g", model.g.value.name))), h("span", { class: "key" }, "product: ", h("b", { class: "positive" }, "+ area"), " ", h("b", { class: "negative" }, "− area"))),
      sliding.element),
    h("figure", { class: "wide" }, h("figcaption", {}, text(() => `(${f.value.name} ∗ ${g.value.name})(t), drawn as far as you have slid`)), drawn.element),
    follow(h("div", { class: "formula two" }), words),
    agreement(),
    laws(),
  );

  // --- the two functions, which can be bent ---------------------------------------------------------------

  function shape(letter: "f" | "g", which: Signal<NamedFunction>): HTMLElement {
    const chosen = signal(Math.floor(HANDLES / 2));
    const first = letter === "f" ? firstFunctions(state).f : firstFunctions(state).g;
    const handles = computed(() => {
      const [low, high] = which.value.shown;
      return Array.from({ length: HANDLES }, (_, i) => {
        const at = low + ((high - low) * i) / (HANDLES - 1);
        // Just inside the ends: at an end the function has half its value.
        const inside = Math.max(low + 1e-9 * (high - low), Math.min(high - 1e-9 * (high - low), at));
        return [at, valueAt(which.value.call, inside)] as const;
      });
    });
    const limits = signal<readonly [number, number] | null>(null);
    const bounds = computed<readonly [number, number]>(() => {
      if (limits.value) return limits.value;
      const values = [0, ...samples(which.value).map(([, y]) => y), ...which.value.call.atoms.map((atom) => Math.sign(atom.weight))].filter(Number.isFinite);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const room = 0.25 * (high - low || 1);
      return [low - room, high + room];
    });
    const bend = (index: number, y: number): void => {
      const points = handles.value;
      const values = points.map(([, old], i) => (i === index ? y : old));
      batch(() => {
        which.value = {
          ...which.value,
          about: `bent by you: straight lines between ${HANDLES} points`,
          call: polyline(points.map(([x]) => x), values),
        };
        model.swapped.value = false;
      });
    };
    const picture = plot({
      label: () => `${letter}, ${which.value.name}: ${which.value.about}. Left and right choose a point, up and down move it.`,
      height: 132,
      name: "τ",
      x: () => padded(which.value.shown),
      y: () => bounds.value,
      drag: (x, y, phase) => {
        const [low, high] = which.value.shown;
        if (phase === "down") {
          chosen.value = within(Math.round(((x - low) / (high - low)) * (HANDLES - 1)), HANDLES);
          limits.value = bounds.peek();
        }
        if (phase === "up") limits.value = null;
        else bend(chosen.value, Number(y.toPrecision(3)));
      },
      key: (right, up) => {
        if (right) chosen.value = within(chosen.value + Math.sign(right), HANDLES);
        if (up) {
          const [low, high] = bounds.value;
          bend(chosen.value, Number((handles.value[chosen.value]![1] + (up * (high - low)) / 20).toPrecision(3)));
        }
        state.say(`point ${chosen.value + 1} of ${HANDLES}: ${brief(handles.value[chosen.value]![1])}`);
      },
    });
    watch(() => {
      drawFunction(picture, which.value, letter === "f" ? "f-curve" : "g-curve", (u) => u);
      for (const [i, [at, y]] of handles.value.entries()) {
        picture.layer.append(svg("circle", { class: i === chosen.value ? "handle chosen" : "handle", cx: picture.x(at), cy: picture.y(y), r: 4.5 }));
      }
    });
    const options = [first, ...EXAMPLES.filter((e) => e.name !== first.name)];
    return h(
      "figure",
      { class: "panel half" },
      h("div", { class: "shape-head" },
        menu(letter, options.map((o) => [o.name, `${o.name}: ${o.about}`] as const), () => (options.some((o) => o.name === which.value.name) ? which.value.name : first.name), (name) => {
          batch(() => {
            which.value = name === first.name ? first : example(name);
            model.swapped.value = false;
            width.value = 1;
            setT(t.value);
          });
        })),
      picture.element,
    );
  }

  // --- the product and the result -------------------------------------------------------------------------

  function slidingPlot(): Plot {
    const picture = plot({
      label: () => "Shift t. Left and right slide g along f.",
      height: 250,
      name: "τ",
      x: () => range.value,
      y: () => heights.value,
      value: () => ({ now: t.value, text: `t = ${brief(t.value)}, area ${brief(value.value)}` }),
      drag: dragT(),
      key: (right) => keyT(right),
    });
    watch(() => {
      drawFunction(picture, f.value, "f-curve", (u) => u);
      const g_ = narrow.value;
      drawFunction(picture, g_, "g-curve", (u) => offset.value + turn.value * u, false);
      const settled = turn.value === -1 && Math.abs(offset.value - t.value) < 1e-9;
      if (!settled || stage.value !== "g(t − τ)") return;
      const zero = picture.y(0);
      const all = bars.value;
      if (all) {
        for (const { at, f: a, g: b } of all.terms) {
          const product = a * b;
          if (product === 0) continue;
          const [left, right] = [picture.x(at - all.step / 2), picture.x(at + all.step / 2)];
          const top = picture.y(product);
          picture.layer.prepend(svg("rect", {
            class: product < 0 ? "bar minus" : "bar plus",
            x: left, width: Math.max(0.5, right - left - (right - left > 4 ? 1 : 0)), y: Math.min(top, zero), height: Math.abs(zero - top),
          }));
        }
      } else {
        const [low, high] = overlap(f.value.call, g_.call, t.value, range.value);
        if (high > low) {
          const points = fine(low, high, [...breaksOf(f.value.call), ...breaksOf(g_.call).map((u) => t.value - u)]).map((tau) => [tau, valueAt(f.value.call, tau) * valueAt(g_.call, t.value - tau)] as const);
          for (const [name, keep] of [["product plus", (p: number) => Math.max(p, 0)], ["product minus", (p: number) => Math.min(p, 0)]] as const) {
            picture.layer.prepend(svg("path", { class: name, d: area(points.map(([tau, p]) => [picture.x(tau), picture.y(keep(p))] as const), zero) }));
          }
        }
      }
      picture.layer.append(
        svg("line", { class: "now", x1: picture.x(t.value), x2: picture.x(t.value), y1: 12, y2: 226 }),
        svg("text", { class: "now-name", x: picture.x(t.value) + 5, y: 20 }, "t"),
      );
    });
    return picture;
  }

  function resultPlot(): Plot {
    const picture = plot({
      label: () => "The result. Left and right choose t.",
      height: 210,
      name: "t",
      x: () => range.value,
      y: () => result.value,
      value: () => ({ now: t.value, text: `at t = ${brief(t.value)} the result is ${brief(value.value)}` }),
      drag: dragT(false),
      key: (right) => keyT(right),
    });
    watch(() => {
      const points = curve.value;
      const to = (p: readonly (readonly [number, number])[]): (readonly [number, number])[] => p.map(([x, y]) => [picture.x(x), picture.y(y)] as const);
      const done = points.filter(([x]) => x <= t.value);
      done.push([t.value, value.value]);
      picture.layer.replaceChildren(
        svg("path", { class: "h-ahead", d: line(to(points)) }),
        svg("path", { class: "h-curve", d: line(to(done)) }),
      );
      if (width.value !== 1) {
        const whole = integralOf(g.value.call);
        const limit = fine(f.value.shown[0], f.value.shown[1], breaksOf(f.value.call)).map((x) => [picture.x(x), picture.y(whole * valueAt(f.value.call, x))] as const);
        picture.layer.append(svg("path", { class: "limit", d: line(limit) }));
      }
      for (const [x, y] of dots.value.length <= 400 ? dots.value : []) {
        picture.layer.append(svg("circle", { class: "dot", cx: picture.x(x), cy: picture.y(y), r: 2.6 }));
      }
      picture.layer.append(
        svg("line", { class: "now", x1: picture.x(t.value), x2: picture.x(t.value), y1: 12, y2: 186 }),
        svg("circle", { class: "head", cx: picture.x(t.value), cy: picture.y(bars.value ? bars.value.total : value.value), r: 5 }),
      );
    });
    return picture;
  }

  function dragT(relative = true): (x: number, y: number, phase: "down" | "move" | "up") => void {
    let start = 0;
    let held = 0;
    return (x, _y, phase) => {
      player_.playing.value = false;
      stage.value = "g(t − τ)";
      if (phase === "down") {
        start = x;
        held = t.value;
        if (!relative) setT(x);
      } else if (phase === "move") {
        setT(relative ? held + x - start : x);
      }
    };
  }

  function keyT(right: number): void {
    const [low, high] = times.value;
    stage.value = "g(t − τ)";
    setT(t.value + right * (dt.value || (high - low) / 100));
  }

  // --- words ------------------------------------------------------------------------------------------------

  function words(): Node[] {
    const all = bars.value;
    const equation = block(
      row(call(row("(", "f", "∗", "g", ")"), ["t"])),
      "=",
      row(integralSign(), call("f", ["τ"]), " ", call("g", [row("t", "−", "τ")]), " ", "d", "τ"),
      "=",
      brief(value.value, 10),
    );
    if (!all) return [equation, h("p", {}, text(() => `This is at t = ${brief(t.value, 5)}; move Δτ to the right, and the area falls into bars.`))];
    const off = all.total - value.value;
    const goTo = button("These bars are the terms of a sum: see them one by one", () => asTerms(all));
    goTo.classList.add("strong");
    return [
      equation,
      block(sum("k"), call("f", [row("k", "Δ", "τ")]), " ", call("g", [row("t", "−", "k", "Δ", "τ")]), " ", "Δ", "τ", "=", brief(all.total, 10)),
      h("p", {}, `${plural(all.terms.length, "bar")}, each ${brief(all.step)} wide. The sum differs from the integral by `, h("b", {}, difference(off)), "."),
      goTo,
    ];
  }

  /** The samples of both as arrays of view 2. */
  function asTerms(all: NonNullable<typeof bars.value>): void {
    const x = arrayOf([all.fs.values.length], all.fs.values);
    const kernel = mapped(arrayOf([all.gs.values.length], all.gs.values), (weight) => weight * all.step);
    state.replace({
      x,
      kernel,
      labels: {
        x: { name: f.value.name, about: `sampled every ${brief(all.step)}` },
        kernel: { name: g.value.name, about: `sampled, times Δτ = ${brief(all.step)}` },
      },
      settings: defaults(1, "convolve"),
    });
    state.moveTo([all.n - all.fs.first - all.gs.first]);
    state.open("terms");
  }

  function agreement(): HTMLElement {
    const given = state.functions;
    const compared = computed(() => {
      if (!given || width.value !== 1) return null;
      const straight = f.value === given.f && g.value === given.g;
      const exchanged = f.value === given.g && g.value === given.f;
      if (!straight && !exchanged) return null;
      let most = 0;
      given.values.data.forEach((theirs, i) => {
        const ours = convolvedAt(f.value.call, g.value.call, given.from + i * given.step);
        const apart = Math.abs(ours - theirs);
        if (!(Number.isNaN(ours) && Number.isNaN(theirs))) most = Number.isNaN(apart) ? Infinity : Math.max(most, apart);
      });
      return most;
    });
    return h(
      "p",
      { class: () => (compared.value === null ? "badge open" : "badge"), hidden: !given },
      h("span", { class: "badge-formula" }, "max |page − faltung|"),
      h("span", { class: "badge-value" }, text(() => (compared.value === null ? "—" : difference(compared.value)))),
      h("span", { class: "quiet" }, text(() => compared.value === null ? "You changed something, so the page computes alone." : `over ${given!.values.data.length} values of t; faltung's own estimate of its error is ${difference(given!.error)}`)),
    );
  }

  // --- laws to try ------------------------------------------------------------------------------------------

  function laws(): HTMLElement {
    const third = signal("box");
    const order = computed(() => worst((at) => convolvedAt(f.value.call, narrow.value.call, at) - convolvedAt(narrow.value.call, f.value.call, at), times.value));
    const grouping = computed(() => {
      const [a, b, c] = [f.value.call, g.value.call, example(third.value).call];
      // Each intermediate result is a function of its own; with many breaks it has too many pieces to wait for.
      if (breaksOf(a).length * breaksOf(b).length > 60 || breaksOf(b).length * breaksOf(c).length > 60) return null;
      const [left, right] = [convolved(a, b), convolved(b, c)];
      const [low, high] = times.value;
      const [ca, cb] = support(c);
      return worst((at) => convolvedAt(left, c, at) - convolvedAt(a, right, at), [low + ca, high + cb]);
    });
    const toDelta = computed(() => {
      const whole = integralOf(g.value.call);
      const [low, high] = f.value.shown;
      return { whole, apart: worst((at) => convolvedAt(f.value.call, narrow.value.call, at) - whole * valueAt(f.value.call, at), [low, high]) };
    });
    return h(
      "section",
      { class: "laws" },
      h("h2", {}, "Three laws to try"),
      h("div", { class: "law" },
        button("Swap f and g", () => batch(() => {
          const old = f.value;
          f.value = g.value;
          g.value = old;
          width.value = 1;
          model.swapped.value = !model.swapped.value;
        })),
        h("p", {}, "Either may be the one that slides. Largest difference between f ∗ g and g ∗ f: ", h("b", {}, text(() => difference(order.value))), ".")),
      h("div", { class: "law" },
        menu("Third function", EXAMPLES.map((e) => [e.name, e.name] as const), () => third.value, (name) => (third.value = name)),
        h("p", {}, "Which two come first does not matter. Largest difference between (f ∗ g) ∗ h and f ∗ (g ∗ h): ", h("b", {}, text(() => (grouping.value === null ? "not computed: too many pieces" : difference(grouping.value)))), ".")),
      h("div", { class: "law" },
        slider("Width of g", { min: -6, max: 0, step: 0.25 }, () => Math.log2(width.value), (n) => (width.value = 2 ** n), (n) => (n === 0 ? "as given" : `× ${brief(2 ** n, 3)}`)),
        h("p", {}, "Narrow g and keep its area: it becomes a spike, δ, and the result becomes f, times the area ",
          text(() => brief(toDelta.value.whole)), ". Largest distance from that now: ", h("b", {}, text(() => difference(toDelta.value.apart))), ".")),
    );
  }
}

// --- pieces of drawing ---------------------------------------------------------------------------------------

/** A curve, and arrows for atoms; `place` tells where the function's own variable lies on the axis. */
function drawFunction(picture: Plot, named: NamedFunction, className: string, place: (u: number) => number, clear = true): void {
  if (clear) picture.layer.replaceChildren();
  for (const piece of named.call.pieces) {
    const [a, b] = [Math.max(piece.a, named.shown[0]), Math.min(piece.b, named.shown[1])];
    if (!(b > a)) continue;
    const count = Math.max(2, Math.min(120, Math.ceil((120 * (b - a)) / (named.shown[1] - named.shown[0]))));
    const points = Array.from({ length: count + 1 }, (_, i) => {
      const inside = a + (b - a) * Math.max(1e-9, Math.min(1 - 1e-9, i / count));
      return [picture.x(place(a + ((b - a) * i) / count)), picture.y(valueAt(named.call, inside))] as const;
    });
    picture.layer.append(svg("path", { class: className, d: line(points) }));
  }
  // Jumps, as thin lines.
  for (const at of breaksOf(named.call)) {
    const e = 1e-9 * (named.shown[1] - named.shown[0]);
    const [left, right] = [valueAt(named.call, at - e), valueAt(named.call, at + e)];
    if (Math.abs(left - right) > 1e-9 * (Math.abs(left) + Math.abs(right))) {
      picture.layer.append(svg("line", { class: `${className} jump`, x1: picture.x(place(at)), x2: picture.x(place(at)), y1: picture.y(left), y2: picture.y(right) }));
    }
  }
  for (const atom of named.call.atoms) {
    const [x, top] = [picture.x(place(atom.at)), picture.y(Math.sign(atom.weight))];
    picture.layer.append(
      svg("line", { class: className, x1: x, x2: x, y1: picture.y(0), y2: top }),
      svg("text", { class: "axis-name", x: x + 5, y: top + 10 }, `${brief(atom.weight)} δ`),
    );
  }
}

/** The support, or where that is too long for an array, what is shown and as much again on either side. */
function sampledRange(named: NamedFunction, step: number): readonly [number, number] {
  const [low, high] = support(named.call);
  const [from, to] = named.shown;
  if ((high - low) / step <= 2000) return [low, high];
  return [Math.max(low, from - (to - from)), Math.min(high, to + (to - from))];
}

function samples(named: NamedFunction): (readonly [number, number])[] {
  const [low, high] = named.shown;
  return Array.from({ length: 101 }, (_, i) => {
    const x = low + ((high - low) * (i + 0.5)) / 101;
    return [x, valueAt(named.call, x)] as const;
  });
}

function padded([low, high]: readonly [number, number]): readonly [number, number] {
  const margin = 0.08 * (high - low);
  return [low - margin, high + margin];
}

function overlap(f: RealFunction, g: RealFunction, t: number, seen: readonly [number, number]): readonly [number, number] {
  const [fa, fb] = support(f);
  const [ga, gb] = support(g);
  return [Math.max(fa, t - gb, seen[0]), Math.min(fb, t - ga, seen[1])];
}

/** Points from low to high, with both sides of each break. */
function fine(low: number, high: number, breaks: readonly number[]): number[] {
  const points = Array.from({ length: 161 }, (_, i) => low + ((high - low) * i) / 160);
  const e = 1e-7 * (high - low);
  points[0]! += e;
  points[160]! -= e;
  for (const b of breaks) if (b > low + e && b < high - e) points.push(b - e, b + e);
  return points.sort((p, q) => p - q);
}

function sums(f: RealFunction, g: RealFunction): number[] {
  return breaksOf(f).flatMap((p) => breaksOf(g).map((q) => p + q));
}

function worst(apart: (t: number) => number, [low, high]: readonly [number, number]): number {
  let most = 0;
  for (let i = 0; i < 97; i++) {
    const size = Math.abs(apart(low + ((high - low) * (i + 0.5)) / 97));
    if (Number.isNaN(size)) return NaN;
    most = Math.max(most, size);
  }
  return most;
}

// --- code ------------------------------------------------------------------------------------------------------

function code(state: State): Record<Library, string> {
  const model = modelOf(state);
  const step = model.coarse.value === 0 ? model.dt / 8 : model.dt * 2 ** (model.coarse.value - 4);
  const fs = sampled(model.f.value.call, step, sampledRange(model.f.value, step));
  const gs = sampled(model.g.value.call, step, sampledRange(model.g.value, step));
  const arrays =
    `dt = ${exact(step).replace("−", "-")}\nf = ${literal(arrayOf([fs.values.length], fs.values), "f", "np.array")}\n` +
    `g = ${literal(arrayOf([gs.values.length], gs.values), "g", "np.array")}`;
  const start = `t0 = ${fs.first + gs.first} * dt  # where the result begins`;
  return {
    faltung:
      `${HEAD.faltung}# of functions, exact and with an error: h = ft.fun(f, (a, b)) @ ft.fun(g, (c, d)); h(t), h.error\n` +
      `# of samples, as the bars show:\n${arrays}\nh = dt * ft.convolve(f, g)\n${start}`,
    PyTorch: `${HEAD.PyTorch}${arrays}\nh = dt * F.conv1d(torch.from_numpy(f)[None, None], torch.from_numpy(g[::-1].copy())[None, None], padding=len(g) - 1)[0, 0]\n${start}`,
    SciPy: `${HEAD.SciPy}${arrays}\nh = dt * signal.convolve(f, g)\n${start}`,
  };
}
