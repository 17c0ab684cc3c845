import { make } from "../dom.ts";
import { type Example, type ExampleGroup, findExamples } from "./examples.ts";
import { playgroundWords as words } from "./words.ts";

/** The dialog Examples: a field that filters as the reader types, and the examples by group. */
export class ExamplesDialog {
  readonly #groups: readonly ExampleGroup[];
  readonly #choose: (example: Example) => void;
  readonly #dialog = document.createElement("dialog");
  readonly #field = document.createElement("input");
  readonly #count = make("p", "count");
  readonly #list = make("div", "groups");

  /**
   * @param place the element to which the dialog is added
   * @param choose is called with the example that the reader chooses
   */
  constructor(place: HTMLElement, groups: readonly ExampleGroup[], choose: (example: Example) => void) {
    this.#groups = groups;
    this.#choose = choose;
    this.#dialog.className = "examples-dialog";
    this.#dialog.setAttribute("aria-label", words.examples);
    this.#field.type = "search";
    this.#field.spellcheck = false;
    this.#field.autocomplete = "off";
    this.#field.placeholder = words.findPlaceholder;
    this.#field.setAttribute("aria-label", words.findExample);
    this.#count.setAttribute("role", "status");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = words.close;
    const head = make("div", "head");
    head.append(this.#field, close);
    this.#dialog.append(head, this.#count, this.#list);
    place.append(this.#dialog);

    close.addEventListener("click", () => {
      this.#dialog.close();
    });
    // Only the dialog's backdrop is the dialog itself; everything in it is an element of its own.
    this.#dialog.addEventListener("click", ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#field.addEventListener("input", () => {
      this.#show();
    });
    this.#dialog.addEventListener("keydown", this.#keydown);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#show();
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
  }

  #show(): void {
    const query = this.#field.value.trim();
    const found = findExamples(this.#groups, query);
    const count = found.reduce((sum, { examples }) => sum + examples.length, 0);
    this.#count.textContent = count === 0 ? words.noExample(query) : words.exampleCount(count);
    this.#list.replaceChildren(...found.map((group, place) => this.#section(group, place)));
    this.#list.scrollTop = 0;
  }

  #section({ title, examples }: ExampleGroup, place: number): HTMLElement {
    const section = make("section", "");
    const heading = make("h2", "", title);
    heading.id = `examples-group-${String(place)}`;
    const list = make("ul", "");
    list.setAttribute("role", "list");
    list.setAttribute("aria-labelledby", heading.id);
    for (const example of examples) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = example.title;
      button.addEventListener("click", () => {
        this.#dialog.close();
        this.#choose(example);
      });
      const item = make("li", "");
      item.append(button);
      list.append(item);
    }
    section.append(heading, list);
    return section;
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...this.#list.querySelectorAll("button")];
  }

  // The arrow keys go from the field through the examples, and back to the field.
  readonly #keydown = (event: KeyboardEvent): void => {
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button === document.activeElement);
    const isInField = document.activeElement === this.#field;
    if (event.key === "Enter" && isInField) {
      event.preventDefault();
      if (this.#field.value.trim() !== "") buttons[0]?.click();
      return;
    }
    if (!isInField && at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to === undefined || to >= buttons.length) return;
    event.preventDefault();
    const next = to < 0 ? this.#field : buttons[to];
    next?.focus();
    if (next !== this.#field) next?.scrollIntoView({ block: "nearest" });
  };
}
