import { expect, test } from "vitest";
import { keyOf, kindOf } from "../../../src/offline/stores.ts";

const site = "https://example.org/loopscope/";
const kind = (path: string) => kindOf(new URL(path, site), site);

test("files that are named by their contents never change", () => {
  expect(kind("_astro/cell-views.BlhdF1FC.js")).toBe("asset");
  expect(kind("_astro/literata-latin-wght-normal.DLxlUchJ.woff2")).toBe("asset");
  expect(kind("pagefind/fragment/en_1a2b3c4.pf_fragment")).toBe("asset");
  expect(kind("pagefind/pagefind.en_39e91a23c2.pf_meta")).toBe("asset");
  expect(kind("playground/examples-16xxyga.json")).toBe("asset");
});

test("pages, and files whose names stay, may change", () => {
  expect(kind("")).toBe("page");
  expect(kind("lessons/event-loop/?speed=instant#cell")).toBe("page");
  expect(kind("favicon.svg")).toBe("page");
  expect(kind("pagefind/pagefind-entry.json?ts=1732556400000")).toBe("page");
});

test("the parts of CPython are not kept twice", () => {
  expect(kind("_astro/cpython-314.0.7.B9CIFXIH.bin")).toBeNull();
});

test("the service worker is not kept by itself, but a page that is called like it is", () => {
  expect(kind("sw.js")).toBeNull();
  expect(kind("sw.js?1")).toBeNull();
  expect(kind("reference/sw.js")).toBe("page");
});

test("a file is kept once, whatever query and fragment it is requested with", () => {
  expect(keyOf(`${site}_astro/page.js?1`)).toBe(`${site}_astro/page.js`);
  expect(keyOf(`${site}lessons/event-loop/?speed=instant#cell`)).toBe(`${site}lessons/event-loop/`);
  expect(keyOf(`${site}favicon.svg`)).toBe(`${site}favicon.svg`);
});

test("what lies outside the site is none of its business", () => {
  expect(kind("https://example.org/")).toBeNull();
  expect(kind("https://example.org/other/_astro/page.js")).toBeNull();
  expect(kind("https://elsewhere.example/loopscope/")).toBeNull();
});
