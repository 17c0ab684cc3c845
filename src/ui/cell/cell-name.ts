import { find } from "../dom.ts";
import { LANGUAGES } from "../page/preferences.ts";
import { words } from "../words.ts";
import type { CellHost } from "./cell-host.ts";

/** Gives a cell, its two programs, and the files that are saved of them another name. */
export function nameCell(cell: CellHost, heading: string): void {
  find(cell, ".cell-title", HTMLElement).textContent = heading;
  cell.dataset.file = heading.replaceAll("/", "-");
  for (const language of LANGUAGES) {
    const label = words.programOf(heading, language);
    cell.program(language).code.setLabel(label, words.editorLabel(heading));
    const views = cell.querySelector(`[id="${cell.id}-${language}-title"]`);
    if (views !== null) views.textContent = label;
  }
}
