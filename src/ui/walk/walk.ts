import type { LessonCell } from "../cell/lesson-cell.ts";
import { find, make } from "../dom.ts";
import { findMoment } from "../moments/moment-locator.ts";
import { preferences } from "../page/browser.ts";
import { LANGUAGES } from "../page/preferences.ts";
import { browserStorage } from "../page/storage.ts";
import type { Session } from "../session/session.ts";
import { walkSteps, type WalkStep } from "./steps.ts";
import { walkWords as words } from "./words.ts";

/** The key under which it is stored that the reader has been through the walk, or has skipped it. */
const KEY = "loopscope:walk";

// Pixels between what the walk is about and the edges of what is in view.
const GAP = 16;

/**
 * A walk through a cell, step by step, in a strip of the cell. It goes on when the reader does what the step
 * says, or presses Next.
 */
export class Walk {
  readonly #strip: HTMLElement;
  readonly #cell: LessonCell;
  #place = 0;

  /** @param strip the element that contains the walk's text and buttons, with the first step in it */
  constructor(strip: HTMLElement, cell: LessonCell) {
    this.#strip = strip;
    this.#cell = cell;
    strip.addEventListener("click", this.#click);
    strip.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && this.#isOpen) this.#end();
    });
    for (const language of LANGUAGES) this.#listenTo(cell.program(language).session);
    preferences.$language.listen(() => {
      this.#outline();
    });
    if (cell.shown.session.$count.get() > 0) void this.#go(1);
    else this.#outline();
  }

  get #step(): WalkStep | undefined {
    return walkSteps[this.#place];
  }

  get #isOpen(): boolean {
    return document.documentElement.dataset.walk !== "done";
  }

  #listenTo(session: Session): void {
    const { playback } = session;
    const isShown = (): boolean => this.#isOpen && this.#cell.shown.session === session;
    session.$count.listen((count) => {
      if (isShown() && this.#step?.does === "run" && count > 0) void this.#go(this.#place + 1);
    });
    playback.$position.listen((position, before) => {
      const isStep = !playback.$playing.get() && position > (before ?? position);
      if (isShown() && this.#step?.does === "step" && isStep) void this.#go(this.#place + 1);
    });
  }

  readonly #click = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-walk]") : null;
    switch (button?.dataset.walk) {
      case "next":
        this.#next();
        break;
      case "skip":
        this.#end();
        break;
      case "again":
        this.#begin();
        break;
      case undefined:
      default:
        break;
    }
  };

  // Does what the step asks for; that it has happened leads on.
  #next(): void {
    const step = this.#step;
    if (step?.does === "run") void this.#cell.run();
    else if (step?.does === "step") this.#cell.shown.session.playback.stepHandle();
    else if (this.#place === walkSteps.length - 1) this.#end();
    else void this.#go(this.#place + 1);
  }

  #begin(): void {
    browserStorage.write(KEY, null);
    delete document.documentElement.dataset.walk;
    void this.#go(0);
    find(this.#strip, '[data-walk="next"]', HTMLElement).focus();
  }

  #end(): void {
    browserStorage.write(KEY, "done");
    const hadFocus = this.#strip.contains(document.activeElement);
    document.documentElement.dataset.walk = "done";
    this.#outline();
    if (hadFocus) find(this.#strip, '[data-walk="again"]', HTMLElement).focus();
  }

  async #go(place: number): Promise<void> {
    this.#place = place;
    const step = this.#step;
    if (step === undefined) return;
    find(this.#strip, ".walk-place", HTMLElement).textContent = words.place(place + 1, walkSteps.length);
    find(this.#strip, ".walk-text", HTMLElement).replaceChildren(...marked(step.text));
    const isLast = place === walkSteps.length - 1;
    find(this.#strip, '[data-walk="next"]', HTMLElement).textContent = isLast ? words.done : words.next;
    find(this.#strip, '[data-walk="skip"]', HTMLElement).hidden = isLast;
    if (place > 0) await this.#cell.loadViews(preferences.$language.get());
    if (place !== this.#place) return;
    this.#showMoment(step);
    this.#outline();
    this.#bringIntoView();
  }

  // Only as far as needed: below the strip, which stays at the window's upper edge.
  #bringIntoView(): void {
    const box = this.#outlined?.getBoundingClientRect();
    if (box === undefined) return;
    const strip = this.#strip.getBoundingClientRect();
    const below = box.bottom + GAP - innerHeight;
    const above = strip.bottom + GAP - box.top;
    const by = below > 0 ? below : strip.top >= 0 && above > 0 ? -above : 0;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
    if (by !== 0) scrollBy({ top: by, behavior });
  }

  #showMoment({ moment }: WalkStep): void {
    if (moment === undefined) return;
    const { session } = this.#cell.shown;
    const index = findMoment(session.events, moment);
    if (index !== null) session.playback.seek(index + 1);
  }

  get #outlined(): HTMLElement | null {
    const { at } = this.#step ?? {};
    if (at === undefined || !this.#isOpen) return null;
    const views = this.#cell.querySelector(`.views[data-language="${preferences.$language.get()}"]`);
    return views?.querySelector<HTMLElement>(at) ?? this.#cell.querySelector<HTMLElement>(at);
  }

  // Marks the part of the cell that the step is about, and no other.
  #outline(): void {
    for (const other of this.#cell.querySelectorAll("[data-walked]")) other.removeAttribute("data-walked");
    this.#outlined?.setAttribute("data-walked", "");
  }
}

/** A text with its `**important**` parts and its `` `names` `` as elements. */
function marked(text: string): readonly (Node | string)[] {
  return text.split(/(\*\*.+?\*\*|`.+?`)/).map((part) => {
    if (part.startsWith("**")) return make("strong", "", part.slice(2, -2));
    return part.startsWith("`") ? make("code", "", part.slice(1, -1)) : part;
  });
}
