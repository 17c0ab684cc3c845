/**
 * `npm run fuzz -- --runs N --seed S --from P`: compares random programs on CPython and on our runtime, from
 * the P-th of the seed on. The smallest pair of programs that differs is saved as a case; from then on `npm
 * test` compares it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { startOracle } from "../../src/python/node/oracle.ts";
import { searchForDifference } from "./search.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    from: { type: "string", default: "1" },
  },
});
const runs = wholeNumber("runs", values.runs);
const seed = wholeNumber("seed", values.seed);
const from = wholeNumber("from", values.from);

console.log(`Comparing ${runs} random programs on CPython and on our runtime; seed ${seed}.`);
const oracle = await startOracle();
const begin = performance.now();
let programs = 0;
const found = searchForDifference(oracle, {
  runs,
  seed,
  from,
  onProgram: () => {
    programs += 1;
    if (programs % 50 === 0 || programs === runs) showProgress();
  },
});
if (process.stdout.isTTY) process.stdout.write("\n");

if (found === null) {
  console.log(`${runs} programs, no difference; seed ${seed}.`);
} else {
  const folder = new URL("cases/found/", import.meta.url);
  const name = `seed-${seed}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.py`, folder), found.pair.python);
  const typescript = await format(found.pair.typescript, { parser: "typescript", printWidth: 110 });
  writeFileSync(new URL(`${name}.ts`, folder), typescript);
  console.log(found.pair.python);
  console.log(found.difference);
  console.log(`\nProgram ${found.after} of seed ${seed} differs. Saved, as small as it could be made:`);
  console.log(`  ${fileURLToPath(new URL(name, folder))}.py and .ts`);
  process.exitCode = 1;
}

/** One line that is written over: how many programs so far, how many a second. */
function showProgress(): void {
  const perSecond = (programs / (performance.now() - begin)) * 1000;
  const line = `${programs} of ${runs} programs, ${perSecond.toFixed(0)} a second`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}   `);
  else if (programs % 500 === 0) console.log(line);
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not ${JSON.stringify(text)}.`);
  process.exit(2);
}
