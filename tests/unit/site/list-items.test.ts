import { expect, it } from "vitest";
import { listItems } from "../../../src/site/list-items.ts";

it("gives the HTML of each item of a list, without that of lists in it", () => {
  expect(listItems("\n<ol>\n<li>one <em>1</em></li>\n<li>two<ul><li>a</li></ul></li>\n</ol>\n")).toEqual([
    "one <em>1</em>",
    "two<ul><li>a</li></ul>",
  ]);
});

it("refuses what is not one list", () => {
  expect(() => listItems("<p>text</p>")).toThrow("This should be one list");
  expect(() => listItems("<ol></ol><ol></ol>")).toThrow("This should be one list");
});
