// Prints, for each payload on standard input, the code the page offers: tests/test_explain_snippets.py runs it.

import { readFileSync } from "node:fs";
import type { Payload } from "../src/payload";
import { convolution } from "../src/snippets";
import { createState } from "../src/state";
import { VIEWS } from "../src/views/registry";

const payloads = JSON.parse(readFileSync(0, "utf8")) as Payload[];
const states = await Promise.all(payloads.map((payload) => createState(payload)));
const views = VIEWS.filter((view) => view.code && view.available(states[0]!)).map((view) => [view.id, view.code!(states[0]!)]);
process.stdout.write(JSON.stringify({ convolutions: states.map(convolution), views }));
