const DURATION = 160;

/** Where the entries of a list of lists stand, by their keys. */
type Places = ReadonlyMap<string, DOMRect>;

// By root: when it last changed, in milliseconds.
const changes = new WeakMap<HTMLElement, number>();

/**
 * Changes what stands in `root`, and lets every entry that is still there glide from where it stood to where it stands:
 * unless the reader wants nothing to move, or drags through time so fast that nothing would come to its place.
 *
 * @param change moves, adds and removes elements; an entry is one element with a `data-key`
 */
export function gliding(root: HTMLElement, change: () => void): void {
  const now = performance.now();
  const isRapid = now - (changes.get(root) ?? -Infinity) < DURATION;
  changes.set(root, now);
  if (isRapid || matchMedia("(prefers-reduced-motion: reduce)").matches) {
    change();
    return;
  }
  const before = placesIn(root);
  change();
  for (const element of root.querySelectorAll<HTMLElement>("[data-key]")) {
    const from = before.get(element.dataset.key ?? "");
    if (from === undefined) {
      if (before.size > 0) element.animate({ opacity: [0, 1] }, { duration: DURATION });
      continue;
    }
    const to = element.getBoundingClientRect();
    const x = from.left - to.left;
    const y = from.top - to.top;
    if (x === 0 && y === 0) continue;
    element.animate(
      { transform: [`translate(${String(x)}px, ${String(y)}px)`, "none"] },
      { duration: DURATION, easing: "ease-out" },
    );
  }
}

function placesIn(root: HTMLElement): Places {
  const places = new Map<string, DOMRect>();
  for (const element of root.querySelectorAll<HTMLElement>("[data-key]")) {
    places.set(element.dataset.key ?? "", element.getBoundingClientRect());
  }
  return places;
}
