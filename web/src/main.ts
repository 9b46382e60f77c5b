// The way in: `mount(element, payload)`; a page that carries a payload mounts itself.

import { scope } from "./dom";
import { maxDifference, sameShape } from "./arithmetic/array";
import { compute } from "./arithmetic/convolve";
import type { ArraysSection, Payload } from "./payload";
import { FORMAT, VERSION, unpackArray, unpackSettings } from "./payload";
import { mountShell } from "./shell";
import { createState } from "./state";
import { followTheme } from "./theme";

/** Show `payload` in `element`; returns what takes it down again. */
export async function mount(element: HTMLElement, payload: Payload): Promise<() => void> {
  if (payload.format !== FORMAT || payload.version !== VERSION) {
    element.textContent = `This page needs data of version ${VERSION}, and got ${payload.version}.`;
    return () => {};
  }
  element.classList.add("faltung");
  const state = await createState(payload);
  const end = scope(() => mountShell(element, state));
  element.dataset["ready"] = "true";
  return () => {
    end();
    element.replaceChildren();
  };
}

/** max |page − faltung| over every result in a section of arrays: what the browser tests ask for. */
export async function disagreement(section: ArraysSection): Promise<number> {
  const [x, kernel] = [await unpackArray(section.x), await unpackArray(section.kernel)];
  let most = 0;
  for (const result of section.results) {
    const [ours, theirs] = [compute(x, kernel, unpackSettings(result.settings)), await unpackArray(result.y)];
    most = sameShape(ours, theirs) ? Math.max(most, maxDifference(ours, theirs)) : Infinity;
  }
  return most;
}

const carried = document.getElementById("payload");
const root = document.getElementById("faltung");
if (carried && root) {
  followTheme();
  mount(root, JSON.parse(carried.textContent ?? "") as Payload).catch((error: unknown) => {
    root.textContent = `The page could not be shown: ${String(error)}`;
    throw error;
  });
}
