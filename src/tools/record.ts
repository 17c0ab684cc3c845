/**
 * Runs every Python example on CPython and writes what it prints beside it, into `<name>.out`.
 *
 * The order inside a printed set is an accident of memory addresses, so a recording that differs in nothing else is left
 * as it was.
 */
import { glob, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startOracle } from "../python/oracle.ts";

const examples = fileURLToPath(new URL("../../content/examples/", import.meta.url));
const oracle = await startOracle();
let written = 0;
let kept = 0;

for (const file of (await Array.fromAsync(glob("**/*.py", { cwd: examples }))).sort()) {
  const recording = `${examples}${file.replace(/\.py$/, ".out")}`;
  const { text } = oracle.run(await readFile(`${examples}${file}`, "utf8"));
  if (text === (await readFile(recording, "utf8").catch(() => null))) {
    kept += 1;
    continue;
  }
  await writeFile(recording, text);
  written += 1;
  console.log(`recorded content/examples/${file.replace(/\.py$/, ".out")}`);
}

console.log(`${written} recorded, ${kept} unchanged.`);
process.exit();
