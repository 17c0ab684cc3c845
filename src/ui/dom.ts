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

/** Makes an element with a class and a text. */
export function make(tag: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
