import type { RootContent } from "mdast";
import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { elementsOf } from "../../src/site/mdx.ts";
import { pages } from "./files.ts";
import { sharedOracle } from "../support/oracle.ts";

// Programs that TypeScript cannot have are no cells, but listings, each followed by what it prints.
const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));
const listings = lessons.flatMap(({ path, text }) => {
  const parts = elementsOf(text, "Python").flatMap(({ children }): RootContent[] => children);
  const code = parts.flatMap((node) => (node.type === "code" ? [node] : []));
  return code.flatMap(({ lang, value }, place) =>
    lang === "python" ? [{ path, number: place / 2 + 1, program: value, printed: code[place + 1] }] : [],
  );
});

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

describe("the listings of lessons", () => {
  it("are there", () => {
    expect(listings.length).toBeGreaterThan(0);
  });

  it.each(listings)("$path, listing $number: CPython prints what is below", async ({ program, printed }) => {
    expect(printed?.lang).toBe("text");
    const { text, exception } = await oracle.runWithThreads(`${program}\n`);
    expect(text).toBe(`${printed?.value ?? ""}\n`);
    expect(exception).toBeNull();
  });
});
