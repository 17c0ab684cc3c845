/**
 * Runs every Python example on CPython and writes what it prints beside it, into `<name>.out`; and writes the
 * public names of CPython's asyncio and its signatures for the reference, the names that an editor completes,
 * and the places in CPython's library that reprs name.
 */
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startOracle } from "../python/node/oracle.ts";
import { readReference } from "../reference/extract.ts";
import { pythonPaths } from "../reference/python-signatures.ts";
import { moduleNames } from "../stdlib/index.ts";
import { format } from "prettier";

const examples = fileURLToPath(new URL("../../content/examples/", import.meta.url));
const source = fileURLToPath(new URL("../", import.meta.url));

// The order in which CPython prints a set of tasks depends on their addresses in memory. It is recorded in
// the order of their names, so that a program gives the same file every time.
function sortSetsOfTasks(text: string): string {
  const name = (task: string): string => /name='([^']*)'/.exec(task)?.[1] ?? "";
  return text.replace(/\{(<Task [^{}]*>)\}/g, (_, tasks: string) => {
    const inOrder = tasks
      .split(/, (?=<Task )/)
      .sort((one, other) => name(one).localeCompare(name(other), "en", { numeric: true }));
    return `{${inOrder.join(", ")}}`;
  });
}

// As in src/runtime/state/interpreter.ts.
const FIRST_ADDRESS = 0x7f0000001000;
const ADDRESS_STEP = 0x40;

// Where an object is in memory differs from run to run. Recorded are the addresses that our runtime gives.
function plainAddresses(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/(?<= at )0x[\da-f]+/g, (address) => {
    const plain = known.get(address) ?? `0x${(FIRST_ADDRESS + known.size * ADDRESS_STEP).toString(16)}`;
    known.set(address, plain);
    return plain;
  });
}

const oracle = await startOracle();
let written = 0;
let unchanged = 0;

for (const program of globSync("**/*.py", { cwd: examples }).sort()) {
  const recording = program.replace(/\.py$/, ".out");
  const { text } = oracle.run(await readFile(examples + program, "utf8"));
  const sorted = plainAddresses(sortSetsOfTasks(text));
  if (sorted === (await readFile(examples + recording, "utf8").catch(() => null))) {
    unchanged += 1;
  } else {
    await writeFile(examples + recording, sorted);
    written += 1;
    console.log(`Recorded content/examples/${recording}`);
  }
}

for (const [program, file] of [
  ["asyncio_names.py", "reference/asyncio-names.json"],
  ["completion_names.py", "ui/editor/python-names.json"],
] as const) {
  const names = oracle.run(await readFile(`${source}python/node/${program}`, "utf8")).text;
  await writeFile(source + file, await format(names, { parser: "json", printWidth: 110 }));
}

const paths = pythonPaths(await readReference(moduleNames));
const signatures = oracle.run(
  `NAMES = ${JSON.stringify(paths)}\n${await readFile(`${source}python/node/signatures.py`, "utf8")}`,
).text;
await writeFile(
  `${source}reference/python-signatures.json`,
  await format(signatures, { parser: "json", printWidth: 110 }),
);

const places = oracle.run(await readFile(`${source}python/node/cpython_places.py`, "utf8")).text.trim();
await writeFile(
  `${source}runtime/text/cpython-places.ts`,
  await format(
    `// Written by \`npm run record\` from src/python/node/cpython_places.py.

/** A function of CPython's library, and where it is defined. Lines count from 1. */
export interface CPythonPlace {
  /** Its qualified name. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/**
 * A function with the lines on which it awaits, the one on which it ends, and the one on which it makes a
 * task or a future.
 */
interface CPythonFunction extends CPythonPlace {
  readonly awaits: readonly number[];
  readonly end: number;
  readonly creates?: number;
}

/** The functions of CPython's library that reprs name. */
export const places = ${places} as const satisfies Record<string, CPythonFunction>;
`,
    { parser: "typescript", printWidth: 110 },
  ),
);

console.log(`${written} recorded, ${unchanged} unchanged.`);
