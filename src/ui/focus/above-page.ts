/**
 * Puts an element above the whole page without moving it in the document, which would reset its editor: it
 * becomes a popover, everything around it inert, and an empty box keeps its place.
 *
 * @returns a function that puts it back and leaves the page exactly where it was
 */
export function putAbovePage(element: HTMLElement): () => void {
  const { scrollX: left, scrollY: top } = window;
  const place = document.createElement("div");
  const { marginBlock, marginInline } = getComputedStyle(element);
  Object.assign(place.style, {
    width: `${String(element.offsetWidth)}px`,
    height: `${String(element.offsetHeight)}px`,
    marginBlock,
    marginInline,
  });
  element.before(place);
  const role = element.getAttribute("role");
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-modal", "true");
  element.popover = "manual";
  element.showPopover();
  const passive = around(element).filter((other) => !other.inert);
  for (const other of passive) other.inert = true;
  return () => {
    for (const other of passive) other.inert = false;
    element.hidePopover();
    element.removeAttribute("popover");
    element.removeAttribute("aria-modal");
    if (role === null) element.removeAttribute("role");
    else element.setAttribute("role", role);
    place.remove();
    scrollTo({ left, top, behavior: "instant" });
  };
}

/** All elements of the page that neither contain an element nor are within it. */
function around(element: HTMLElement): HTMLElement[] {
  const others: HTMLElement[] = [];
  for (let inner: Element = element; inner.parentElement !== null; inner = inner.parentElement) {
    if (inner === document.body) break;
    for (const other of inner.parentElement.children) {
      if (other !== inner && other instanceof HTMLElement) others.push(other);
    }
  }
  return others;
}
