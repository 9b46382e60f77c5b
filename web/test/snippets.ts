// Prints, for each payload on standard input, the code the page offers: tests/test_explain_snippets.py runs it.

import { readFileSync } from "node:fs";
import type { Payload } from "../src/payload";
import { convolution } from "../src/snippets";
import { createState } from "../src/state";

const payloads = JSON.parse(readFileSync(0, "utf8")) as Payload[];
const codes = await Promise.all(payloads.map(async (payload) => convolution(await createState(payload))));
process.stdout.write(JSON.stringify(codes));
