import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { places } from "../../../../src/runtime/text/cpython-places.ts";
import { sharedOracle } from "../../../support/oracle.ts";

test("The places in CPython's library are those of the CPython that is the oracle.", async () => {
  const program = new URL("../../../../src/python/node/cpython_places.py", import.meta.url);
  const oracle = await sharedOracle();
  expect(JSON.parse(oracle.run(readFileSync(program, "utf8")).text)).toEqual(places);
});
