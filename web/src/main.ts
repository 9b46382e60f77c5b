// The way in: `mount(element, payload)`; a page that carries a payload mounts itself.

import { scope } from "./dom";
import type { Payload } from "./payload";
import { FORMAT, VERSION } from "./payload";
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

const carried = document.getElementById("payload");
const root = document.getElementById("faltung");
if (carried && root) {
  followTheme();
  mount(root, JSON.parse(carried.textContent ?? "") as Payload).catch((error: unknown) => {
    root.textContent = `The page could not be shown: ${String(error)}`;
    throw error;
  });
}
