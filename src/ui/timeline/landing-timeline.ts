import { define, find } from "../dom.ts";
import { words } from "../words.ts";

type Place = readonly [share: number, seconds: number];

/**
 * The timelines of the landing page. The style sheet moves their line; this shows the time beside it, and
 * plays it again.
 */
export class LandingTimeline extends HTMLElement {
  #frame = 0;

  connectedCallback(): void {
    const button = find(this, "button", HTMLButtonElement);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)");
    button.hidden = isStill.matches;
    isStill.addEventListener("change", () => {
      button.hidden = isStill.matches;
    });
    button.addEventListener("click", () => {
      for (const animation of this.#animations) {
        animation.currentTime = 0;
        animation.play();
      }
      this.#showTime();
    });
    if (!isStill.matches) this.#showTime();
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
  }

  get #animations(): Animation[] {
    return this.getAnimations({ subtree: true });
  }

  readonly #showTime = (): void => {
    cancelAnimationFrame(this.#frame);
    for (const run of this.querySelectorAll<HTMLElement>(".run")) {
      const line = find(run, ".run-present", HTMLElement);
      const box = run.getBoundingClientRect();
      if (box.width === 0) continue;
      const share = (line.getBoundingClientRect().left - box.left) / box.width;
      find(line, "span", HTMLElement).textContent = words.seconds(
        secondsAt(parsePlaces(run.dataset.places), share),
      );
    }
    if (this.#animations.some(({ playState }) => playState === "running")) {
      this.#frame = requestAnimationFrame(this.#showTime);
    }
  };
}

/** The virtual second at a place of a timeline; between two events it is interpolated. */
export function secondsAt(places: readonly Place[], share: number): number {
  const after = places.findIndex(([place]) => place > share);
  const before = places[after < 0 ? places.length - 1 : after - 1];
  if (before === undefined) return 0;
  const next = places[after];
  if (next === undefined || next[0] === before[0]) return before[1];
  return before[1] + ((share - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
}

function parsePlaces(json: string | undefined): readonly Place[] {
  const places: unknown = JSON.parse(json ?? "[]");
  return Array.isArray(places) && places.every(isPlace) ? places : [];
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";
}

define("landing-timeline", LandingTimeline);
