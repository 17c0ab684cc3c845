import type { Nodes, Root, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../../../src/site/glossary.ts";
import { attributesOf, parsePage } from "../../../../src/site/mdx.ts";
import { termsPlugin } from "../../../../src/tools/plugins/terms.ts";

const terms = termsOf(`
<Term name="task" reference="task">

A coroutine that the \`loop\`
runs.

</Term>

<Term name="ready queue" reference="event-loop">A list.</Term>

<Term name="wake" forms="wakes woken" reference="task">To continue.</Term>

<Term name="done" forms="" reference="task">Over.</Term>
`);

/** The links that a page gets, as the text and the address of each. */
function linksIn(mdx: string, path = "/site/content/lessons/one.mdx"): string[] {
  const links: string[] = [];
  const root: Root = { type: "root", children: [...parsePage(mdx)] };
  const replaceNode = (_: Nodes, parts: readonly RootContent[]): void => {
    for (const part of parts) {
      if (part.type !== "mdxJsxTextElement") continue;
      const [text] = part.children;
      links.push(`${text?.type === "text" ? text.value : ""} ${String(attributesOf(part).href)}`);
    }
  };
  termsPlugin(terms)({ fileURL: new URL(`file://${path}`) })?.before(root, { replaceNode });
  return links;
}

it("a term has its definition as plain text, and its forms", () => {
  expect(terms[0]).toEqual({
    id: "task",
    name: "task",
    forms: ["task", "tasks"],
    definition: "A coroutine that the loop runs.",
    needs: [],
    lesson: null,
    reference: "task",
  });
});

describe("a term in a lesson", () => {
  it("is linked at its first use in each section", () => {
    const mdx = "Two tasks and a task.\n\n## Next\n\nA task again.";
    expect(linksIn(mdx)).toEqual(["tasks ../../glossary/#task", "task ../../glossary/#task"]);
  });

  it("is found in its other forms, as a capital word and across lines", () => {
    expect(linksIn("Woken, it is in the ready\nqueue.")).toEqual([
      "Woken ../../glossary/#wake",
      "ready\nqueue ../../glossary/#ready-queue",
    ]);
  });

  it("is not linked where the section defines it, in headings, code, links and questions", () => {
    const mdx =
      "A **task** is a task.\n\n## The ready queue\n\n`wakes` [woken](a)\n\n<Questions>\n\nA task.\n\n</Questions>";
    expect(linksIn(mdx)).toEqual([]);
  });

  it("is not linked when it has no forms, or within a longer word", () => {
    expect(linksIn("It is done, and awakes.")).toEqual([]);
  });
});

it("terms are linked in the lessons and the ten programs only", () => {
  expect(linksIn("A task.", "/site/content/programs.mdx")).toEqual(["task ../glossary/#task"]);
  expect(linksIn("A task.", "/site/content/index.mdx")).toEqual([]);
});
