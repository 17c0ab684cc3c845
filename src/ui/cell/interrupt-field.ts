import type { CellHost } from "./cell-host.ts";
import { make } from "../dom.ts";
import { LANGUAGES } from "../page/preferences.ts";

/** The words of the field. They are loaded with it, because few readers use it. */
const words = {
  before: "Press Ctrl-C at",
  after: "s",
  hint: "The run gets Ctrl-C at that second of its own time: asyncio.run cancels the main task and raises KeyboardInterrupt.",
};

/** What the field begins with. */
const SECONDS = "2";

/**
 * Shows the field in which a reader says when Ctrl-C is pressed in the cell's runs, or takes it away: then it
 * is pressed no more.
 *
 * @param button the button that was pressed
 */
export function toggleInterruptField(cell: CellHost, button: HTMLButtonElement): void {
  const shown = cell.querySelector(".interrupt-field");
  if (shown !== null) {
    shown.remove();
    button.setAttribute("aria-expanded", "false");
    setInterrupts(cell, []);
    return;
  }
  const field = make("label", "interrupt-field");
  const input = document.createElement("input");
  Object.assign(input, { type: "number", min: "0", step: "any", inputMode: "decimal", value: SECONDS });
  field.title = words.hint;
  field.append(make("span", "", words.before), input, make("span", "", words.after));
  const read = (): void => {
    const seconds = input.valueAsNumber;
    setInterrupts(cell, seconds >= 0 ? [seconds] : []);
  };
  input.addEventListener("input", read);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      toggleInterruptField(cell, button);
      button.focus();
    }
  });
  button.after(field);
  button.setAttribute("aria-expanded", "true");
  read();
  input.focus();
  input.select();
}

function setInterrupts(cell: CellHost, seconds: readonly number[]): void {
  for (const language of LANGUAGES) cell.program(language).session.interrupts = seconds;
}
