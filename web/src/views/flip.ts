// View 3, flip or not: both operations side by side, the impulse test, the even and the odd part, and a kernel
// that is learned and does not care.

import { batch, computed, signal } from "@preact/signals-core";
import type { NdArray } from "../arithmetic/array";
import { arrayOf, combined, flipped, largest, mapped, maxDifference, plane, within } from "../arithmetic/array";
import { compute } from "../arithmetic/convolve";
import type { Fit } from "../arithmetic/learning";
import { noise, safeRate, start, step } from "../arithmetic/learning";
import { defaults } from "../arithmetic/settings";
import { h, svg, text, watch } from "../dom";
import { brief, difference, plural, times } from "../numbers";
import { badge } from "../parts/badge";
import { button, choice, slider } from "../parts/controls";
import { block, call, row, sum } from "../parts/formula";
import { grid } from "../parts/grid";
import { shortcut } from "../parts/keys";
import { line, plot } from "../parts/plot";
import { player } from "../parts/player";
import { HEAD, literal, tuple } from "../snippets";
import type { State } from "../state";
import type { Library, View } from "./view";

export const flip: View = {
  id: "flip",
  title: "Flip or not",
  question: "Why is the kernel turned around, and does it have to be?",
  available: () => true,
  next: { view: "arithmetic", question: "How large is the result, and what do stride, padding and dilation do to it?" },
  code,
  mount,
};

/** K with its even and odd parts weighed: −1 is the even part alone, 0 is K, 1 the odd part alone. */
function blend(kernel: NdArray, share: number): NdArray {
  const turned = flipped(kernel);
  const even = share <= 0 ? 1 : 1 - share;
  const odd = share >= 0 ? 1 : 1 + share;
  return combined(kernel, turned, (k, f) => (even * (k + f)) / 2 + (odd * (k - f)) / 2);
}

