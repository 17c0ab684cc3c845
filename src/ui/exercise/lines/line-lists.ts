import { find, keepInView } from "../../dom.ts";
import type { Language } from "../../page/preferences.ts";
import { shuffled } from "../shuffle.ts";
import { sortable } from "../sortable.ts";
import type { PlacedLine } from "./assembly.ts";

/** A line in the lists; `id` is its place among the solution's, and after them among the distractors. */
export interface Entry extends PlacedLine {
  readonly id: number;
  readonly element: HTMLElement;
}

// How deep a line may be indented.
const DEEPEST = 5;
// How far to the right a line is dragged for a step of indentation, in pixels: more than a hand trembles.
const DRAGGED_STEP = 32;

/** The two lists of one language: the reader’s program, and the lines to choose from. */
export class LineLists {
  readonly language: Language;
  readonly #root: HTMLElement;
  readonly #yours: HTMLElement;
  readonly #pool: HTMLElement;
  readonly #changed: (entry: Entry | null) => void;
  #indentBefore = 0;

  /**
   * @param root the element that has both lists
   * @param isFixed whether nothing may be moved now
   * @param changed is called with the entry that was moved, or null when several were
   */
  constructor(root: HTMLElement, isFixed: () => boolean, changed: (entry: Entry | null) => void) {
    this.#root = root;
    this.language = root.dataset.language === "python" ? "python" : "typescript";
    this.#yours = find(root, ".yours", HTMLElement);
    this.#pool = find(root, ".pool", HTMLElement);
    this.#changed = changed;
    sortable({
      lists: [this.#yours, this.#pool],
      grips: ".grip",
      isFixed,
      began: (element) => {
        this.#indentBefore = indentOf(element);
      },
      dragged: (element, right) => {
        const steps = Math.trunc(right / DRAGGED_STEP);
        this.#indent(element, element.parentElement === this.#yours ? this.#indentBefore + steps : 0);
      },
      changed: (element) => {
        if (element.parentElement === this.#pool) this.#indent(element, 0);
        this.#tell(entryOf(element));
      },
    });
    this.#root.addEventListener("keydown", (event) => {
      const element = event.target instanceof Element ? event.target.closest<HTMLElement>("li") : null;
      const action = ARROWS[event.key];
      if (element === null || action === undefined || isFixed()) return;
      event.preventDefault();
      this.move(action, element);
    });
    this.#root.addEventListener("click", ({ target }) => {
      const chosen = target instanceof Element ? target.closest<HTMLElement>("li") : null;
      for (const each of this.#root.querySelectorAll("li[data-chosen]")) each.removeAttribute("data-chosen");
      chosen?.toggleAttribute("data-chosen", true);
    });
    this.#showEnds();
  }

  /** The lines of the reader’s program. */
  get lines(): readonly Entry[] {
    return entriesOf(this.#yours);
  }

  /** Moves an entry as its button says. */
  move(action: string, element: HTMLElement): void {
    const focused = document.activeElement;
    const isYours = element.parentElement === this.#yours;
    switch (action) {
      case "add":
        if (isYours) return;
        this.#indent(element, this.lines.at(-1)?.indent ?? 0);
        this.#yours.append(element);
        this.#keepInView(element);
        break;
      case "remove":
        this.#indent(element, 0);
        this.#pool.append(element);
        break;
      case "up":
        if (!isYours) this.#yours.append(element);
        else element.previousElementSibling?.before(element);
        break;
      case "down":
        if (!isYours) return;
        if (element.nextElementSibling === null) this.#pool.prepend(element);
        else element.nextElementSibling.after(element);
        break;
      case "out":
      case "in":
        if (!isYours) return;
        this.#indent(element, indentOf(element) + (action === "in" ? 1 : -1));
        break;
    }
    this.#tell(entryOf(element));
    this.#keepFocus(element, focused);
  }

  /** Puts a line into the reader’s program at a place, with its indentation. */
  place(line: PlacedLine, place: number): void {
    const all = [...entriesOf(this.#yours).slice(place), ...entriesOf(this.#pool)];
    const entry = all.find(({ text }) => text === line.text);
    if (entry === undefined) return;
    this.#indent(entry.element, line.indent);
    this.#yours.insertBefore(entry.element, this.lines[place]?.element ?? null);
    this.#tell(null);
  }

  /** Removes the lines of the reader’s program after the first of them. */
  keep(count: number): void {
    for (const { element } of this.lines.slice(count)) {
      this.#indent(element, 0);
      this.#pool.append(element);
    }
    this.#tell(null);
  }

  /** Puts all lines back, in another order than before. */
  reset(seed: string): void {
    this.keep(0);
    const inOrder = [...entriesOf(this.#pool)].sort((one, other) => one.id - other.id);
    this.#pool.append(...shuffled(inOrder, seed).map(({ element }) => element));
    this.#tell(null);
  }

  #indent(element: HTMLElement, steps: number): void {
    const indent = Math.max(0, Math.min(DEEPEST, steps));
    element.dataset.indent = String(indent);
    element.style.setProperty("--indent", String(indent));
  }

  #tell(entry: Entry | null): void {
    this.#showEnds();
    this.#changed(entry);
  }

  #showEnds(): void {
    for (const { element, indent } of this.lines)
      find(element, '[data-exercise="out"]', HTMLButtonElement).disabled = indent === 0;
    find(this.#root, ".nothing", HTMLElement).hidden = this.lines.length > 0;
  }

  #keepInView(element: HTMLElement): void {
    const container = this.#yours.closest(".assembly-program");
    if (container !== null) keepInView(container, element);
  }

  // An element that is moved in the document loses the focus; a button that is hidden or disabled has none.
  #keepFocus(element: HTMLElement, focused: Element | null): void {
    const isIn = element.parentElement === this.#yours;
    const before = focused instanceof HTMLButtonElement && element.contains(focused) ? focused : null;
    const isUsable = before !== null && !before.disabled && (before.dataset.exercise === "add") !== isIn;
    const other = find(element, `[data-exercise="${isIn ? "in" : "add"}"]`, HTMLButtonElement);
    (isUsable ? before : other).focus({ preventScroll: true });
  }
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "out",
  ArrowRight: "in",
};

function entriesOf(list: HTMLElement): readonly Entry[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > li")].map(entryOf);
}

function entryOf(element: HTMLElement): Entry {
  return {
    id: Number(element.dataset.id),
    text: find(element, ".text", HTMLElement).textContent,
    indent: indentOf(element),
    element,
  };
}

function indentOf(element: HTMLElement): number {
  return Number(element.dataset.indent ?? 0);
}
