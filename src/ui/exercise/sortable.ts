/**
 * Lets a pointer drag the entries of a list by their grips.
 *
 * @param grips selects the part of an entry by which it is dragged
 * @param changed is called when an entry was dropped in another place
 */
export function sortable(list: HTMLElement, grips: string, changed: () => void): void {
  list.addEventListener("pointerdown", (down) => {
    const grip = down.target instanceof Element ? down.target.closest(grips) : null;
    const entry = grip?.closest("li");
    if (!(grip instanceof HTMLElement) || entry == null || down.button !== 0) return;
    if (grip.closest("[data-over]") !== null) return;
    down.preventDefault();
    entry.toggleAttribute("data-dragged", true);
    const before = [...list.children];
    const ended = new AbortController();
    const { signal } = ended;
    // Not on the grip: an element that is moved in the document loses its pointer capture.
    document.addEventListener(
      "pointermove",
      (move) => {
        placeAt(list, entry, move.clientY);
      },
      { signal },
    );
    const end = (): void => {
      ended.abort();
      entry.removeAttribute("data-dragged");
      if ([...list.children].some((element, place) => element !== before[place])) changed();
    };
    for (const event of ["pointerup", "pointercancel"]) document.addEventListener(event, end, { signal });
  });
}

/** Puts `entry` before the first of the others whose middle lies below `y`. */
function placeAt(list: HTMLElement, entry: Element, y: number): void {
  const next = [...list.children].find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== entry && y < top + height / 2;
  });
  if ((next ?? null) !== entry.nextElementSibling) list.insertBefore(entry, next ?? null);
}
