import { measurePage } from "./page.ts";
import { measurePythonStart } from "./python-start.ts";
import { measureParked, measureRuntime } from "./runtime.ts";
import { markdownTable, writeReadme } from "./table.ts";
import { measureFolds } from "./trace-folds.ts";
import { measureTrace } from "./trace.ts";

/**
 * `npm run bench`: all of it, or the parts that are named: `runtime` (the runtime and its peers), `memory` (a
 * task that waits), `trace` (what recording costs), `folds` (what reading a trace costs), `page` (what a
 * reader downloads and waits for), `python` (the same for CPython in the page). `--write-readme` measures the
 * first four and puts their tables into README.md of this folder.
 */

const PARTS = ["runtime", "memory", "trace", "folds", "page", "python"];

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const unknown = named.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}: name any of ${PARTS.join(", ")}, or none for all.`);
  process.exit(1);
}
const writes = process.argv.includes("--write-readme");
const wanted = (part: string): boolean =>
  named.length > 0 ? named.includes(part) : !(writes && (part === "page" || part === "python"));

function traceTable(): string {
  return markdownTable(
    ["recording a trace", "value", "unit"],
    measureTrace().map(({ what, value, unit }) => [what, value, unit]),
  );
}

function foldTable(): string {
  return markdownTable(
    ["reading a trace", "value", "unit"],
    measureFolds().map(({ what, value, unit }) => [what, value, unit]),
  );
}

const tables: string[] = [];
async function show(measure: () => string | Promise<string>): Promise<void> {
  const table = await measure();
  console.log(`${table}\n`);
  tables.push(table);
}

if (wanted("runtime")) await show(measureRuntime);
if (wanted("memory")) await show(measureParked);
if (wanted("trace")) await show(traceTable);
if (wanted("folds")) await show(foldTable);
if (writes) writeReadme("tests/bench/README.md", tables.join("\n\n"));
if (wanted("page")) await measurePage();
if (wanted("python")) await measurePythonStart();
// Some peers leave timers behind.
process.exit(0);
