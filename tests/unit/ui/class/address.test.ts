import { describe, expect, test } from "vitest";
import {
  type ItemKind,
  MAX_ITEMS,
  MAX_TITLE,
  readClassPage,
  writeClassPage,
} from "../../../../src/ui/class/address.ts";

const kinds = new Map<string, ItemKind>([
  ["limits/workers", "cell"],
  ["limits/order", "exercise"],
  ["shared-state/lock", "cell"],
]);
const isKnown = (id: string): boolean => kinds.has(id);
const kindOf = (id: string): ItemKind => kinds.get(id) ?? "cell";
const read = (search: string) => readClassPage(search, isKnown);

describe("An address", () => {
  test("names cells and exercises in the order of the page.", () => {
    const { items } = read("?cells=shared-state/lock,limits/workers&exercises=limits/order");
    expect(items).toEqual(["shared-state/lock", "limits/workers", "limits/order"]);
  });

  test("may go back from exercises to cells.", () => {
    const { items } = read("?exercises=limits/order&cells=limits/workers");
    expect(items).toEqual(["limits/order", "limits/workers"]);
    expect(read("?cells=limits/workers&exercises=limits/order&cells=shared-state/lock").items).toEqual([
      "limits/workers",
      "limits/order",
      "shared-state/lock",
    ]);
  });

  test("may have escapes, spaces and empty names.", () => {
    expect(read("?cells=limits%2Fworkers%2C,%20shared-state/lock,").items).toEqual([
      "limits/workers",
      "shared-state/lock",
    ]);
  });

  test("shows what it names twice once.", () => {
    expect(read("?cells=limits/workers,limits/workers&exercises=limits/workers").items).toEqual([
      "limits/workers",
    ]);
  });

  test("gives the names that the site does not have, the first three and how many more.", () => {
    const { items, unknown, moreUnknown } = read("?cells=a,b,c,d,e,limits/workers,__proto__");
    expect({ items, unknown, moreUnknown }).toEqual({
      items: ["limits/workers"],
      unknown: ["a", "b", "c"],
      moreUnknown: 3,
    });
  });

  test("without any names gives a page with nothing on it.", () => {
    expect(read("")).toEqual({ title: "", items: [], unknown: [], moreUnknown: 0, isCut: false });
  });

  test("that names more than a page has room for is cut, and says so.", () => {
    const search = `?cells=${Array.from({ length: 5000 }, (_, number) => `x/${String(number)}`).join(",")}`;
    const { items, isCut } = readClassPage(search, () => true);
    expect(items).toHaveLength(MAX_ITEMS);
    expect(isCut).toBe(true);
  });

  test("of a megabyte is read at once, and long names are cut.", () => {
    const { unknown, moreUnknown } = read(`?cells=${"x".repeat(1 << 20)},${"y,".repeat(100_000)}`);
    expect(unknown.map(({ length }) => length)).toEqual([60, 1]);
    expect(moreUnknown).toBe(0);
  });
});

describe("A title", () => {
  test("is one line of plain text.", () => {
    expect(read("?title=%3Cb%3EWeek%203%3C%2Fb%3E%0A%09%E2%80%AE%20%20locks").title).toBe(
      "<b>Week 3</b> locks",
    );
  });

  test("is cut where it is long, and not in the middle of a character.", () => {
    const { title } = read(`?title=${encodeURIComponent(`${"x".repeat(MAX_TITLE - 2)}🙂🙂`)}`);
    expect(title).toBe(`${"x".repeat(MAX_TITLE - 2)}…`);
  });
});

describe("A page becomes an address", () => {
  test("that is read as the same page.", () => {
    const page = {
      title: "Week 3: 锁 & more",
      items: ["limits/workers", "limits/order", "shared-state/lock"],
    };
    const search = writeClassPage(page, kindOf);
    expect(search).toBe(
      "?title=Week%203%3A%20%E9%94%81%20%26%20more&cells=limits/workers&exercises=limits/order&cells=shared-state/lock",
    );
    expect(read(search)).toMatchObject(page);
  });

  test("with neighbours of one kind together.", () => {
    const items = ["limits/workers", "shared-state/lock"];
    expect(writeClassPage({ title: "", items }, kindOf)).toBe("?cells=limits/workers,shared-state/lock");
  });

  test("that keeps how its cells begin, and nothing else.", () => {
    const before = "?language=python&speed=instant&cells=x&utm_source=y";
    expect(writeClassPage({ title: "", items: [] }, kindOf, before)).toBe("?language=python&speed=instant");
  });

  test("that is empty for nothing.", () => {
    expect(writeClassPage({ title: " ", items: [] }, kindOf)).toBe("");
  });
});
