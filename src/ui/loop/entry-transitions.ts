import { zoomOf } from "../dom.ts";

// The duration of an animation, in milliseconds.
const DURATION = 160;

/** The places of entries on the page, by their keys. */
type Places = ReadonlyMap<string, DOMRect>;

/** Animates the entries of a list of lists from where they were to where a change puts them. */
export class EntryTransitions {
  readonly #root: HTMLElement;
  /** When the lists last changed, in milliseconds. */
  #lastChange = -Infinity;

  /** @param root contains the lists; an entry is one element with a `data-key` */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /**
   * Changes the lists. Entries that remain move to their new places, unless the reader prefers reduced
   * motion, or changes follow each other so fast that no entry would arrive.
   *
   * @param change moves, adds and removes entries
   */
  animate(change: () => void): void {
    const now = performance.now();
    const isRapid = now - this.#lastChange < DURATION;
    this.#lastChange = now;
    if (isRapid || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      change();
      return;
    }
    const before = placesIn(this.#root);
    change();
    for (const element of this.#root.querySelectorAll<HTMLElement>("[data-key]")) {
      const from = before.get(element.dataset.key ?? "");
      if (from !== undefined) move(element, from);
      else if (before.size > 0) element.animate({ opacity: [0, 1] }, { duration: DURATION });
    }
  }
}

function move(element: HTMLElement, from: DOMRect): void {
  const to = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  const x = (from.left - to.left) / zoom;
  const y = (from.top - to.top) / zoom;
  if (x === 0 && y === 0) return;
  element.animate(
    { transform: [`translate(${String(x)}px, ${String(y)}px)`, "none"] },
    { duration: DURATION, easing: "ease-out" },
  );
}

function placesIn(root: HTMLElement): Places {
  const places = new Map<string, DOMRect>();
  for (const element of root.querySelectorAll<HTMLElement>("[data-key]")) {
    places.set(element.dataset.key ?? "", element.getBoundingClientRect());
  }
  return places;
}
