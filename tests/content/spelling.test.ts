import type { Nodes, RootContent } from "mdast";
import { beforeAll, describe, expect, it } from "vitest";
import { readReference } from "../../src/reference/extract.ts";
import { type Spellings, spellingsOf } from "../../src/reference/spellings.ts";
import { elementsOf, parsePage } from "../../src/site/mdx.ts";
import { languageOfElement, spelledElement } from "../../src/site/spelling/elements.ts";
import { spelled } from "../../src/site/spelling/spelled.ts";
import { moduleNames } from "../../src/stdlib/index.ts";
import { errorPages, pages } from "./files.ts";

let spellings: Spellings;
beforeAll(async () => {
  spellings = spellingsOf(await readReference(moduleNames));
});

/**
 * The nodes of a page, outermost first; those inside an element for one language only with `ofOneLanguage`.
 */
function nodesOf(nodes: readonly Nodes[], ofOneLanguage: boolean): Nodes[] {
  return nodes.flatMap((node) => {
    const isElement = node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
    if (isElement && languageOfElement(node) !== null && !ofOneLanguage) return [];
    return [node, ...("children" in node ? nodesOf(node.children, ofOneLanguage) : [])];
  });
}

it("the table of names has what Python spells in another way: functions, members and options", () => {
  expect(spellings).toMatchObject({
    createTask: "create_task",
    addDoneCallback: "add_done_callback",
    putNowait: "put_nowait",
    returnExceptions: "return_exceptions",
    perfCounter: "perf_counter",
  });
  expect(spellings).not.toHaveProperty("gather");
  expect(spellings).not.toHaveProperty("hold");
});

describe.each([...pages, ...errorPages])("the text of $path", ({ text }) => {
  const parts = nodesOf(parsePage(text), false);
  const codes = parts.flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));

  it("has code that both languages write alike, or that is known in both spellings", () => {
    for (const code of codes) expect(() => spelled(code, spellings)).not.toThrow();
  });

  it("gives both spellings where it gives one", () => {
    for (const node of nodesOf(parsePage(text), true)) {
      if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement") spelledElement(node);
    }
  });

  it("does not say in parentheses what the other language writes: readers see their own", () => {
    expect(text).not.toMatch(/\((?:in )?(?:Python|TypeScript): `/i);
  });

  it("has blocks of code only for readers of their language, or beside others that are compared", () => {
    const compared = elementsOf(text, "In").flatMap(({ children }): RootContent[] => children);
    const blocks = parts.flatMap((node) =>
      node.type === "code" && !compared.includes(node) ? [node.lang] : [],
    );
    expect(blocks.filter((lang) => /^(?:ts|typescript|py|python)$/.test(lang ?? ""))).toEqual([]);
  });

  it("has headings that need no second spelling, because links to them contain their text", () => {
    const headings = parts.filter((node) => node.type === "heading");
    const inHeadings = nodesOf(headings, false).flatMap((node) =>
      node.type === "inlineCode" ? [spelled(node.value, spellings)] : [],
    );
    expect(inHeadings.filter(({ typescript, python }) => typescript !== python)).toEqual([]);
  });
});
