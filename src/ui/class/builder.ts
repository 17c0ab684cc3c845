import { find } from "../dom.ts";
import { sortable } from "../exercise/sortable.ts";
import { type ClassPage, MAX_ITEMS, MAX_TITLE } from "./address.ts";
import type { ClassItem } from "./contents.ts";
import { isFound } from "./search.ts";
import { classWords as words } from "./words.ts";

/** Where a page for a class is put together: all that can be chosen, and what is chosen. */
export class ClassBuilder {
  readonly #root: HTMLElement;
  readonly #items: ReadonlyMap<string, ClassItem>;
  readonly #changed: (page: ClassPage) => void;
  readonly #boxes: readonly HTMLInputElement[];
  #chosen: readonly string[];

  /**
   * @param root the server's HTML of the builder
   * @param items all that can be chosen
   * @param page what is chosen already
   * @param changed is called with the page after each change
   */
  constructor(
    root: HTMLElement,
    items: ReadonlyMap<string, ClassItem>,
    page: ClassPage,
    changed: (page: ClassPage) => void,
  ) {
    this.#root = root;
    this.#items = items;
    this.#changed = changed;
    this.#chosen = page.items;
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    this.#title.maxLength = MAX_TITLE;
    this.#title.value = page.title;
    this.#title.addEventListener("input", () => {
      this.#report();
    });
    this.#search.addEventListener("input", () => {
      this.#find(this.#search.value);
    });
    root.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "checkbox") this.#choose(target);
    });
    this.#list.addEventListener("click", this.#click);
    sortable({
      lists: [this.#list],
      grips: ".grip",
      isFixed: () => this.#chosen.length < 2,
      changed: (entry) => {
        this.#set(
          [...this.#list.children].flatMap((each) =>
            each instanceof HTMLElement ? (each.dataset.id ?? []) : [],
          ),
        );
        this.#sayPlace(entry.dataset.id ?? "");
      },
    });
    this.#show();
    root.inert = false;
    for (const box of this.#boxes) if (box.checked) this.#groupOf(box)?.toggleAttribute("open", true);
  }

  get #title(): HTMLInputElement {
    return find(this.#root, "input[name=title]", HTMLInputElement);
  }

  get #search(): HTMLInputElement {
    return find(this.#root, "input[type=search]", HTMLInputElement);
  }

  get #list(): HTMLElement {
    return find(this.#root, ".class-chosen", HTMLElement);
  }

  #say(sentence: string): void {
    find(this.#root, ".class-announced", HTMLElement).textContent = sentence;
  }

  #choose(box: HTMLInputElement): void {
    if (!box.checked) {
      this.#set(this.#chosen.filter((id) => id !== box.value));
    } else if (this.#chosen.length < MAX_ITEMS) {
      this.#set([...this.#chosen, box.value]);
      this.#sayPlace(box.value);
    } else {
      box.checked = false;
      this.#say(words.full(MAX_ITEMS));
    }
  }

  #set(chosen: readonly string[]): void {
    this.#chosen = chosen;
    this.#show();
    this.#report();
  }

  #report(): void {
    this.#changed({ title: this.#title.value, items: this.#chosen });
  }

  #show(): void {
    this.#list.replaceChildren(...this.#chosen.flatMap((id) => this.#entry(id)));
    find(this.#root, ".class-none", HTMLElement).hidden = this.#chosen.length > 0;
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>("button[data-class]"))
      button.disabled = this.#chosen.length === 0;
    for (const box of this.#boxes) box.checked = this.#chosen.includes(box.value);
    for (const group of this.#groups) {
      const boxes = this.#boxes.filter((box) => group.contains(box));
      const chosen = boxes.filter(({ checked }) => checked).length;
      find(group, ".count", HTMLElement).textContent = words.chosenOf(chosen, boxes.length);
    }
  }

  get #groups(): readonly HTMLDetailsElement[] {
    return [...this.#root.querySelectorAll("details")];
  }

  #groupOf(box: HTMLElement): HTMLDetailsElement | null {
    return box.closest("details");
  }

  #entry(id: string): HTMLElement[] {
    const item = this.#items.get(id);
    if (item === undefined) return [];
    const entry = find(this.#root, "template", HTMLTemplateElement).content.firstElementChild?.cloneNode(
      true,
    );
    if (!(entry instanceof HTMLElement)) return [];
    entry.dataset.id = id;
    find(entry, ".name", HTMLElement).textContent = item.title;
    find(entry, ".origin", HTMLElement).textContent = item.pageTitle;
    const place = this.#chosen.indexOf(id);
    const label = (action: "up" | "down" | "remove", isOff: boolean): void => {
      const button = find(entry, `[data-move=${action}]`, HTMLButtonElement);
      button.setAttribute("aria-label", words[action](item.title));
      // Not disabled, so that the focus stays on a button that has moved its entry to an end.
      button.setAttribute("aria-disabled", String(isOff));
    };
    label("up", place === 0);
    label("down", place === this.#chosen.length - 1);
    label("remove", false);
    return [entry];
  }

  readonly #click = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-move]") : null;
    const id = button?.closest("li")?.dataset.id;
    if (button === null || id === undefined) return;
    const place = this.#chosen.indexOf(id);
    if (button.dataset.move === "remove") {
      this.#set(this.#chosen.filter((each) => each !== id));
      this.#say(words.removed(this.#titleOf(id)));
      const next = this.#list.children[Math.min(place, this.#chosen.length - 1)];
      (next?.querySelector<HTMLElement>("[data-move=remove]") ?? this.#search).focus();
      return;
    }
    const to = place + (button.dataset.move === "up" ? -1 : 1);
    if (to < 0 || to >= this.#chosen.length) return;
    this.#set(this.#chosen.toSpliced(place, 1).toSpliced(to, 0, id));
    this.#list.children[to]?.querySelector<HTMLElement>(`[data-move=${button.dataset.move ?? ""}]`)?.focus();
    this.#sayPlace(id);
  };

  #sayPlace(id: string): void {
    this.#say(words.movedTo(this.#titleOf(id), this.#chosen.indexOf(id) + 1, this.#chosen.length));
  }

  #titleOf(id: string): string {
    return this.#items.get(id)?.title ?? id;
  }

  /** Shows what has all words of a query, in groups that are open then. */
  #find(query: string): void {
    let count = 0;
    for (const group of this.#groups) {
      let inGroup = 0;
      for (const box of this.#boxes) {
        const item = this.#items.get(box.value);
        if (item === undefined || !group.contains(box)) continue;
        const shown = isFound(query, [item.title, item.pageTitle, item.id, box.dataset.kindName ?? ""]);
        find(group, `li:has(input[value="${CSS.escape(box.value)}"])`, HTMLElement).hidden = !shown;
        if (shown) inGroup++;
      }
      group.hidden = inGroup === 0;
      group.open =
        query.trim() !== "" ? inGroup > 0 : this.#boxes.some((box) => group.contains(box) && box.checked);
      count += inGroup;
    }
    find(this.#root, ".class-found", HTMLElement).textContent = query.trim() === "" ? "" : words.found(count);
  }
}
