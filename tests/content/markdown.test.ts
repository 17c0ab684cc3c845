import type { RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { contents } from "../../src/reference/contents.ts";
import { readReference } from "../../src/reference/extract.ts";
import { spellingsOf } from "../../src/reference/spellings.ts";
import { loadExample } from "../../src/site/examples.ts";
import { llmsText } from "../../src/site/markdown/llms.ts";
import { pageInMarkdown } from "../../src/site/markdown/page.ts";
import { parseMarkdown } from "../../src/site/mdx.ts";
import { EXERCISES } from "../../src/site/notebook/exercises.ts";
import { moduleNames } from "../../src/stdlib/index.ts";
import { allPages, tagsOf, textOf, writtenPageOf } from "./files.ts";

const spellings = spellingsOf(await readReference(moduleNames));
const site = { base: "/below/", origin: new URL("https://example.org") };
const written = allPages.map(writtenPageOf);

/** All nodes below some others. */
function* nodesOf(nodes: readonly RootContent[]): Generator<RootContent> {
  for (const node of nodes) {
    yield node;
    if ("children" in node) yield* nodesOf(node.children);
  }
}

describe.each(allPages.map((page) => ({ path: page.path, page })))("the Markdown of $path", ({ page }) => {
  const text = pageInMarkdown(writtenPageOf(page), written, site, spellings);
  const parts = parseMarkdown(text);
  const nodes = [...nodesOf(parts)];
  const code = nodes.flatMap((node) => (node.type === "code" ? [node] : []));
  const prose = nodes.flatMap((node) => (node.type === "text" || node.type === "html" ? [node.value] : []));

  it("begins with the page's title and what it is about", () => {
    expect(parts[0]).toMatchObject({ type: "heading", depth: 1 });
    expect(textOf(parts.slice(0, 1))).toBe(writtenPageOf(page).title.replaceAll(/\s+/g, " "));
    expect(parts[1]?.type).toBe("blockquote");
    expect(nodes.filter((node) => node.type === "heading" && node.depth === 1)).toHaveLength(1);
  });

  it("has nothing that only the site understands", () => {
    expect(nodes.filter(({ type }) => type === "html")).toEqual([]);
    expect(prose.join("\n")).not.toMatch(/@components|<\/?[A-Z]\w+[^>]*\/?>|^import /m);
  });

  it("has the programs of each cell in both languages, and what CPython prints", () => {
    const expected = tagsOf(page, "Cell").flatMap(({ example }) => {
      const { python, typescript, expected: printed } = loadExample(String(example));
      return [`python\n${python}`, `typescript\n${typescript}`, `text\n${printed.join("\n")}`];
    });
    const found = code.map(({ lang, value }) => `${lang ?? ""}\n${value}`);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it("has each exercise with an answer", () => {
    const titles = EXERCISES.flatMap((kind) => tagsOf(page, kind)).map(({ title }) => String(title));
    const strong = nodes.flatMap((node) => (node.type === "strong" ? [textOf(node.children)] : []));
    for (const title of titles) expect(strong).toContain(`Exercise: ${title}`);
    expect(strong.filter((each) => each === "Answer")).toHaveLength(titles.length);
  });

  it("has only whole addresses, and no link to a page that is not there", () => {
    const links = nodes.flatMap((node) => (node.type === "link" ? [node.url] : []));
    const own = links.filter((link) => link.startsWith("https://example.org/below/"));
    expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
    expect(links.filter((link) => link.startsWith("https://example.org/") && !own.includes(link))).toEqual(
      [],
    );
    const ids = written.map(({ id }) => id);
    const named = own.flatMap((link) => /\/below\/([^#]*)\.md(?:#|$)/.exec(link)?.[1] ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("names everything as Python does", () => {
    const names = new RegExp(`\\b(?:${Object.keys(spellings).join("|")})\\b`);
    const inCode = nodes.flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));
    // What the note at the beginning and a lesson explain, and lines of TypeScript to choose from.
    const explained = ["createTask", "getRunningLoop"];
    const lines = code.flatMap(({ lang, value }) => (lang === "typescript" ? value.split("\n") : []));
    const isLine = (value: string): boolean => lines.some((line) => line.includes(value));
    expect(
      inCode.filter((value) => names.test(value) && !explained.includes(value) && !isLine(value)),
    ).toEqual([]);
  });
});

describe("llms.txt", () => {
  const text = llmsText(written, contents, site, spellings);
  const parts = parseMarkdown(text);

  it("has a heading, a summary, some words, and then sections of links", () => {
    expect(parts.slice(0, 3).map(({ type }) => type)).toEqual(["heading", "blockquote", "paragraph"]);
    const sections = parts.slice(3);
    expect(sections.filter((_, place) => place % 2 === 0).every(({ type }) => type === "heading")).toBe(true);
    expect(sections.filter((_, place) => place % 2 === 1).every(({ type }) => type === "list")).toBe(true);
  });

  it("leads to the Markdown of every page", () => {
    for (const { id } of written) expect(text).toContain(`(https://example.org/below/${id}.md)`);
  });
});
