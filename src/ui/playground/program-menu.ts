import { make } from "../dom.ts";
import { LANGUAGES } from "../page/preferences.ts";
import { MAX_NAME_LENGTH } from "./program-names.ts";
import type { ListedProgram, PlaygroundProgram, ProgramStore } from "./program-store.ts";
import { playgroundWords as words } from "./words.ts";

/** What the menu does; the playground does it. */
export interface ProgramMenuHost {
  readonly store: ProgramStore;
  /** The program that is shown. */
  readonly program: PlaygroundProgram;
  /** Shows another one of the reader's programs. */
  switchTo(id: string): void;
  rename(name: string): void;
  duplicate(): void;
  removeShown(): void;
}

/** The menu under the program's name: its name, what can be done with it, and the reader's programs. */
export class ProgramMenu {
  readonly #host: ProgramMenuHost;
  readonly #place: HTMLElement;
  readonly #field = document.createElement("input");
  readonly #remove: HTMLButtonElement;
  readonly #list = make("ul", "");
  readonly #none = make("p", "none", words.noPrograms);

  /** @param place the popover, which is empty */
  constructor(host: ProgramMenuHost, place: HTMLElement) {
    this.#host = host;
    this.#place = place;
    const label = make("label", "", words.name);
    label.setAttribute("for", "playground-name");
    this.#field.id = "playground-name";
    this.#field.maxLength = MAX_NAME_LENGTH;
    this.#field.autocomplete = "off";
    this.#field.spellcheck = false;
    this.#field.addEventListener("change", () => {
      host.rename(this.#field.value);
      this.#field.value = host.program.name;
    });
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      // Otherwise the same key would press the button to which the focus returns.
      event.preventDefault();
      place.hidePopover();
    });
    const actions = make("div", "actions");
    this.#remove = this.#button(words.remove, () => {
      host.removeShown();
    });
    actions.append(
      this.#button(words.duplicate, () => {
        host.duplicate();
      }),
      this.#remove,
    );
    const heading = make("h2", "", words.programs);
    heading.id = "playground-programs-title";
    this.#list.setAttribute("role", "list");
    this.#list.setAttribute("aria-labelledby", heading.id);
    place.append(label, this.#field, actions, heading, this.#none, this.#list);
    place.addEventListener("keydown", this.#keydown);
    host.store.$programs.subscribe(() => {
      this.show();
    });
  }

  /** Shows the programs as they are now. */
  show(): void {
    const { program, store } = this.#host;
    if (document.activeElement !== this.#field) this.#field.value = program.name;
    this.#remove.disabled = !store.isListed(program.id);
    const programs = store.$programs.get();
    this.#none.hidden = programs.length > 0;
    this.#list.replaceChildren(...programs.map((each) => this.#item(each, each.id === program.id)));
  }

  /** Puts the focus where the reader goes on. */
  focus(): void {
    const shown =
      this.#list.querySelector<HTMLElement>("[aria-current]") ?? this.#list.querySelector("button");
    (shown ?? this.#field).focus();
  }

  #item({ id, name }: ListedProgram, isShown: boolean): HTMLElement {
    const sides = this.#host.store.get(id)?.sides;
    const languages = LANGUAGES.filter((language) => sides?.[language] !== null);
    const button = this.#button("", () => {
      this.#host.switchTo(id);
    });
    if (isShown) button.setAttribute("aria-current", "true");
    // The space is for readers: the two are apart in another way on the screen.
    button.append(make("span", "name", name), " ", make("span", "sides", words.sides(languages)));
    const item = make("li", "");
    item.append(button);
    return item;
  }

  #button(label: string, pressed: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      this.#place.hidePopover();
      pressed();
    });
    return button;
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const buttons = [...this.#list.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
}
