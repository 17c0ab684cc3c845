import { escapeHtml } from "../../ui/editor/highlight/plain.ts";
import { type FadedProgram, markerOf, STAGES, type Stage } from "../../ui/exercise/faded/faded-program.ts";
import { fadedWords as words } from "../../ui/exercise/faded/words.ts";
import type { Language } from "../../ui/page/preferences.ts";
import { type Example, loadExample } from "../examples.ts";
import { highlight } from "../highlight.ts";
import { type FadedFile, stagesOf } from "./faded-file.ts";

/** The programs of all stages in a language as HTML, with fields where something is filled in. */
export async function fadedHtml(
  example: Example,
  language: Language,
  file: FadedFile,
): Promise<readonly { readonly stage: Stage; readonly html: string }[]> {
  const programs = stagesOf(example[language], language, file);
  return Promise.all(
    STAGES.map(async (stage) => ({
      stage,
      html:
        stage === "whole"
          ? await highlight(loadExample(file.whole)[language], language)
          : withFields(await highlight(programs[stage].text, language), programs[stage]),
    })),
  );
}

function withFields(html: string, { text, parts, indent }: FadedProgram): string {
  if (indent !== null) {
    const [part = ""] = parts;
    const rows = part.split("\n").length + 1;
    const field = `<textarea class="blank" data-blank="0" rows="${String(rows)}" spellcheck="false" autocapitalize="off" autocomplete="off" aria-label="${words.lines}"></textarea>`;
    // Its line has no number: how many lines it will be is open.
    return html
      .split(/(?=<span class="line")/)
      .map((line) =>
        line.includes(markerOf(0))
          ? `<span class="line lines-blank" style="--base: ${String(indent.length)}">${field}</span>`
          : line,
      )
      .join("");
  }
  return parts.reduce((before, part, place) => {
    // Blanks are counted as they come in the program.
    const isBefore = (other: number): boolean =>
      text.indexOf(markerOf(other)) <= text.indexOf(markerOf(place));
    const number = parts.filter((_, other) => isBefore(other)).length;
    const label = escapeHtml(words.blank(number, parts.length));
    const field = `<input class="blank" data-blank="${String(place)}" size="${String(Math.max(8, part.length))}" spellcheck="false" autocapitalize="off" autocomplete="off" aria-label="${label}">`;
    return before.replace(markerOf(place), () => field);
  }, html);
}
