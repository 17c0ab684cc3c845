import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { differenceOf, type Pair } from "./recording.ts";
import { sharedOracle } from "../support/oracle.ts";

const cases = fileURLToPath(new URL("cases/", import.meta.url));
const examples = fileURLToPath(new URL("../../content/examples/", import.meta.url));

/**
 * Threads begin and end at no particular moment of the loop; of these programs only the output is compared.
 */
const WITH_THREADS = [
  "scheduling/blocking-to-thread",
  "scheduling/blocking-to-thread/three-jobs",
  "scheduling/ticks-and-thread",
  "reference/to-thread",
];

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

function namesIn(folder: string): string[] {
  return globSync("**/*.{py,ts}", { cwd: folder })
    .map((file) => file.replace(/\.(py|ts)$/, ""))
    .filter((name, index, names) => names.indexOf(name) === index)
    .sort();
}

function pair(folder: string, name: string): Pair {
  const read = (extension: string): string => readFileSync(`${folder}${name}.${extension}`, "utf8");
  const python = read("py");
  return { python, typescript: read("ts"), interrupts: interruptsIn(python) };
}

/** A program that begins with `# Ctrl-C at 1, 2.5` is interrupted at these seconds. */
function interruptsIn(python: string): readonly number[] {
  const [, seconds] = /^# Ctrl-C at (.+)/.exec(python) ?? [];
  return seconds === undefined ? [] : seconds.split(",").map(Number);
}

describe("on our runtime everything happens as on CPython:", () => {
  it.each(namesIn(cases))("%s", (name) => {
    expect(differenceOf(oracle, pair(cases, name))).toBeNull();
  });
});

describe("the lessons' examples do on our runtime what they do on CPython, step by step:", () => {
  it.each(namesIn(examples).filter((name) => !WITH_THREADS.includes(name)))("%s", (name) => {
    expect(differenceOf(oracle, pair(examples, name))).toBeNull();
  });
});
