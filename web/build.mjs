// Bundles src into the two files the Python package ships, or into --out=FOLDER; with --tests, the tests into
// something node runs.
import { build } from "esbuild";
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const given = process.argv.find((word) => word.startsWith("--out="));
const STATIC = given ? given.slice(6) : fileURLToPath(new URL("../src/faltung/explain/static/", import.meta.url));

if (process.argv.includes("--tests")) {
  rmSync(".tests", { recursive: true, force: true });
  const entryPoints = readdirSync("test").filter((name) => name.endsWith(".test.ts")).map((name) => `test/${name}`);
  await build({
    entryPoints,
    outdir: ".tests",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
} else {
  await build({
    entryPoints: { explain: "src/main.ts" },
    outdir: STATIC,
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "faltungExplain",
    target: ["es2022"],
    charset: "utf8",
    legalComments: "none",
    inject: ["src/short.js"],
    define: {
      ...Object.fromEntries(["abs", "ceil", "floor", "max", "min", "round"].map((name) => [`Math.${name}`, name])),
      "Number.isFinite": "isFinite",
      "Array.from": "listFrom",
    },
    logLevel: "info",
  });
  await build({
    entryPoints: { explain: "src/style/page.css" },
    outdir: STATIC,
    bundle: true,
    minify: true,
    charset: "utf8",
    target: ["es2022", "chrome120", "firefox121", "safari17"],
    logLevel: "info",
  });
}
