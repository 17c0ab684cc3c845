import type { Notice } from "./cell-notice.ts";
import type { CellProgram } from "./cell-program.ts";
import type { Language } from "../page/preferences.ts";

/** A cell as its parts see it. The element `<lesson-cell>` implements it. */
export interface CellHost extends HTMLElement {
  /** The program that the cell shows. */
  readonly shown: CellProgram;
  /** The name that the reader sees. */
  readonly heading: string;
  /** The line for messages under the cell's controls. */
  readonly notice: Notice;

  /** Loads the views of a program's runs. They appear when there is something to show. */
  loadViews(language: Language): Promise<void>;

  /** One of the cell's two programs. @throws Error when the cell is not in a page yet */
  program(language: Language): CellProgram;
}