function mount(element: HTMLElement, state: State): void {
  const share = signal(0);
  const at = signal<readonly number[]>(state.position.peek());
  const kernel = computed(() => (share.value === 0 ? state.kernel.value : blend(state.kernel.value, share.value)));
  const same = (op: "convolve" | "correlate"): ReturnType<typeof defaults> => ({ ...state.settings.value, op, extent: "same", origin: centre(op) });
  // The middle of the kernel on the sample, for both: with an even length the defaults differ by one.
  const centre = (op: "convolve" | "correlate"): number[] => state.kernel.value.shape.map((k) => (op === "convolve" ? Math.floor((k - 1) / 2) : Math.floor(k / 2)));
  const convolved = computed(() => compute(state.x.value, kernel.value, same("convolve")));
  const correlated = computed(() => compute(state.x.value, kernel.value, same("correlate")));
  const apart = computed(() => combined(convolved.value, correlated.value, (p, q) => p - q));
  const scale = computed(() => Math.max(largest(convolved.value), largest(correlated.value), 1e-300));
  shortcut("f", () => state.flipKernel());
  watch(() => {
    state.say(`The largest difference between convolution and correlation is ${brief(largest(apart.value))}.`);
  });

  const move = (index: readonly number[]): void => {
    at.value = convolved.value.shape.map((n, a) => within(index[a] ?? 0, n));
  };
  const shown = (a: NdArray): NdArray => (a.shape.length === 3 ? plane(a, [at.value[0]!]) : plane(a, []));
  const cursor = (): readonly [number, number] => {
    const index = at.value;
    return index.length === 1 ? [0, index[0]!] : [index[index.length - 2]!, index[index.length - 1]!];
  };
  const result = (title: string, about: string, values: () => NdArray, limit: () => number): HTMLElement => {
    const width = state.x.value.shape.at(-1)!;
    const index = (r: number, c: number): number[] => (at.value.length === 1 ? [c] : at.value.length === 2 ? [r, c] : [at.value[0]!, r, c]);
    return h(
      "figure",
      { class: "panel", style: { flex: `1 1 ${Math.min(260, 24 * width)}px`, "max-width": `${width * 44 + 30}px` } },
      h("figcaption", {}, title, h("span", {}, ` ${about}`)),
      grid({
        label: () => `${title}, ${times(values().shape)}. Arrow keys move.`,
        data: () => ({ values: shown(values()) }),
        limit,
        cursor,
        overlay: (o) => o.box(...cursor(), 1, 1, o.colours.accent, 2.5),
        point: ([r, c]) => move(index(r, c)),
        move: (r, c) => move(index(cursor()[0] + r, cursor()[1] + c)),
      }),
    );
  };

  element.append(
    h("p", {}, "Convolution subtracts the kernel's index, correlation adds it. That is all: a minus sign, or a kernel turned by half a turn."),
    h("div", { class: "both" },
      block(call("(x ∗ k)", ["i"]), "=", sum("m"), call("x", [row("i", "−", "m")]), " ", call("k", ["m"])),
      block(call("(x ⋆ k)", ["i"]), "=", sum("m"), call("x", [row("i", "+", "m")]), " ", call("k", ["m"]))),
    h("div", { class: "panels" },
      result("Convolution", "x ∗ k", () => convolved.value, () => scale.value),
      result("Correlation", "x ⋆ k", () => correlated.value, () => scale.value),
      result("Difference", "x ∗ k − x ⋆ k", () => apart.value, () => scale.value)),
    h("p", { class: "at" }, text(() => {
      const offset = at.value.reduce((sum_, i, a) => sum_ * convolved.value.shape[a]! + Math.min(i, convolved.value.shape[a]! - 1), 0);
      const [p, q] = [convolved.value.data[offset]!, correlated.value.data[offset]!];
      return `At (${at.value.join(", ")}): ${brief(p, 8)} and ${brief(q, 8)}, difference ${p - q === 0 ? "0" : brief(p - q, 8)}. Largest anywhere: ${brief(largest(apart.value), 8)}.`;
    })),
    badge(state),
    evenOdd(),
    impulse(),
    learning(state, kernel),
    table(),
  );

  // --- the even and the odd part --------------------------------------------------------------------------

  function evenOdd(): HTMLElement {
    const small = (title: string, values: () => NdArray): HTMLElement =>
      miniature(title, () => middle(values()), () => Math.max(largest(state.kernel.value), 1e-300));
    const separation = computed(() => {
      const probes = Array.from({ length: 41 }, (_, i) => -1 + i / 20);
      return probes.map((s) => {
        const k = blend(state.kernel.value, s);
        // Both results are linear in the kernel, so the kernels' own distance tells how far apart they are.
        const size = norm(k);
        return [s, size === 0 ? 0 : norm(combined(k, flipped(k), (p, q) => (p - q) / 2)) / size] as const;
      });
    });
    const lanes = plot({
      label: () => "How far the two results are apart, from the even part alone to the odd part alone. Left and right move.",
      height: 120,
      name: "",
      x: () => [-1.05, 1.05],
      y: () => [-1.25, 1.25],
      value: () => ({ now: share.value, text: words(share.value) }),
      drag: (s) => (share.value = snap(s)),
      key: (right) => (share.value = snap(share.value + Math.sign(right) / 20)),
    });
    watch(() => {
      const now = separation.value.reduce((best, p) => (Math.abs(p[0] - share.value) < Math.abs(best[0] - share.value) ? p : best));
      lanes.layer.replaceChildren(
        svg("path", { class: "f-curve", d: line(separation.value.map(([s, d]) => [lanes.x(s), lanes.y(d)] as const)) }),
        svg("path", { class: "g-curve", d: line(separation.value.map(([s, d]) => [lanes.x(s), lanes.y(-d)] as const)) }),
        svg("circle", { class: "head", cx: lanes.x(share.value), cy: lanes.y(now[1]), r: 5 }),
        svg("circle", { class: "head accent", cx: lanes.x(share.value), cy: lanes.y(-now[1]), r: 5 }),
        svg("text", { x: lanes.x(1), y: lanes.y(1) - 7, "text-anchor": "end" }, "x ∗ k"),
        svg("text", { x: lanes.x(1), y: lanes.y(-1) + 15, "text-anchor": "end" }, "x ⋆ k"),
      );
    });
    return h(
      "section",
      { class: "part" },
      h("h2", {}, "When they agree"),
      h("p", {}, "Every kernel is a sum of a part that is its own flip and a part that is minus its flip. The first gives the same result both ways, the second gives opposite results. Take the odd part away, and the two lanes merge."),
      h("div", { class: "panels small" },
        small("k now", () => kernel.value),
        small("its flip", () => flipped(kernel.value)),
        small("even part", () => blend(state.kernel.value, -1)),
        small("odd part", () => blend(state.kernel.value, 1))),
      lanes.element,
      h("div", { class: "controls" },
        slider("Even part ↔ odd part", { min: -1, max: 1, step: 0.05 }, () => share.value, (s) => (share.value = snap(s)), words),
        button("Flip the kernel", () => state.flipKernel(), "F"),
        button("Keep this kernel", () => batch(() => {
          state.kernel.value = kernel.value;
          share.value = 0;
        }))),
    );
  }

  // --- the impulse test --------------------------------------------------------------------------------------

  function impulse(): HTMLElement {
    const delta = computed(() => {
      const shape = kernel.value.shape.map((k) => 2 * k + 1 - (k % 2 === 0 ? 1 : 0));
      const result_ = arrayOf(shape);
      result_.data[Math.floor(result_.data.length / 2)] = 1;
      return result_;
    });
    const answer = (op: "convolve" | "correlate"): NdArray => compute(delta.value, kernel.value, { ...defaults(kernel.value.shape.length, op), extent: "same", origin: centre(op) });
    const limit = (): number => Math.max(largest(kernel.value), 1e-300);
    return h(
      "section",
      { class: "part" },
      h("h2", {}, "The impulse test"),
      h("p", {}, "Not sure what a library does? Give it a single 1 among zeros. If the kernel comes back as you wrote it, that was a convolution. If it comes back turned, a correlation."),
      h("div", { class: "panels small" },
        miniature("one 1 among zeros", () => middle(delta.value), () => 1),
        miniature("δ ∗ k: the kernel", () => middle(answer("convolve")), limit),
        miniature("δ ⋆ k: turned", () => middle(answer("correlate")), limit)),
      h("p", { class: "quiet" }, text(() => {
        const same_ = maxDifference(kernel.value, flipped(kernel.value));
        return same_ === 0 ? "This kernel is its own flip, so this test cannot tell. Use one that is not." : "";
      })),
    );
  }
}

