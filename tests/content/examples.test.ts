import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { exampleIds, linesOf, readExample, variantIds } from "./files.ts";
import { differences, runTypeScript } from "./run.ts";
import { sharedOracle } from "../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

describe.each([...exampleIds, ...variantIds])("%s", (id) => {
  const recorded = linesOf(readExample(id, "out"));

  it("prints in TypeScript what was recorded from CPython", () => {
    expect(differences(recorded, runTypeScript(readExample(id, "ts")))).toEqual([]);
  });

  it("prints on CPython what was recorded", () => {
    expect(differences(recorded, linesOf(oracle.run(readExample(id, "py")).text))).toEqual([]);
  });
});
