// Keys that work anywhere in a view, as long as nothing is being typed.

import { listen } from "../dom";

export function shortcut(key: string, action: () => void): void {
  listen<KeyboardEvent>(document, "keydown", (event) => {
    if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target as Element | null;
    if (target?.closest("input:not([type=range]), textarea, select, [contenteditable]")) return;
    // Space presses the button that has the focus.
    if (key === " " && target?.closest("button, a, summary, input, label")) return;
    event.preventDefault();
    action();
  });
}
