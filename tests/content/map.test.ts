import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../src/site/glossary.ts";
import { inParts, lessonsWithTerms } from "../../src/site/map/course.ts";
import { allNeedsOf, inOrderOfNeeds } from "../../src/site/map/needs.ts";
import { attributesOf, elementsOf, parsePage, textAttributeOf } from "../../src/site/mdx.ts";
import { textOf } from "./files.ts";

const content = fileURLToPath(new URL("../../content/", import.meta.url));
const read = (path: string): string => readFileSync(content + path, "utf8");

const terms = termsOf(read("glossary.mdx"));
const lessonOf = new Map(terms.map(({ id, lesson }) => [id, lesson?.split("#")[0] ?? ""]));
const pages = globSync("**/*.mdx", { cwd: content }).map((path) => {
  const text = read(path);
  const number = /^lesson: (\d+)$/m.exec(text)?.[1];
  return {
    id: path.replace(/(\/index)?\.mdx$/, ""),
    text,
    data: { lesson: number === undefined ? undefined : Number(number) },
  };
});
const lessons = lessonsWithTerms(pages, terms);
const { article, beyond } = inParts(lessons);
const numberOf = (id: string): number => lessons.find(({ slug }) => slug === lessonOf.get(id))?.number ?? NaN;

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");

/** The text of the sections of a page by the ids of their headings, the heading included. */
function sectionsOf(mdx: string): Map<string, string> {
  const sections = new Map<string, string>();
  let current = "";
  for (const node of parsePage(mdx)) {
    const text = textOf([node]);
    if (node.type === "heading") current = anchorOf(text);
    sections.set(current, `${sections.get(current) ?? ""} ${text}`);
  }
  return sections;
}

describe("the map of the course", () => {
  it("has at least one term in every lesson", () => {
    expect(lessons).toHaveLength(15);
    expect(lessons.filter((lesson) => lesson.terms.length === 0).map(({ slug }) => slug)).toEqual([]);
  });

  it("has every term of the glossary, in the lesson that introduces it", () => {
    expect(lessons.flatMap((lesson) => lesson.terms.map(({ id }) => id)).sort()).toEqual(
      terms.map(({ id }) => id).sort(),
    );
  });

  it("has no circles", () => {
    expect(inOrderOfNeeds(terms)).toHaveLength(terms.length);
  });
});

describe.each(terms)("$name on the map", ({ id, name, forms, lesson, needs }) => {
  it("is introduced by the section that it names", () => {
    const [slug = "", anchor = ""] = lesson?.split("#") ?? [];
    const section = sectionsOf(read(`lessons/${slug}.mdx`)).get(anchor) ?? "";
    const words = [name, ...forms, `${name}s`].map((form) => form.replaceAll(" ", "\\s+"));
    expect(section).toMatch(new RegExp(`\\b(${words.join("|")})\\b`, "i"));
  });

  it("needs terms of the glossary only, none of a later lesson", () => {
    for (const need of needs) {
      expect(lessonOf.has(need), need).toBe(true);
      expect(numberOf(need), need).toBeLessThanOrEqual(numberOf(id));
    }
  });

  it("names no need that another one needs already", () => {
    const implied = needs.flatMap((need) => [...allNeedsOf(need, terms)]);
    expect(needs.filter((need) => implied.includes(need))).toEqual([]);
  });

  it("needs none of another lesson beyond the article", () => {
    const own = lessonOf.get(id);
    const others = beyond.filter(({ slug }) => slug !== own).map(({ slug }) => slug);
    expect(needs.filter((need) => others.includes(lessonOf.get(need) ?? ""))).toEqual([]);
    expect(article).toHaveLength(6);
  });
});

describe("the paths on the map", () => {
  const mdx = read("map.mdx");
  const paths = elementsOf(mdx, "ReadingPath");

  it("are three, each entered from the top of the page", () => {
    const headings = [...mdx.matchAll(/^## (I .+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
    expect(headings).toEqual(["i-know-promises", "i-know-threads", "i-have-a-bug"]);
    expect(paths).toHaveLength(3);
    for (const heading of headings) expect(mdx).toContain(`](#${heading})`);
  });

  it("lead through lessons and pages about messages, each named once", () => {
    for (const path of paths) {
      const stops = path.children.flatMap((child) =>
        child.type === "mdxJsxFlowElement" ? [textAttributeOf(child, "page") ?? ""] : [],
      );
      expect(stops.filter((page) => page.startsWith("lessons/")).length).toBeGreaterThanOrEqual(4);
      expect(stops.filter((page) => page.startsWith("errors/")).length).toBeGreaterThanOrEqual(2);
      expect(new Set(stops).size).toBe(stops.length);
    }
  });

  it.each(
    elementsOf(mdx, "Stop").map((stop) => ({ ...attributesOf(stop), why: textOf(stop.children), stop })),
  )("say in one sentence why to read a page: $why", ({ stop, why }) => {
    const page = pages.find(({ id }) => id === textAttributeOf(stop, "page"));
    expect(page).toBeDefined();
    const part = textAttributeOf(stop, "part");
    if (part !== null) expect([...sectionsOf(page?.text ?? "").keys()]).toContain(part);
    expect(why.match(/[.!?](?= |$)/g)).toHaveLength(1);
  });
});
