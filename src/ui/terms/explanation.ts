import { make } from "../dom.ts";
import { termWords } from "./words.ts";

/** How long the pointer rests on a term before it is explained, and how long it may be away, in ms. */
const DELAY = 180;
const MARGIN = 8;

/** The explanation of one term at a time, in a popover beside it. */
class Explanation {
  readonly #popover = make("div", "term-explanation not-content");
  readonly #text = make("p", "");
  #term: HTMLAnchorElement | null = null;
  #timer = 0;
  #by: "hover" | "focus" | "tap" = "hover";

  constructor() {
    this.#popover.id = "term-explanation";
    this.#popover.setAttribute("popover", "manual");
    this.#text.id = "term-definition";
    this.#popover.append(this.#text);
    for (const element of [document, this.#popover]) element.addEventListener("pointerover", this.#pointed);
    document.addEventListener("focusin", this.#focused);
    document.addEventListener("pointerdown", this.#pressed);
    document.addEventListener("keydown", this.#keydown);
  }

  /** Explains a term: at once when it was tapped or has the focus, and when the pointer stays on it. */
  offer(term: HTMLAnchorElement, by: "hover" | "focus" | "tap"): void {
    clearTimeout(this.#timer);
    if (term === this.#term) {
      if (by === "tap") this.#hide();
      return;
    }
    const show = (): void => {
      if (by !== "hover" || term.matches(":hover")) this.#show(term, by);
    };
    if (by === "hover") this.#timer = setTimeout(show, DELAY);
    else show();
  }

  #show(term: HTMLAnchorElement, by: "hover" | "focus" | "tap"): void {
    this.#hide();
    this.#term = term;
    this.#by = by;
    this.#text.textContent = term.dataset.definition ?? "";
    this.#popover.querySelector("a")?.remove();
    if (by === "tap") {
      const link = document.createElement("a");
      link.href = term.href;
      link.textContent = term.dataset.leadsTo ?? termWords.toGlossary;
      this.#popover.append(link);
    }
    // Behind the term, so that reading and the Tab key go from the one to the other.
    term.after(this.#popover);
    term.setAttribute("aria-describedby", this.#text.id);
    this.#popover.showPopover();
    this.#place(term);
  }

  /** Below the first line of the term or, without room there, above it; within the window. */
  #place(term: HTMLAnchorElement): void {
    const line = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#popover;
    const { clientWidth, clientHeight } = document.documentElement;
    const isBelow = line.bottom + offsetHeight + 2 * MARGIN <= clientHeight || line.top < offsetHeight;
    const top = isBelow ? line.bottom + MARGIN : line.top - offsetHeight - MARGIN;
    const left = Math.max(2 * MARGIN, Math.min(line.left, clientWidth - offsetWidth - 2 * MARGIN));
    this.#popover.style.translate = `${String(left + scrollX)}px ${String(top + scrollY)}px`;
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#term?.removeAttribute("aria-describedby");
    this.#term = null;
    if (this.#popover.isConnected) this.#popover.hidePopover();
  }

  #isInside(target: EventTarget | null): boolean {
    return (
      target instanceof Node && (this.#popover.contains(target) || this.#term?.contains(target) === true)
    );
  }

  readonly #pointed = ({ target }: Event): void => {
    if (this.#term !== null && this.#by !== "hover") return;
    clearTimeout(this.#timer);
    if (this.#term !== null && !this.#isInside(target)) {
      this.#timer = setTimeout(() => {
        this.#hide();
      }, DELAY);
    }
  };

  readonly #focused = ({ target }: FocusEvent): void => {
    if (!this.#isInside(target)) this.#hide();
  };

  readonly #pressed = ({ target }: PointerEvent): void => {
    if (!this.#isInside(target)) this.#hide();
  };

  readonly #keydown = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.#hide();
  };
}

export const explanation = new Explanation();
