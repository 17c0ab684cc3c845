import chevron from "lucide-static/icons/chevron-down.svg?raw";
import { atom } from "nanostores";
import { trustedHtml } from "../../frame/trusted-types.ts";
import { make } from "../dom.ts";
import { browserStorage } from "../page/storage.ts";
import type { TimelineElement } from "./drawing/drawn.ts";
import { shieldPath } from "./drawing/shapes.ts";
import { isSign, type Sign } from "./drawing/signs.ts";
import { iconOf } from "./icon.ts";
import { timelineWords as words } from "./words.ts";

const KEY = "loopscope:legend";
const FOLDED = "folded";

/** Whether the reader has folded the legends. */
const $isFolded = atom(browserStorage.read(KEY) === FOLDED);
$isFolded.listen((isFolded) => browserStorage.write(KEY, isFolded ? FOLDED : null));

const DRAWINGS: Readonly<Record<Sign, string>> = {
  running: '<rect class="fill tone-running" x="5" y="1" width="10" height="12" rx="3"/>',
  ready: '<rect class="outline tone-ready" x="2" y="2" width="16" height="10" rx="3"/>',
  timer:
    '<path class="stroke tone-waiting" d="M2.5 7h16" stroke-width="2.5" stroke-dasharray="0 5" stroke-linecap="round"/>',
  waiting: '<path class="stroke tone-waiting" d="M1 7h18" stroke-width="2.5"/>',
  lock: '<path class="stroke tone-waiting" d="M1 7h18" stroke-width="2.5" stroke-dasharray="7 4"/>',
  create: arrow("soft"),
  wake: arrow("ready"),
  relation:
    '<path class="stroke tone-waiting" d="M10 1.5v12" stroke-width="1.4" stroke-dasharray="0 3" stroke-linecap="round"/>',
  cancel: arrow("cancelled"),
  shield: `<path class="fill tone-cancelled" d="${shieldPath(10, 7)}"/>`,
  circle: arrow("failed", ' stroke-dasharray="5 3"'),
  stuck:
    '<path class="stroke tone-waiting" d="M1 7h13" stroke-width="2.5"/><path class="stroke tone-failed" d="M16 1v12" stroke-width="2.5"/>',
  print: '<path class="stroke tone-ink" d="M10 4v6" stroke-width="2"/>',
  done: '<circle class="fill tone-done" cx="10" cy="7" r="4.5"/>',
  cancelled: '<path class="stroke tone-cancelled" d="M6 3l8 8m0-8l-8 8" stroke-width="2.4"/>',
  failed: '<path class="fill tone-failed" d="M10 1l6 11h-12z"/>',
  signal: '<path class="stroke tone-failed" d="M10 0v14" stroke-width="1.5" stroke-dasharray="4 3"/>',
  connection:
    '<path class="stroke tone-waiting" d="M2 4h14M2 10h11M2 4v6M16 1.5v5M13 7.5v5" stroke-width="1.5"/>',
  data: '<path class="fill tone-ink" d="M3 2.5l6 3.5l-6 3.5zM17 4.5l-6 3.5l6 3.5z"/>',
  reset: '<path class="stroke tone-failed" d="M6 3l8 8m0-8l-8 8" stroke-width="2.4"/>',
  widened:
    '<path class="stroke tone-waiting" d="M1 4v6M19 4v6M4 10l6-6M9 10l6-6M14 10l5-5" stroke-width="1"/>',
  different: '<path class="stroke tone-failed" d="M1 11h18" stroke-width="2"/>',
  moved:
    '<path class="stroke tone-failed" d="M2 11h16" stroke-width="2" stroke-dasharray="0 5" stroke-linecap="round"/>',
};

function arrow(tone: "soft" | "ready" | "cancelled" | "failed", dashes = ""): string {
  return `<path class="stroke tone-${tone}" d="M4 1C4.5 6 6 10 14 10" stroke-width="1.4"${dashes}/><path class="fill tone-${tone}" d="M18 10l-6-3.4v6.8z"/>`;
}

