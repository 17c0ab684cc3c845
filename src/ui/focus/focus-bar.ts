import link from "lucide-static/icons/link.svg?raw";
import minimize from "lucide-static/icons/minimize-2.svg?raw";
import { trustedHtml } from "../../frame/trusted-types.ts";
import { make } from "../dom.ts";
import { iconOf } from "../timeline/icon.ts";
import { words as cellWords } from "../words.ts";
import type { TypeSize } from "./type-size.ts";
import { focusWords as words } from "./words.ts";

/** What the buttons of the focus view do. */
export interface FocusCommands {
  readonly resized: () => void;
  readonly copyLink: () => void;
  readonly close: () => void;
}

/** The bar at the top of the focus view: the keys, the size of the type, the link to the moment, Close. */
export class FocusBar {
  readonly element = make("div", "focus-bar");
  readonly closeButton: HTMLButtonElement;
  readonly #smaller = button("A−", words.smaller);
  readonly #larger = button("A+", words.larger);
  readonly #size = make("span", "focus-size");
  readonly #typeSize: TypeSize;

  constructor(typeSize: TypeSize, commands: FocusCommands) {
    this.#typeSize = typeSize;
    const { element } = this;
    element.setAttribute("role", "toolbar");
    element.setAttribute("aria-label", words.tools);
    this.#size.setAttribute("role", "status");
    for (const [control, direction] of [
      [this.#smaller, -1],
      [this.#larger, 1],
    ] as const) {
      control.addEventListener("click", () => {
        typeSize.change(direction);
        this.show();
        commands.resized();
      });
    }
    const linking = button(words.linkToMoment, null, link);
    linking.classList.add("focus-link");
    linking.title = words.linkToMoment;
    linking.addEventListener("click", commands.copyLink);
    this.closeButton = button(cellWords.close, null, minimize);
    this.closeButton.setAttribute("aria-keyshortcuts", "Escape");
    this.closeButton.addEventListener("click", commands.close);
    const sizes = make("span", "focus-sizes");
    sizes.append(this.#smaller, this.#larger, this.#size);
    element.append(keysElement(), sizes, linking, this.closeButton);
    this.show();
  }

  /** Shows the present size. A button that is disabled loses the focus, so the last size only says so. */
  show(): void {
    const { percent } = this.#typeSize;
    this.#size.textContent = `${String(percent)} %`;
    this.#size.setAttribute("aria-label", words.size(percent));
    this.#smaller.setAttribute("aria-disabled", String(!this.#typeSize.canChange(-1)));
    this.#larger.setAttribute("aria-disabled", String(!this.#typeSize.canChange(1)));
  }
}

function keysElement(): HTMLElement {
  const keys = make("span", "focus-keys");
  for (const [key, what] of words.keys) {
    const item = make("span", "");
    item.append(make("kbd", "", key), ` ${what}`);
    keys.append(item);
  }
  return keys;
}

function button(label: string, name: string | null, image = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  if (image !== "") element.innerHTML = trustedHtml(iconOf(image));
  element.append(make("span", "label", label));
  if (name !== null) {
    // A name contains what is written on its button.
    element.setAttribute("aria-label", `${label}, ${name}`);
    element.title = name;
  }
  return element;
}
