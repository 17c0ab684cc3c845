/**
 * The one descendant of `root` that `selector` names.
 *
 * @throws Error when the server's HTML does not have it, or has another kind of element there
 */
export function find<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The cell's HTML has no ${kind.name} at ${selector}.`);
  return element;
}

/** Registers a custom element, unless another script of the page has done so. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}

/**
 * Scrolls a container until a part of it is in view. Unlike `scrollIntoView` it scrolls nothing else, in
 * particular not the page.
 *
 * @param room how many pixels above and below the part are kept in view too
 * @returns whether it has scrolled
 */
export function keepInView(container: Element, part: Element, room = { above: 0, below: 0 }): boolean {
  const outer = container.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  const zoom = zoomOf(container);
  const above = (outer.top - inner.top) / zoom + room.above;
  const bottom = container.clientTop + container.clientHeight;
  const below = (inner.bottom - outer.top) / zoom + room.below - bottom;
  // The beginning of what is higher than the container is what counts.
  const before = container.scrollTop;
  if (above > 0) container.scrollTop -= above;
  else if (below > 0) container.scrollTop += Math.min(below, -above);
  return container.scrollTop !== before;
}

/** How many times as large as its style sheet says an element is drawn, and is measured by the page. */
export function zoomOf(element: Element): number {
  // Not in every browser.
  return "currentCSSZoom" in element ? element.currentCSSZoom : 1;
}

/** A text's parts, of which those that name a task, such as `Task-2`, are elements that no line breaks. */
export function unbrokenNames(text: string): (string | HTMLElement)[] {
  // The parts at odd places are names.
  return text
    .split(/(\bTask-\d+)/)
    .map((part, place) => (place % 2 === 1 ? make("span", "unbroken", part) : part));
}

/** Makes an element with a class and a text. */
export function make(tag: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
