import type { RootContent } from "mdast";
import type { Spellings } from "../../reference/spellings.ts";
import type { Example } from "../examples.ts";
import { type FlowElement, parsePage, textAttributeOf } from "../mdx.ts";
import { siteWords } from "../words.ts";
import { EXERCISES, exerciseProgram, exerciseTexts } from "./exercises.ts";
import { codeCell, markdownCell, notebook, type Notebook, type NotebookCell } from "./format.ts";
import { toMarkdown } from "./markdown.ts";
import { outputsOf, programForNotebook, runsApart } from "./program.ts";
import { inPython } from "./python-prose.ts";
import runHere from "./run_here.py?raw";

/** A page of prose and cells. */
export interface CellPage {
  readonly title: string;
  /** Its text, without the frontmatter. */
  readonly mdx: string;
  /** Its address; null when the site's address is unknown. */
  readonly address: URL | null;
}

/**
 * A page as a notebook that runs in Jupyter: its prose, its Python programs, and what CPython prints for
 * them.
 *
 * @param loadExample gives the example of a cell
 * @param spellings the names that Python spells in another way
 * @throws Error at a component that has no form in a notebook
 */
export function notebookOf(
  { title, mdx, address }: CellPage,
  loadExample: (id: string) => Example,
  spellings: Spellings,
): Notebook {
  const texts = siteWords.notebook;
  const about = texts.about(address?.href ?? null);
  const parts = inPython(parsePage(mdx), spellings);
  const introduction = [`# ${title}`, about, texts.outputs, texts.setup];
  if (parts.some((part) => isApart(part, loadExample))) introduction.push(texts.apart);
  const cells: NotebookCell[] = [
    markdownCell("about", introduction.join("\n\n")),
    codeCell("run-here", runHere.trimEnd(), []),
  ];

  let prose: RootContent[] = [];
  const endProse = (last: string): void => {
    const text = `${toMarkdown(prose, address)}\n\n${last}`.trim();
    if (text !== "") cells.push(markdownCell(`text-${String(cells.length)}`, text));
    prose = [];
  };
  for (const part of parts) {
    const isElement = part.type === "mdxJsxFlowElement";
    if (isElement && part.name === "Cell") {
      endProse(`**${titleOf(part)}**`);
      const { id, python, expected } = loadExample(exampleOf(part));
      cells.push(codeCell(`cell-${id}`, programForNotebook(python), outputsOf(expected, runsApart(python))));
    } else if (isElement && part.name !== null && EXERCISES.includes(part.name)) {
      // The output of an exercise's program is only in the answer.
      const example = loadExample(exampleOf(part));
      const { question, answer } = exerciseTexts(part, example, spellings);
      endProse(question);
      cells.push(codeCell(`cell-${example.id}`, exerciseProgram(part, example, programForNotebook), []));
      cells.push(markdownCell(`answer-${example.id}`, answer));
    } else {
      prose.push(part);
    }
  }
  endProse("");
  return notebook(title, cells);
}

/** Whether a part of a page is a cell or an exercise with a program that runs in a process of its own. */
function isApart(part: RootContent, loadExample: (id: string) => Example): boolean {
  if (part.type !== "mdxJsxFlowElement" || part.name === null) return false;
  return ["Cell", ...EXERCISES].includes(part.name) && runsApart(loadExample(exampleOf(part)).python);
}

function exampleOf(element: FlowElement): string {
  return textAttributeOf(element, "example") ?? "";
}

function titleOf(element: FlowElement): string {
  return textAttributeOf(element, "title") ?? "";
}
