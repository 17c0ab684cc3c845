import { beforeAll, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { searchForDifference } from "./search.ts";
import { sharedOracle } from "../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

it("random programs do on our runtime what they do on CPython, step by step", { timeout: 300_000 }, () => {
  const found = searchForDifference(oracle, { runs: 300, seed: 314 });
  expect(found && `${found.pair.python}\n${found.difference}`).toBeNull();
});
