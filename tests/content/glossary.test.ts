import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../src/reference/contents.ts";
import { termsOf } from "../../src/site/glossary.ts";
import { pages } from "./files.ts";

const mdx = readFileSync(new URL("../../content/glossary.mdx", import.meta.url), "utf8");
const terms = termsOf(mdx);

/** The address of a heading within its page. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");

it("the glossary has the terms of asyncio that the lessons teach", () => {
  const wanted =
    "coroutine function, coroutine, awaitable, task, future, event loop, handle, ready queue, timer, iteration, suspend, wake, cancel, callback, context, shield, executor, thread, virtual time";
  expect(terms.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted.split(", ")));
});

describe.each(terms)("the term $name", ({ name, definition, lesson, reference }) => {
  it("is defined in at most four sentences", () => {
    expect(definition.match(/[.!?](?= |$)/g)?.length).toBeLessThanOrEqual(4);
    expect(definition.length, name).toBeGreaterThan(30);
  });

  it("leads to a heading of a lesson, and to a page of the reference", () => {
    expect(referencePages.map(({ slug }) => slug)).toContain(reference);
    if (lesson === null) return;
    const [slug, anchor] = lesson.split("#");
    const page = pages.find(({ path }) => path === `lessons/${slug ?? ""}.mdx`);
    const headings = [...(page?.text ?? "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      anchorOf(heading),
    );
    expect(headings).toContain(anchor);
  });
});
