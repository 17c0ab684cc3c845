import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { exampleIds, linesOf, readExample } from "./files.ts";
import { differences, runTypeScript } from "./run.ts";
import { changes } from "./try-this.ts";
import { sharedOracle } from "../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

describe.each(exampleIds)("%s", (id) => {
  const recorded = linesOf(readExample(id, "out"));

  it("prints in TypeScript what was recorded from CPython", () => {
    expect(differences(recorded, runTypeScript(readExample(id, "ts")))).toEqual([]);
  });

  it("prints on CPython what was recorded", () => {
    expect(differences(recorded, linesOf(oracle.run(readExample(id, "py")).text))).toEqual([]);
  });
});

/** The text with each replacement made; throws when there is nothing to replace, or more than one place. */
function changed(text: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((before, [old, replacement]) => {
    const [head, tail, ...more] = before.split(old);
    if (head === undefined || tail === undefined || more.length > 0) {
      throw new Error(`Expected ${JSON.stringify(old)} exactly once.`);
    }
    return head + replacement + tail;
  }, text);
}

describe.each(changes)("$example, changed as its lesson asks,", ({ example, typescript, python, prints }) => {
  it("prints in TypeScript what the lesson says", () => {
    expect(differences(prints, runTypeScript(changed(readExample(example, "ts"), typescript)))).toEqual([]);
  });

  it("prints on CPython what the lesson says", () => {
    expect(
      differences(prints, linesOf(oracle.run(changed(readExample(example, "py"), python)).text)),
    ).toEqual([]);
  });
});
