import type { Language } from "../../ui/page/preferences.ts";
import { shuffled } from "../../ui/exercise/shuffle.ts";
import { highlight } from "../highlight.ts";
import type { Example } from "../examples.ts";
import { linesOfProgram, type LinesFile } from "./lines-file.ts";

/** The lines of one language, and what is around them, as HTML. */
export interface LinesHtml {
  /** The lines of the program before and after those that are put together. */
  readonly before: string;
  readonly after: string;
  /** Those to choose from, in the order in which the page first shows them. */
  readonly pool: readonly LineHtml[];
}

/** A line to choose; `id` is its place among the solution's, and after them among the distractors. */
export interface LineHtml {
  readonly id: number;
  readonly text: string;
  readonly html: string;
}

/** The lines of an exercise in one language, coloured. */
export async function linesHtml(example: Example, language: Language, file: LinesFile): Promise<LinesHtml> {
  const source = example[language];
  const all = (await highlight(source, language)).split(/(?=<span class="line")/);
  const [from, to] = file.range[language];
  const { solution, distractors } = linesOfProgram(source, language, file);
  const texts = [...solution.map(({ text }) => text), ...distractors];
  const pool = await Promise.all(
    texts.map(async (text, id) =>
      text === null ? null : { id, text, html: contentOf(await highlight(text, language)) },
    ),
  );
  return {
    before: all.slice(0, from - 1).join(""),
    after: all.slice(to).join(""),
    pool: shuffled(
      pool.filter((line) => line !== null),
      example.id,
    ),
  };
}

/** What is inside the element of a highlighted line. */
function contentOf(line: string): string {
  return line.replace(/^<span class="line"[^>]*>/, "").replace(/\n?<\/span>\s*$/, "");
}
