import { describe, expect, test } from "vitest";
import { markdownLink } from "../../../src/site/markdown/links.ts";
import { fileAddress, markdownAddress, pageAddress, pageIdAt } from "../../../src/site/site-address.ts";

const known = { base: "/below/", origin: new URL("https://example.org") };
const unknown = { base: "/below/", origin: null };

test("An address is whole where the site's origin is known, and a path where it is not.", () => {
  expect(pageAddress(known, "lessons/limits")).toBe("https://example.org/below/lessons/limits/");
  expect(pageAddress(unknown, "lessons/limits")).toBe("/below/lessons/limits/");
  expect(markdownAddress(unknown, "lessons/limits")).toBe("/below/lessons/limits.md");
  expect(fileAddress(known, "llms.txt")).toBe("https://example.org/below/llms.txt");
});

test("The first page is at the base path, and its Markdown has a name.", () => {
  expect(pageAddress(unknown, "index")).toBe("/below/");
  expect(markdownAddress(unknown, "index")).toBe("/below/index.md");
  expect(pageIdAt(unknown, "/below/")).toBe("index");
  expect(pageIdAt(unknown, "/below/errors/deadlock/")).toBe("errors/deadlock");
});

describe("A link of a page's Markdown", () => {
  const pages = new Set(["index", "glossary", "lessons/limits", "lessons/callbacks"]);
  const from = (target: string, site = unknown): string =>
    markdownLink(site, "lessons/callbacks", target, pages);

  test("leads to the Markdown of a page that has one, at the same heading.", () => {
    expect(from("../limits/#back-pressure")).toBe("/below/lessons/limits.md#back-pressure");
    expect(from("../../")).toBe("/below/index.md");
    expect(from("#a-heading")).toBe("/below/lessons/callbacks.md#a-heading");
  });

  test("leads to the page itself for a cell, which only runs there.", () => {
    expect(from("#cell-callbacks-parcel")).toBe("/below/lessons/callbacks/#cell-callbacks-parcel");
  });

  test("leads to the page itself where it has no Markdown.", () => {
    expect(from("../../reference/gather/")).toBe("/below/reference/gather/");
    expect(from("../../playground/?speed=instant")).toBe("/below/playground/?speed=instant");
  });

  test("is whole where the site's origin is known.", () => {
    expect(markdownLink(known, "index", "lessons/limits/", pages)).toBe(
      "https://example.org/below/lessons/limits.md",
    );
  });

  test("to elsewhere stays.", () => {
    expect(from("https://docs.python.org/3/")).toBe("https://docs.python.org/3/");
  });
});