function snap(s: number): number {
  const near = Math.round(s * 20) / 20;
  return Math.max(-1, Math.min(1, near));
}

function words(s: number): string {
  if (s === 0) return "k as it is";
  if (s === -1) return "the even part alone";
  if (s === 1) return "the odd part alone";
  return s < 0 ? `${Math.round(100 * (1 + s))} % of the odd part` : `${Math.round(100 * (1 - s))} % of the even part`;
}

function norm(a: NdArray): number {
  return Math.sqrt(a.data.reduce((sum_, v) => sum_ + v * v, 0));
}

function middle(a: NdArray): NdArray {
  return plane(a, a.shape.length === 3 ? [Math.floor(a.shape[0]! / 2)] : []);
}

function miniature(title: string, values: () => NdArray, limit: () => number): HTMLElement {
  const columns = values().shape[1]!;
  return h(
    "figure",
    { class: "panel", style: { flex: `0 1 ${Math.max(96, Math.min(260, columns * 40))}px` } },
    h("figcaption", {}, title),
    grid({ label: () => title, data: () => ({ values: values() }), limit, largest: 40 }),
  );
}

// --- let it learn ------------------------------------------------------------------------------------------------

function learning(state: State, kernel: { readonly value: NdArray }): HTMLElement {
  const source = signal<"noise" | "x">("noise");
  const x = computed<NdArray>(() => {
    const shape = kernel.value.shape.map((k) => (state.rank.value === 1 ? 64 : state.rank.value === 2 ? 20 : 8) + k);
    const chosen = source.value === "noise" ? noise(shape) : usable(state.x.value, kernel.value) ? state.x.value : noise(shape);
    // Unit variance, so that one rate fits all.
    const size = norm(chosen) / Math.sqrt(chosen.data.length);
    return size > 0 ? mapped(chosen, (v) => v / size) : chosen;
  });
  const target = computed(() => compute(x.value, kernel.value, { ...defaults(state.rank.value, "convolve"), extent: "valid" }));
  const rate = computed(() => safeRate(x.value, kernel.value.shape));
  const fits = signal<readonly [Fit, Fit]>([start("convolve", kernel.value.shape), start("correlate", kernel.value.shape)]);
  const losses = signal<readonly (readonly [number, number])[]>([]);
  const restart = (): void => {
    batch(() => {
      fits.value = [start("convolve", kernel.value.shape), start("correlate", kernel.value.shape)];
      losses.value = [];
    });
  };
  watch(() => {
    void x.value;
    void target.value;
    restart();
  });
  const advance = (count: number): void => {
    let [c, r] = fits.value;
    const all = [...losses.value];
    for (let i = 0; i < count && all.length < 4000; i++) {
      c = step(x.value, target.value, c, rate.value);
      r = step(x.value, target.value, r, rate.value);
      all.push([c.loss, r.loss]);
    }
    batch(() => {
      fits.value = [c, r];
      losses.value = all;
    });
  };
  let waited = 0;
  const player_ = player("Let it learn", (seconds) => {
    waited += seconds * 45;
    const count = Math.floor(waited);
    waited -= count;
    if (count > 0) advance(Math.min(count, 20));
    const last = losses.value.at(-1);
    if (last && (last[0] < 1e-28 || losses.value.length >= 4000)) player_.playing.value = false;
  });
  const curve = plot({
    label: () => "Loss of both, logarithmic, over the steps",
    height: 170,
    name: "step",
    x: () => [0, Math.max(60, losses.value.length)],
    y: () => [-30, 4],
  });
  watch(() => {
    const points = (which: 0 | 1): string =>
      line(losses.value.map((pair, i) => [curve.x(i + 1), curve.y(Math.max(-30, Math.log10(pair[which])))] as const));
    curve.layer.replaceChildren(
      svg("path", { class: "f-curve thick", d: points(0) }),
      svg("path", { class: "g-curve thin", d: points(1) }),
      ...[0, -10, -20, -30].map((power) => svg("text", { x: 2, y: curve.y(power) + 4 }, `1e${power}`.replace("-", "−"))),
    );
  });
  const limit = (): number => Math.max(largest(kernel.value), 1e-300);
  return h(
    "section",
    { class: "part" },
    h("h2", {}, "Let it learn"),
    h("p", {}, "A network finds its kernels by itself. Here the target was made with a convolution. One learner uses convolution, the other correlation; both start from zeros and follow the gradient. The second ends with the flipped kernel, and at every step with the same loss."),
    h("div", { class: "controls" },
      player_.button,
      button("One step", () => advance(1)),
      button("Start over", restart),
      choice("Learn from", [["noise", "noise"], ["x", "the input"]] as const, () => source.value, (s) => (source.value = s))),
    h("div", { class: "panels small" },
      miniature("made with k", () => middle(kernel.value), limit),
      miniature("learned with ∗", () => middle(fits.value[0].kernel), limit),
      miniature("learned with ⋆", () => middle(fits.value[1].kernel), limit),
      miniature("k flipped", () => middle(flipped(kernel.value)), limit)),
    h("figure", { class: "wide" },
      h("figcaption", {}, h("span", { class: "key f-line" }, "loss with ∗"), h("span", { class: "key g-line" }, "loss with ⋆")),
      curve.element),
    h("p", {}, text(() => {
      const last = losses.value.at(-1);
      if (!last) return "Press Space, or take one step.";
      const [c, r] = fits.value;
      return (
        `After ${plural(losses.value.length, "step")}: losses ${brief(last[0], 6)} and ${brief(last[1], 6)}, difference ${difference(Math.abs(last[0] - last[1]))}. ` +
        `The kernel learned with ⋆ is ${difference(maxDifference(r.kernel, flipped(kernel.value)))} away from the flipped k, and ${difference(maxDifference(r.kernel, flipped(c.kernel)))} from the flip of the other.`
      );
    })),
    h("p", { class: "quiet" }, text(() => (source.value === "x" && !usable(state.x.value, kernel.value) ? "The input is too small or not finite, so noise it is." : ""))),
  );
}

