import { define } from "../dom.ts";
import { LessonCell } from "../cell/lesson-cell.ts";
import { findMoment, parseMoment } from "./moment-locator.ts";
import { words } from "../words.ts";

// Counts the navigations to and from moments: a cell that has run in the meantime is not scrolled to any
// more.
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
    void this.#go(++navigations);
  };

  // As after any link, Back returns to where the reader was: to this link rather than to a scroll position,
  // because the cell above may have grown.
  #remember(): void {
    const link = this.querySelector("a");
    if (link === null) return;
    history.scrollRestoration = "manual";
    history.replaceState({ momentLink: linksOfPage().indexOf(this) }, "");
    history.pushState(null, "", link.href);
  }

  /** Shows the link and puts the focus on it. */
  comeBack(): void {
    history.scrollRestoration = "auto";
    this.querySelector("a")?.focus({ preventScroll: true });
    this.scrollIntoView({ block: "center", behavior: "instant" });
  }

  async #go(navigation: number): Promise<void> {
    const cell = document.querySelector(`lesson-cell[example="${this.dataset.cell ?? ""}"]`);
    if (!(cell instanceof LessonCell)) return;
    const { session, code } = cell.shown;
    const { language } = code;
    const state = session.$state.get();
    // Some programs end with an exception on purpose; a stopped run is incomplete.
    const hasRun = (state === "done" || state === "error") && session.$count.get() > 0;
    if (!hasRun || !session.isUpToDate) await cell.run("instant");
    const index = findMoment(session.events, parseMoment(this.dataset.moment ?? ""));
    await cell.loadViews(language);
    if (index === null) {
      cell.notice.say(words.momentGone);
    } else {
      session.playback.seek(index + 1);
    }
    if (navigation !== navigations) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
    (cell.querySelector(`.views[data-language="${language}"]`) ?? cell).scrollIntoView({
      block: "nearest",
      behavior,
    });
  }
}

function linksOfPage(): MomentLink[] {
  return [...document.querySelectorAll("moment-link")].filter((link) => link instanceof MomentLink);
}

addEventListener("popstate", ({ state }: PopStateEvent) => {
  navigations++;
  const left: unknown = state;
  if (typeof left !== "object" || left === null || !("momentLink" in left)) return;
  if (typeof left.momentLink === "number") linksOfPage()[left.momentLink]?.comeBack();
});

define("moment-link", MomentLink);
