// Prints, for each payload on standard input, the code of the view it opens on: tests/test_explain_snippets_layers.py
// runs it.

import { readFileSync } from "node:fs";
import type { Payload } from "../src/payload";
import { createState } from "../src/state";
import { VIEWS } from "../src/views/registry";

const codes: unknown[] = [];
for (const payload of JSON.parse(readFileSync(0, "utf8")) as Payload[]) {
  const state = await createState(payload);
  codes.push({ [payload.open]: VIEWS.find((view) => view.id === payload.open)!.code!(state) });
}
process.stdout.write(JSON.stringify(codes));
