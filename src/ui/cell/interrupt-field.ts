import type { CellHost } from "./cell-host.ts";
import { OpenFields } from "./open-fields.ts";
import { make } from "../dom.ts";
import { LANGUAGES } from "../page/preferences.ts";
import { typedInput } from "../program/typed-input.ts";

/** The words of the field. They are loaded with it, because few readers use it. */
const words = {
  before: "Press Ctrl-C at",
  after: "s",
  hint: "The run gets Ctrl-C at that second of its own time: asyncio.run cancels the main task and raises KeyboardInterrupt.",
};

/** What the field begins with. */
const SECONDS = 2;

const open = new OpenFields();

/**
 * Shows the field in which a reader says when Ctrl-C is pressed in the cell's runs, or closes it: then it is
 * pressed no more. What was typed stays with the program, and is in its links.
 *
 * @param button the button that was pressed
 */
export function toggleInterruptField(cell: CellHost, button: HTMLButtonElement): void {
  if (open.close(cell)) {
    interruptAt(cell, undefined);
    return;
  }
  const field = make("label", "interrupt-field");
  const input = document.createElement("input");
  Object.assign(input, {
    type: "number",
    min: "0",
    step: "any",
    inputMode: "decimal",
    value: String(secondOf(cell) ?? SECONDS),
  });
  field.title = words.hint;
  field.append(make("span", "", words.before), input, make("span", "", words.after));
  const read = (): void => {
    interruptAt(cell, input.valueAsNumber);
  };
  // Another program may be loaded into the cell, or another tab may type.
  const show = (): void => {
    if (document.activeElement === input) return;
    const second = secondOf(cell);
    if (second === undefined) open.close(cell);
    else input.value = String(second);
  };
  open.add(cell, field, button, show);
  input.addEventListener("input", read);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      toggleInterruptField(cell, button);
      button.focus();
    }
  });
  button.after(field);
  input.focus();
  input.select();
  read();
}

function secondOf(cell: CellHost): number | undefined {
  return cell.shown.session.text.$input.get()?.interrupt;
}

// The programs of both languages are the same one, and are run for comparison.
function interruptAt(cell: CellHost, second: number | undefined): void {
  for (const language of LANGUAGES) {
    const { text } = cell.program(language).session;
    text.give(typedInput(text.$input.get(), { interrupt: second }));
  }
}
