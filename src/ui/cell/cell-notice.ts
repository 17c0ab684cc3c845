import { define, make } from "../dom.ts";
import { words } from "../words.ts";

const CONFIRMATION_STAYS = 6000;

/** A line under a cell's controls for confirmations, messages, questions, and texts to copy. */
export class Notice extends HTMLElement {
  #timer = 0;

  /** Confirms what the reader did. The message is shown above the page and disappears by itself. */
  confirm(text: string): void {
    this.#show(make("p", "confirmation", text));
    this.#timer = setTimeout(() => {
      this.clear();
    }, CONFIRMATION_STAYS);
  }

  /** Shows a message. */
  say(text: string): void {
    this.#show(make("p", "", text));
  }

  /** Shows a question and its answers; any answer closes it. */
  ask(text: string, answers: readonly (readonly [label: string, answer: () => void])[]): void {
    this.#show(
      make("p", "", text),
      ...answers.map(([label, answer]) => {
        const button = this.#button(label);
        button.addEventListener("click", () => {
          this.clear();
          answer();
        });
        return button;
      }),
    );
  }

  /** Shows a text for the reader to copy by hand. */
  showToCopy(text: string, label: string, value: string): void {
    const field = document.createElement("input");
    field.readOnly = true;
    field.value = value;
    field.setAttribute("aria-label", label);
    const close = this.#button(words.close);
    close.addEventListener("click", () => {
      this.clear();
    });
    this.#show(make("p", "", text), field, close);
    field.select();
  }

  /** Shows lines of code, and a button that copies them. */
  showCode(text: string, label: string, code: string, copy: () => void): void {
    const field = document.createElement("textarea");
    field.readOnly = true;
    field.rows = 4;
    field.value = code;
    field.spellcheck = false;
    field.setAttribute("aria-label", label);
    const copying = this.#button(words.copyCode);
    copying.addEventListener("click", copy);
    const close = this.#button(words.close);
    close.addEventListener("click", () => {
      this.clear();
    });
    this.#show(make("p", "", text), field, copying, close);
    copying.focus();
  }

  clear(): void {
    this.#show();
  }

  #button(label: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    return button;
  }

  #show(...children: HTMLElement[]): void {
    clearTimeout(this.#timer);
    this.replaceChildren(...children);
  }
}

define("cell-notice", Notice);
