import { make } from "../dom.ts";
import type { Present } from "../session/playback.ts";
import { timelineWords as words } from "./words.ts";

/** The values that the line of the present moment shows. */
export interface PresentView {
  readonly present: Present;
  /** The number of events. */
  readonly total: number;
  /** The moment in a sentence. */
  readonly sentence: string;
}

/** The place of the line, in pixels. */
export interface PresentPlace {
  readonly x: number;
  readonly height: number;
  /** Whether its label does not fit at the right. */
  readonly isLate: boolean;
  readonly isVisible: boolean;
}

/** The line of the present moment: a slider, which has the focus while the timeline's keys are used. */
export class PresentLine {
  readonly element = make("div", "present");
  readonly #label = make("span", "present-label");

  constructor() {
    this.element.setAttribute("role", "slider");
    this.element.setAttribute("aria-label", words.present);
    this.element.setAttribute("aria-valuemin", "0");
    this.element.tabIndex = 0;
    this.element.append(this.#label);
  }

  show({ present: { position, moment }, total, sentence }: PresentView): void {
    const label = words.moment(moment);
    if (this.#label.textContent !== label) this.#label.textContent = label;
    this.element.setAttribute("aria-valuemax", String(total));
    this.element.setAttribute("aria-valuenow", String(position));
    this.element.setAttribute("aria-valuetext", words.presentText(moment, position, total, sentence));
  }

  place({ x, height, isLate, isVisible }: PresentPlace): void {
    this.element.style.transform = `translateX(${String(x)}px)`;
    this.element.style.height = `${String(height)}px`;
    this.element.toggleAttribute("data-late", isLate);
    this.element.toggleAttribute("data-outside", !isVisible);
  }
}
