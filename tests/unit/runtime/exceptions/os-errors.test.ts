import { beforeAll, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { OSError, repr, str } from "../../../../src/runtime/index.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

test.each(["", '"no"', '111, "no"', '98, "no"', '11, "no"', '110, "no"', '13, "a", "b"', '"a", "b"', "None"])(
  "OSError(%s) is of the class, and has the texts, that it has in Python.",
  (given) => {
    const expected = oracle.run(
      `e = OSError(${given})\nprint(repr(e), str(e), e.errno, e.strerror, sep="|")`,
    );
    const args = JSON.parse(`[${given.replace("None", "null")}]`) as unknown[];
    const error = new OSError(...args);
    expect([repr(error), str(error), str(error.errno), str(error.strerror)].join("|")).toBe(
      expected.text.trim(),
    );
  },
);
