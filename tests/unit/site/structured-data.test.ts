import { describe, expect, test } from "vitest";
import { type PageEntry, type WrittenPage, writtenPage } from "../../../src/site/markdown/page.ts";
import { dataBlock, structuredData, type StructuredNode } from "../../../src/site/structured-data.ts";

const site = { base: "/", origin: new URL("https://example.org") };

function page(id: string, data: Partial<PageEntry["data"]> = {}, body = ""): WrittenPage {
  return writtenPage({ id, data: { title: id, description: `About ${id}.`, ...data }, body });
}

const glossary = page(
  "glossary",
  {},
  '<Term name="ready queue" lesson="event-loop#both-at-once" reference="event-loop">\n\nA list.\n\n</Term>\n\n<Term name="lock" lesson="shared-state" reference="lock">\n\nA thing.\n\n</Term>',
);
const lesson = page("lessons/event-loop", { title: "The event loop", lesson: 2 });
const pages = [
  page("index"),
  lesson,
  page("lessons/why-coroutines", { title: "Why coroutines", lesson: 1 }),
  glossary,
];

function dataOf(of: WrittenPage): StructuredNode {
  const data = structuredData(of, { pages, site });
  if (data === null) throw new Error(`${of.id} is not described.`);
  return data;
}

describe("A lesson", () => {
  test("is a part of the course, at its place.", () => {
    expect(dataOf(lesson)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "LearningResource",
      name: "The event loop",
      description: "About lessons/event-loop.",
      learningResourceType: "Lesson",
      position: 2,
      inLanguage: "en",
      url: "https://example.org/lessons/event-loop/",
      isPartOf: { "@type": "Course", "@id": "https://example.org/" },
      encoding: { contentUrl: "https://example.org/lessons/event-loop.md" },
    });
  });

  test("teaches the terms for which the glossary names it.", () => {
    expect(dataOf(lesson).teaches).toEqual([
      { "@type": "DefinedTerm", "@id": "https://example.org/glossary/#ready-queue", name: "ready queue" },
    ]);
  });
});

test("The first page is the course, with its lessons in their order.", () => {
  expect(dataOf(page("index"))).toMatchObject({
    "@id": "https://example.org/",
    hasPart: [
      { "@id": "https://example.org/lessons/why-coroutines/", position: 1 },
      { "@id": "https://example.org/lessons/event-loop/", position: 2 },
    ],
  });
});

test("A page about a message has its other wordings as names.", () => {
  expect(dataOf(page("errors/deadlock", { also: ["stuck"] })).alternateName).toEqual(["stuck"]);
  expect(dataOf(page("errors/deadlock"))).not.toHaveProperty("alternateName");
});

test("The glossary is a set of terms.", () => {
  expect(dataOf(glossary)).toMatchObject({
    "@type": "DefinedTermSet",
    hasDefinedTerm: [
      { name: "ready queue", description: "A list." },
      { name: "lock", description: "A thing." },
    ],
  });
});

test("Other pages are not described.", () => {
  expect(structuredData(page("teach"), { pages, site })).toBeNull();
});

test("A text cannot end the script that the data is in.", () => {
  const block = dataBlock({ "@type": "Thing", name: "</script><script>alert(1)</script>" });
  expect(block).not.toContain("<");
  expect(JSON.parse(block)).toEqual({ "@type": "Thing", name: "</script><script>alert(1)</script>" });
});