/**
 * The legend of a timeline: the signs of its run, in a line or two. Each explains itself when the reader
 * points at it or focuses it, and marks in the plot what it means. The reader may fold it.
 */
export class Legend {
  readonly element = make("div", "legend");
  readonly #fold = document.createElement("button");
  readonly #list = make("span", "signs");
  readonly #point: (element: TimelineElement | null) => void;
  #shown = "";

  /** @param id of the title of the timeline, which names the legend too @param point explains an element */
  constructor(id: string, point: (element: TimelineElement | null) => void) {
    this.#point = point;
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-labelledby", `${id}-legend ${id}`);
    this.#fold.type = "button";
    this.#fold.className = "legend-fold";
    this.#fold.id = `${id}-legend`;
    this.#fold.innerHTML = trustedHtml(`${words.legend}${iconOf(chevron)}`);
    this.element.append(this.#fold, this.#list);
    $isFolded.subscribe((isFolded) => {
      this.#fold.setAttribute("aria-expanded", String(!isFolded));
      this.#fold.title = isFolded ? words.unfoldLegend : words.foldLegend;
      this.#list.hidden = isFolded;
    });
    this.#fold.addEventListener("click", () => {
      $isFolded.set(!$isFolded.get());
    });
    this.#listen();
    this.show([]);
  }

  /** Shows signs, in their order. */
  show(signs: readonly Sign[]): void {
    const key = signs.join();
    if (key === this.#shown) return;
    this.#shown = key;
    this.#list.replaceChildren(...signs.map(buttonOf));
    this.#stopAt(this.#fold);
  }

  #listen(): void {
    const { element } = this;
    let hasPointed = false;
    const pointAt = ({ target }: Event): void => {
      const sign = signAt(target);
      this.#point(sign === null ? null : { kind: "sign", sign });
    };
    const leave = (): void => {
      this.#point(null);
    };
    // The pointer also comes over a sign, and leaves it, when the page scrolls to what has the focus. Only
    // what the reader points at is explained instead of that.
    element.addEventListener("pointermove", (event) => {
      hasPointed = true;
      pointAt(event);
    });
    element.addEventListener("pointerleave", () => {
      if (hasPointed) leave();
      hasPointed = false;
    });
    element.addEventListener("focusin", (event) => {
      if (event.target instanceof HTMLElement) this.#stopAt(event.target);
      pointAt(event);
    });
    element.addEventListener("focusout", leave);
    element.addEventListener("click", pointAt);
    element.addEventListener("keydown", (event) => {
      const next = this.#next(event);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    });
  }

  // One stop of the Tab key, within which the arrow keys move.
  #stopAt(stop: HTMLElement): void {
    for (const button of this.#buttons) button.tabIndex = button === stop ? 0 : -1;
  }

  get #buttons(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("button")];
  }

  #next({ key, target }: KeyboardEvent): HTMLElement | undefined {
    const buttons = $isFolded.get() ? [this.#fold] : this.#buttons;
    const place = buttons.findIndex((button) => button === target);
    switch (key) {
      case "ArrowRight":
        return buttons[place + 1];
      case "ArrowLeft":
        return buttons[place - 1];
      case "Home":
        return buttons[0];
      case "End":
        return buttons.at(-1);
      default:
        return undefined;
    }
  }
}

function buttonOf(sign: Sign): HTMLElement {
  const [name, meaning] = words.signs[sign];
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.sign = sign;
  button.setAttribute("aria-label", `${name}. ${meaning}`);
  button.innerHTML = trustedHtml(
    `<svg class="timeline-drawing" width="20" height="14" aria-hidden="true">${DRAWINGS[sign]}</svg>`,
  );
  button.append(name);
  return button;
}

function signAt(target: EventTarget | null): Sign | null {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-sign]") : null;
  const sign = button?.dataset.sign ?? "";
  return isSign(sign) ? sign : null;
}