function usable(x: NdArray, kernel: NdArray): boolean {
  return x.shape.every((n, a) => n >= 2 * kernel.shape[a]!) && x.data.every(Number.isFinite);
}

// --- who flips -----------------------------------------------------------------------------------------------------

const LIBRARIES: readonly (readonly [string, string, string])[] = [
  ["faltung", "convolve", "correlate, nn.conv"],
  ["NumPy", "convolve", "correlate"],
  ["SciPy", "signal.convolve, convolve2d, fftconvolve, lfilter; ndimage.convolve", "signal.correlate, correlate2d; ndimage.correlate"],
  ["PyTorch", "none", "conv1d, conv2d, conv3d, nn.Conv2d"],
  ["JAX", "numpy.convolve, scipy.signal.convolve", "lax.conv_general_dilated"],
  ["TensorFlow, Keras", "none", "nn.conv2d, layers.Conv2D"],
  ["OpenCV", "none", "filter2D"],
  ["MATLAB", "conv, conv2, convn, filter", "imfilter (by default), filter2, xcorr"],
  ["Julia", "DSP.conv; NNlib.conv (Flux)", "ImageFiltering.imfilter"],
  ["R", "filter", "convolve (it wants rev(y))"],
  ["Mathematica", "ListConvolve", "ListCorrelate"],
];

