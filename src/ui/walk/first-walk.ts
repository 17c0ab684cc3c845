import { LessonCell } from "../cell/lesson-cell.ts";
import { define } from "../dom.ts";

/**
 * The first walk through a cell: its first step is in the page, and the others are loaded when the reader
 * comes to the cell.
 */
export class FirstWalk extends HTMLElement {
  #cell: LessonCell | null = null;
  #state: "absent" | "loading" | "loaded" = "absent";
  /** The button of the walk that was pressed before the walk was there. */
  #pressed: HTMLElement | null = null;

  connectedCallback(): void {
    const cell = this.closest("lesson-cell");
    if (!(cell instanceof LessonCell)) throw new Error("A walk must be within a cell.");
    this.#cell = cell;
    for (const touch of ["pointerover", "focusin", "click"]) cell.addEventListener(touch, this.#touched);
  }

  readonly #touched = ({ type, target }: Event): void => {
    if (this.#state === "loaded") return;
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-walk]") : null;
    if (type === "click" && button !== null) this.#pressed = button;
    if (this.#state === "absent") void this.#load();
  };

  async #load(): Promise<void> {
    const cell = this.#cell;
    if (cell === null) return;
    this.#state = "loading";
    try {
      const { Walk } = await import("./walk.ts");
      new Walk(this, cell);
      this.#state = "loaded";
      this.#pressed?.click();
    } catch {
      // Without the walk the cell works as any other; the next touch tries again.
      this.#state = "absent";
    }
  }
}

define("first-walk", FirstWalk);
