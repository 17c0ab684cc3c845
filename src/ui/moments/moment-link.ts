import { define } from "../dom.ts";
import { LessonCell } from "../cell/lesson-cell.ts";
import { preferences } from "../page/browser.ts";
import { parseMoment } from "./moment-locator.ts";
import { words } from "../words.ts";

// Counts the navigations to and from moments: only the newest shows its moment and scrolls.
let navigations = 0;

/** A link in the prose that runs a cell, if it has not run yet, and shows a moment of the run. */
export class MomentLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this.#click);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
  }

  readonly #click = (event: MouseEvent): void => {
    // The browser opens the link in another tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#remember();
    void this.show();
  };

  get #link(): HTMLAnchorElement | null {
    return this.querySelector("a");
  }

  // As after any link, Back returns to where the reader was: to this link rather than to a scroll position,
  // because the cell above may have grown.
  #remember(): void {
    const link = this.#link;
    const place = linksOfPage().indexOf(this);
    // A second press of the link is on the way already.
    if (link === null || placeIn(history.state, "momentShown") === place) return;
    history.scrollRestoration = "manual";
    history.replaceState({ momentLink: place }, "");
    history.pushState({ momentShown: place }, "", link.href);
  }

  /** Shows the link and puts the focus on it. */
  comeBack(): void {
    history.scrollRestoration = "auto";
    for (const bar of document.querySelectorAll(".moment-bar")) bar.remove();
    this.#link?.focus({ preventScroll: true });
    this.scrollIntoView({ block: "center", behavior: "instant" });
  }

  /** Shows the link's moment. The link is busy until it is shown, or until the reader has gone elsewhere. */
  async show(): Promise<void> {
    const navigation = ++navigations;
    const cell = document.querySelector(`lesson-cell[example="${this.dataset.cell ?? ""}"]`);
    if (!(cell instanceof LessonCell)) return;
    for (const busy of document.querySelectorAll("moment-link [aria-busy]"))
      busy.removeAttribute("aria-busy");
    this.#link?.setAttribute("aria-busy", "true");
    const language = preferences.$language.get();
    const isWanted = (): boolean => navigation === navigations && language === preferences.$language.get();
    try {
      const { showMoment } = await import("./show-moment.ts");
      await showMoment({
        cell,
        language,
        moment: parseMoment(this.dataset.moment ?? ""),
        link: this,
        isWanted,
        goBack: () => {
          this.#goBack();
        },
      });
    } catch {
      if (isWanted()) cell.notice.say(words.momentFailed);
    }
    if (navigation === navigations) this.#link?.removeAttribute("aria-busy");
  }

  #goBack(): void {
    if (placeIn(history.state, "momentShown") === linksOfPage().indexOf(this)) history.back();
    else this.comeBack();
  }
}

function linksOfPage(): MomentLink[] {
  return [...document.querySelectorAll("moment-link")].filter((link) => link instanceof MomentLink);
}

/** The place of a link that an entry of the history has under a name; null when it has none. */
function placeIn(state: unknown, name: "momentLink" | "momentShown"): number | null {
  if (typeof state !== "object" || state === null || !(name in state)) return null;
  const place: unknown = Reflect.get(state, name);
  return typeof place === "number" ? place : null;
}

addEventListener("popstate", ({ state }: PopStateEvent) => {
  navigations++;
  for (const busy of document.querySelectorAll("moment-link [aria-busy]")) busy.removeAttribute("aria-busy");
  const [left, shown] = [placeIn(state, "momentLink"), placeIn(state, "momentShown")];
  if (left !== null) linksOfPage()[left]?.comeBack();
  else if (shown !== null) void linksOfPage()[shown]?.show();
});

define("moment-link", MomentLink);