function table(): HTMLElement {
  return h(
    "section",
    { class: "part" },
    h("h2", {}, "Who flips"),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Which libraries flip" },
      h("table", {},
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Library"), h("th", { scope: "col" }, "flips: convolution ∗"), h("th", { scope: "col" }, "does not: correlation ⋆"))),
        h("tbody", {}, ...LIBRARIES.map(([name, flips, not]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, flips), h("td", {}, not)))))),
    h("p", { class: "quiet" }, "Layers of neural networks call the correlation a convolution. It does no harm: they learn the kernel."),
  );
}

function code(state: State): Record<Library, string> {
  const k = literal(state.kernel.value, "k", "np.array");
  const rank = state.rank.value;
  const delta = `delta = np.zeros(${tuple(state.kernel.value.shape.map((n) => 2 * n + 1))})\ndelta[${state.kernel.value.shape.map((n) => n).join(", ")}] = 1`;
  return {
    faltung: `${HEAD.faltung}k = ${k}\n${delta}\nft.convolve(delta, k, mode="same")   # k as it is: it flips\nft.correlate(delta, k, mode="same")  # k turned: it does not`,
    PyTorch: `${HEAD.PyTorch}k = ${k}\n${delta}\ntorch_k = torch.from_numpy(k)[None, None]\nF.conv${rank}d(torch.from_numpy(delta)[None, None], torch_k, padding="same")[0, 0]  # k turned: it does not flip`,
    SciPy: `${HEAD.SciPy}k = ${k}\n${delta}\nsignal.convolve(delta, k, mode="same")   # k as it is: it flips\nsignal.correlate(delta, k, mode="same")  # k turned: it does not`,
  };
}
